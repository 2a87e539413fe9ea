namespace Clairevoie.Windows.Map;

/// <summary>In which order a table of the map stands: by one column of one layer, upwards or downwards (<c>signalements.reports.desc</c>).</summary>
public sealed record LayerOrder(string Layer, string Field, bool Down)
{
    /// <summary>No column was chosen: what counts most stands first.</summary>
    public static readonly LayerOrder AsGiven = new("", "", false);

    public static LayerOrder Read(string? text)
    {
        var parts = text?.Split('.') ?? [];
        return parts.Length == 3 ? new(parts[0], parts[1], parts[2] == "desc") : AsGiven;
    }

    /// <summary>The order that a click on this column asks for: downwards first, then upwards.</summary>
    public string Next(string layer, string field) =>
        $"{layer}.{field}.{(Layer == layer && Field == field && Down ? "asc" : "desc")}";

    /// <summary>What a column says of itself to those who hear the table.</summary>
    public string? Said(string layer, string field) =>
        Layer == layer && Field == field ? (Down ? "descending" : "ascending") : null;

    public LayerSeen Sort(LayerSeen seen)
    {
        if (seen.Layer.Name != Layer || !seen.Layer.Fields.Any(field => field.Key == Field)) return seen;
        var sorted = seen.Seen.Order(Comparer<(Hall.Layers.LayerFeature Feature, int Class)>.Create(Compare));
        return seen with { Seen = [.. sorted] };
    }

    private int Compare((Hall.Layers.LayerFeature Feature, int Class) one, (Hall.Layers.LayerFeature Feature, int Class) other)
    {
        var (first, second) = (one.Feature.Values.GetValueOrDefault(Field), other.Feature.Values.GetValueOrDefault(Field));
        var order = LayerCell.Compare(first, second);
        return Down && first is not null && second is not null ? -order : order;
    }
}
