using Clairevoie.Hall.Layers;

namespace Clairevoie.Windows.Map;

/// <summary>A layer in two periods, in classes of the same bounds, so that one colour is one number in both.</summary>
public sealed record SeenTwice(LayerSeen Before, LayerSeen After, IReadOnlyList<ComparedFeature> Rows)
{
    public static SeenTwice Of(LayerSeen before, LayerSeen after)
    {
        ArgumentNullException.ThrowIfNull(before);
        ArgumentNullException.ThrowIfNull(after);
        var layer = after.Layer;
        var both = LayerSeen.Of(layer, [.. before.Seen.Concat(after.Seen).Select(one => one.Feature)]);
        var (earlier, later) = (ById(before), ById(after));
        var rows = both.Seen.Select(one => one.Feature).DistinctBy(feature => feature.Id)
            .Select(feature => new ComparedFeature(feature, earlier.GetValueOrDefault(feature.Id), later.GetValueOrDefault(feature.Id)));
        return new(before.In(both.Bounds), after.In(both.Bounds), [.. rows]);
    }

    /// <summary>The fields that say what a thing is called: words that are the same in both periods.</summary>
    public IReadOnlyList<LayerField> Naming =>
        [.. After.Layer.Fields.Where(named => named.Kind == FieldKind.Text && Rows.All(row => row.Before is null || row.After is null || Equals(row.Before.Values.GetValueOrDefault(named.Key), row.After.Values.GetValueOrDefault(named.Key))))];

    private static Dictionary<string, LayerFeature> ById(LayerSeen seen) => seen.Seen.Select(one => one.Feature).DistinctBy(feature => feature.Id).ToDictionary(feature => feature.Id);
}

/// <summary>One thing of a layer in two periods; nothing in the period in which it is not there.</summary>
/// <param name="Named">The thing, for what it is called.</param>
/// <param name="Before">What it was in the earlier period.</param>
/// <param name="After">What it was in the later.</param>
public sealed record ComparedFeature(LayerFeature Named, LayerFeature? Before, LayerFeature? After);
