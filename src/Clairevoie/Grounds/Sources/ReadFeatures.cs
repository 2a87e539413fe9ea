using System.Text.Json;
using Clairevoie.Commands;
using Clairevoie.Domain;
using Clairevoie.Grounds.Streets;
using Clairevoie.Hall.Where;
using NetTopologySuite.Geometries;

namespace Clairevoie.Grounds.Sources;

/// <summary>Makes what the ground draws of a file of outlines, lines or points, in the layers of docs/hosting/ground.md.</summary>
internal static class ReadFeatures
{
    /// <exception cref="CommandRefused">A feature cannot be read; the message says which and why.</exception>
    public static IEnumerable<GroundFeature> Of(SourceFile source)
    {
        using var features = new FeatureStream(source.File);
        while (features.Next())
        {
            var shape = Shape(source, features);
            if (shape is null) continue;
            foreach (var drawn in Drawn(source.Kind, shape, new(features.Current))) yield return drawn;
        }
    }

    private static Geometry? Shape(SourceFile source, FeatureStream features)
    {
        try
        {
            var shape = SourceShape.Of(features.Current);
            return shape is null or { IsEmpty: true } ? null : Mercator.Of(shape, point => Degrees(point, features.Crs));
        }
        catch (FormatException broken)
        {
            throw new CommandRefused($"{source.File.Name}, feature {features.Count}: {broken.Message}.");
        }
    }

    private static GeoPoint Degrees(Coordinate point, int crs)
    {
        if (crs == 2154) return Projection.Lambert93.ToDegrees(new(point.X, point.Y));
        return GeoPoint.Could(point.X, point.Y)
            ? new(point.X, point.Y)
            : throw new FormatException($"{point.X} {point.Y} are no degrees: write the file in WGS84 (EPSG:4326), or name Lambert-93 (EPSG:2154) in it");
    }

    private static IEnumerable<GroundFeature> Drawn(SourceKind kind, Geometry shape, SourceTags tags) => kind switch
    {
        SourceKind.Communes => Outline("communes", shape, tags, from: 7, named: 8),
        SourceKind.Arrondissements => Outline("arrondissements", shape, tags, from: 9, named: 9),
        SourceKind.Quarters => Outline("quartiers", shape, tags, from: 11, named: 12),
        SourceKind.Rail => [new("rail", shape, 9, Said(("ligne", tags.Line), ("mode", tags.Mode)))],
        SourceKind.Stations => [new("stations", shape, 10, Said(("nom", tags.Name), ("ligne", tags.Line), ("mode", tags.Mode)))],
        SourceKind.Streets when tags.Name is { } name => [Street(shape, name, tags.Code)],
        _ => [],
    };

    /// <summary>A street by its name: what it is called says how wide it is drawn and from how far it is seen.</summary>
    public static GroundFeature Street(Geometry shape, string name, string? commune)
    {
        var rank = StreetRank.Of(name);
        return new("rues", shape, StreetRank.From(rank), Said(("nom", name), ("rang", rank), ("code", commune)));
    }

    private static IEnumerable<GroundFeature> Outline(string layer, Geometry shape, SourceTags tags, int from, int named)
    {
        yield return new(layer, shape, from, Said(("code", tags.Code), ("nom", tags.Name)));
        if (tags.Name is not null) yield return new($"{layer}_lbl", shape.InteriorPoint, named, Said(("nom", tags.Name)));
    }

    private static Dictionary<string, object> Said(params (string Key, string? Value)[] tags) =>
        tags.Where(tag => tag.Value is not null).ToDictionary(tag => tag.Key, tag => (object)tag.Value!);
}
