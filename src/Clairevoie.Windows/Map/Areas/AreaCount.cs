using Clairevoie.Domain;
using Clairevoie.Hall.Layers;

namespace Clairevoie.Windows.Map.Areas;

/// <summary>What of a layer lies in an area, in the time that is shown and in as long a time before. A thing lies where its middle lies.</summary>
/// <param name="Layer">The layer.</param>
/// <param name="Period">The time that is shown of it.</param>
/// <param name="Now">What lies there.</param>
/// <param name="Before">What lay there before.</param>
public sealed record AreaCount(Layer Layer, MapPeriod Period, AreaSum Now, AreaSum Before)
{
    /// <summary>Counts a layer that was read already, and reads it once more for the time before.</summary>
    public static async Task<AreaCount> Of(LayerSeen seen, DrawnArea area, Viewer viewer, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(seen);
        var period = seen.Period ?? throw new ArgumentException("What is counted in an area is of a time.", nameof(seen));
        var before = await LayerSeen.Of(seen.Layer, viewer, period.Before, stop);
        return new(seen.Layer, period, AreaSum.Of(seen, area), AreaSum.Of(before, area));
    }
}

/// <summary>A sum over an area.</summary>
/// <param name="Told">What is told of it.</param>
/// <param name="Hidden">Of how many things the count is not told.</param>
public sealed record AreaSum(double Told, int Hidden)
{
    /// <summary>Sums what the layer counts; of a layer that counts nothing, how many things there are.</summary>
    public static AreaSum Of(LayerSeen seen, DrawnArea area)
    {
        ArgumentNullException.ThrowIfNull(seen);
        ArgumentNullException.ThrowIfNull(area);
        var within = seen.Seen.Select(one => one.Feature).Where(one => !one.Geometry.IsEmpty && area.Shape.Intersects(one.Geometry.InteriorPoint)).ToList();
        var counts = seen.Layer.Fields.Any(field => field.Kind is FieldKind.Whole);
        var numbers = within.Select(one => counts ? LayerSeen.Number(seen.Layer, one) : 1).ToList();
        return new(numbers.Sum(number => number ?? 0), numbers.Count(number => number is null));
    }
}
