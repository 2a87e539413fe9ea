using System.Globalization;
using Clairevoie.Statistics.Places;

namespace Clairevoie.Commands.Stats;

/// <summary>Places with one value each: events by cell, empty cells of the upright rectangle around them included, or values that the file brings.</summary>
internal sealed record CountedGround(PlanePoints Places, double[] Values, PointEvents Events)
{
    private const int MostCells = 1_000_000;

    public static CountedGround ByCell(PointEvents events, double side)
    {
        if (!(side > 0) || !double.IsFinite(side))
            throw new CommandRefused("A cell has a side above zero, in metres.");
        var box = Box.Of(events.Places.X, events.Places.Y)!;
        var (west, south) = (Math.Floor(box.West / side), Math.Floor(box.South / side));
        var (wide, high) = (Math.Floor(box.East / side) - west + 1, Math.Floor(box.North / side) - south + 1);
        if (wide * high > MostCells)
            throw new CommandRefused(string.Create(CultureInfo.InvariantCulture, $"{wide * high:0} cells of {side} m lie around these events, more than {MostCells}: take larger cells, or look for a place that lies far from all others."));
        var values = new double[(int)(wide * high)];
        for (var at = 0; at < events.Count; at++)
            values[(int)(((Math.Floor(events.Places.Y[at] / side) - south) * wide) + Math.Floor(events.Places.X[at] / side) - west)]++;
        double[] x = [.. values.Select((_, at) => (west + (at % wide) + 0.5) * side)];
        double[] y = [.. values.Select((_, at) => (south + Math.Floor(at / wide) + 0.5) * side)];
        return new(PlanePoints.Of(x, y), values, events);
    }

    public static CountedGround ByPlace(PointEvents events, string column)
    {
        var values = events.Columns[column].Select((text, at) => double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) && double.IsFinite(number)
            ? number
            : throw new CommandRefused($"Place {at + 1}, column {column}: « {text} » is no number."));
        return new(events.Places, [.. values], events);
    }
}
