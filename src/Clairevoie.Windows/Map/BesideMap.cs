using Clairevoie.Domain;
using Clairevoie.Hall.Layers;
using Clairevoie.Hall.Where;
using Clairevoie.Windows.Ground;
using NetTopologySuite.Geometries;

namespace Clairevoie.Windows.Map;

/// <summary>What the map beside a page shows: of the layers that the page names, those that the table grants, over the last twelve months.</summary>
public sealed class BesideMap(GrantedLayers layers, TerritoryShapes shapes, GroundOfCity ground, TimeProvider clock)
{
    /// <summary>Puts it together; nothing where the city has neither outline nor ground.</summary>
    public async Task<MapDrawn?> Of(Viewer viewer, SideMap asked, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(viewer);
        ArgumentNullException.ThrowIfNull(asked);
        if (StillMap.BoundsOf(shapes, ground) is not { } bounds) return null;
        var period = MapPeriod.Chosen(null, MapModel.Today(clock), signedIn: true);
        List<LayerSeen> drawn = [];
        foreach (var name in asked.Layers)
            if (layers.Find(viewer, name) is { } layer && await LayerSeen.Of(layer, viewer, period, stop) is var seen)
                drawn.Add(seen with { Seen = [.. seen.Seen.Where(one => asked.Keeps(one.Feature.Id))] });
        return new(Around(drawn) ?? bounds, drawn, asked.IsChosen) { Period = period.Key, Attribution = ground.Attribution };
    }

    // What the page speaks of fills the picture, with a street around it.
    private static Envelope? Around(IEnumerable<LayerSeen> drawn)
    {
        const double Street = 0.002;
        var box = new Envelope();
        foreach (var (feature, _) in drawn.SelectMany(layer => layer.Seen)) box.ExpandToInclude(feature.Geometry.EnvelopeInternal);
        box.ExpandBy(Street);
        return box.IsNull ? null : box;
    }
}

/// <summary>A map that is drawn: which part of the world, and what is seen of each layer.</summary>
/// <param name="Bounds">The part of the world, in degrees.</param>
/// <param name="Layers">What is drawn, layer by layer.</param>
/// <param name="IsChosen">Whether a feature, by its identifier, is marked.</param>
public sealed record MapDrawn(Envelope Bounds, IReadOnlyList<LayerSeen> Layers, Func<string, bool> IsChosen)
{
    public string Period { get; init; } = "";

    public string? Attribution { get; init; }

    /// <summary>A place that is marked: an address that was found.</summary>
    public GeoPoint? Mark { get; init; }

    /// <summary>Areas that somebody drew: each with its name and its shape.</summary>
    public IReadOnlyList<(string Name, Geometry Shape)> Areas { get; init; } = [];

    /// <summary>What the picture is called for those who hear it; that it is a map of the city when nothing is said.</summary>
    public string? Says { get; init; }

    /// <summary>The part of the picture that is shown, in its pixels, on paper; all of it when nothing is said.</summary>
    public (double Left, double Top, double Width, double Height)? Window { get; init; }

    /// <summary>The name of the picture in its page.</summary>
    public string Id { get; init; } = "still";
}
