namespace Clairevoie.Commands.Stats;

/// <summary>The smallest upright rectangle around some points, and what its numbers look like.</summary>
public sealed record Box(double West, double South, double East, double North)
{
    /// <summary>Longitudes of a small town plan in metres are whole or large: degrees are small and have decimals.</summary>
    private bool Fractions { get; init; }

    /// <summary>The same with the axes exchanged.</summary>
    public Box Swapped => new(South, West, North, East) { Fractions = Fractions };

    /// <summary>Whether these can be longitudes and latitudes, in either order, of something that has decimals.</summary>
    public bool IsDegrees => Fractions && (Fits(180, 90) || Swapped.Fits(180, 90));

    /// <summary>Where Lambert-93 is defined, with room around.</summary>
    public bool IsLambert93 => West >= -500_000 && East <= 1_700_000 && South >= 5_600_000 && North <= 7_500_000;

    /// <summary>Where degrees are those of metropolitan France, with room around.</summary>
    public bool IsFrance => West >= -9 && East <= 13 && South >= 40 && North <= 53;

    /// <summary>Whether no coordinate is farther from nought than this.</summary>
    public bool Fits(double right, double up) =>
        Math.Max(Math.Abs(West), Math.Abs(East)) <= right && Math.Max(Math.Abs(South), Math.Abs(North)) <= up;

    /// <summary>The box of some points; nothing when there are none.</summary>
    public static Box? Of(ReadOnlySpan<double> x, ReadOnlySpan<double> y)
    {
        if (x.IsEmpty) return null;
        var box = (West: x[0], South: y[0], East: x[0], North: y[0]);
        var fractions = false;
        for (var i = 0; i < x.Length; i++)
        {
            box = (Math.Min(box.West, x[i]), Math.Min(box.South, y[i]), Math.Max(box.East, x[i]), Math.Max(box.North, y[i]));
            fractions |= x[i] != Math.Floor(x[i]) && y[i] != Math.Floor(y[i]);
        }
        return new(box.West, box.South, box.East, box.North) { Fractions = fractions };
    }
}
