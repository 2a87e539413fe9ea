using Clairevoie.Domain;
using Clairevoie.Hall.Layers;

namespace Clairevoie.Windows.Map;

/// <summary>A layer with what this viewer sees of it, what counts most first, each thing with its class: from 1, the least, to 5; 0 where nothing is counted or told.</summary>
public sealed record LayerSeen(Layer Layer, IReadOnlyList<(LayerFeature Feature, int Class)> Seen)
{
    public const int Classes = 5;

    private const int MostAtOnce = 3000, MostRows = 500;

    /// <summary>Whether they are so many that the map draws them from tiles.</summary>
    public bool IsMany => Seen.Count > MostAtOnce;

    /// <summary>The lines of its table on the page: of very many the first, since the others are read page by page.</summary>
    public IEnumerable<(LayerFeature Feature, int Class)> Rows => IsMany ? Seen.Take(MostRows) : Seen;

    /// <summary>The first number of each class, in order; empty when the layer counts nothing.</summary>
    public required IReadOnlyList<double> Bounds { get; init; }

    /// <summary>The time of which it was asked; nothing when of none.</summary>
    public MapPeriod? Period { get; init; }

    public static async Task<LayerSeen> Of(Layer layer, Viewer viewer, MapPeriod? period, CancellationToken stop)
    {
        var features = new List<LayerFeature>();
        await foreach (var feature in layer.Query(new(viewer, From: period?.From, Until: period?.Until), stop)) features.Add(feature);
        return Of(layer, features);
    }

    /// <summary>The same of features that were read already.</summary>
    public static LayerSeen Of(Layer layer, IReadOnlyList<LayerFeature> features)
    {
        ArgumentNullException.ThrowIfNull(features);
        var bounds = BoundsOf([.. features.Select(feature => Number(layer, feature)).OfType<double>().Order()]);
        var mostFirst = features.OrderByDescending(feature => Number(layer, feature) ?? double.MinValue);
        return new(layer, [.. mostFirst.Select(feature => (feature, ClassOf(bounds, Number(layer, feature))))]) { Bounds = bounds };
    }

    /// <summary>The same in classes of other bounds.</summary>
    public LayerSeen In(IReadOnlyList<double> bounds) =>
        new(Layer, [.. Seen.Select(one => (one.Feature, ClassOf(bounds, Number(Layer, one.Feature))))]) { Bounds = bounds, Period = Period };

    /// <summary>Equal shares of what is seen in each class; fewer classes when numbers are few.</summary>
    internal static IReadOnlyList<double> BoundsOf(List<double> sorted) =>
        sorted.Count == 0 ? [] : [.. Enumerable.Range(0, Classes).Select(rank => sorted[rank * sorted.Count / Classes]).Distinct()];

    internal static int ClassOf(IReadOnlyList<double> bounds, double? number) =>
        number is null ? 0 : bounds.Count(bound => bound <= number);

    /// <summary>What the layer counts: its first field that holds a number.</summary>
    internal static double? Number(Layer layer, LayerFeature feature) => layer.Fields
        .Select(field => feature.Values.GetValueOrDefault(field.Key))
        .Select(value => value switch { int whole => whole, long whole => whole, double part => part, _ => (double?)null })
        .FirstOrDefault(number => number is not null);
}
