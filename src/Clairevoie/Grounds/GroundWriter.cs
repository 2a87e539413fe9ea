using System.Text.Json;
using Clairevoie.Domain;
using Clairevoie.Hall.Where;
using Clairevoie.Windows.Tiles;
using NetTopologySuite.Geometries;

namespace Clairevoie.Grounds;

/// <summary>Writes a ground as one PMTiles file: whole or not at all.</summary>
internal static class GroundWriter
{
    private const int Shallowest = 7, Deepest = 14;

    /// <param name="features">What is drawn, from the bottom up.</param>
    /// <param name="attribution">Who made it, shown under every map.</param>
    /// <param name="path">Where it is written; a file that stands there is replaced when the new one is whole.</param>
    public static GroundWritten Write(IReadOnlyList<GroundFeature> features, string attribution, string path)
    {
        var reach = Reach(features);
        var unfinished = path + ".part";
        var counted = new TileCount();
        using (var file = File.Create(unfinished))
            PmtilesWriter.Write(file, counted.Over(new GroundTiles(features, reach).Cut()), reach, Says(features, attribution), Middle(features));
        File.Move(unfinished, path, overwrite: true);
        return new(counted.Tiles, new FileInfo(path).Length, reach);
    }

    private static string Says(IReadOnlyList<GroundFeature> features, string attribution) => JsonSerializer.Serialize(new
    {
        name = "Fond de plan",
        description = "Drawn from open files by clairevoie basemap build.",
        attribution,
        vector_layers = features.GroupBy(feature => feature.Layer).Select(layer => new
        {
            id = layer.Key,
            fields = layer.SelectMany(feature => feature.Tags.Keys).Distinct().ToDictionary(key => key, _ => "String"),
            minzoom = Math.Max(Shallowest, layer.Min(feature => feature.From)),
            maxzoom = Deepest,
        }),
    });

    private static TileReach Reach(IReadOnlyList<GroundFeature> features)
    {
        var square = new Envelope();
        foreach (var feature in features) square.ExpandToInclude(feature.Shape.EnvelopeInternal);
        var (southWest, northEast) = (Degrees(new(square.MinX, square.MaxY)), Degrees(new(square.MaxX, square.MinY)));
        return new(southWest.Longitude, southWest.Latitude, northEast.Longitude, northEast.Latitude, Shallowest, Deepest);
    }

    /// <summary>A map begins where most is drawn: in the middle of the streets where there are some.</summary>
    private static GeoPoint Middle(IReadOnlyList<GroundFeature> features)
    {
        var streets = features.Where(feature => feature.Layer == "rues").ToList();
        var places = (streets.Count > 0 ? streets : features).Select(feature => feature.Shape.EnvelopeInternal.Centre).ToList();
        return Degrees(new(Median(places.Select(at => at.X)), Median(places.Select(at => at.Y))));
    }

    private static double Median(IEnumerable<double> numbers) => numbers.Order().ToList() is var sorted ? sorted[sorted.Count / 2] : 0;

    private static GeoPoint Degrees(Coordinate square) => default(TileAddress).At(square.X, square.Y, side: 1);

    private sealed class TileCount
    {
        public int Tiles { get; private set; }

        public IEnumerable<(TileAddress Address, byte[] Bytes)> Over(IEnumerable<(TileAddress Address, byte[] Bytes)> tiles)
        {
            foreach (var tile in tiles)
            {
                Tiles++;
                yield return tile;
            }
        }
    }
}

/// <summary>A ground that was written: how many tiles, how many bytes, from where to where.</summary>
internal sealed record GroundWritten(int Tiles, long Bytes, TileReach Reach);
