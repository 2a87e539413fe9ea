using Clairevoie.Statistics.Findings;

namespace Clairevoie.Statistics.Places;

/// <summary>
/// Points of a plane, in metres of one projected coordinate system (EPSG:2154 in France), in the order of the caller.
/// Every number is finite. <see cref="Empty"/> has none.
/// </summary>
public sealed class PlanePoints
{
    private readonly ReadOnlyMemory<double> x;
    private readonly ReadOnlyMemory<double> y;

    private PlanePoints(ReadOnlyMemory<double> x, ReadOnlyMemory<double> y) => (this.x, this.y) = (x, y);

    /// <summary>No point at all.</summary>
    public static PlanePoints Empty { get; } = new(default, default);

    /// <summary>How many.</summary>
    public int Count => x.Length;

    /// <summary>Eastings, metres.</summary>
    public ReadOnlySpan<double> X => x.Span;

    /// <summary>Northings, metres.</summary>
    public ReadOnlySpan<double> Y => y.Span;

    /// <summary>Takes the points as they are, without a copy: the caller leaves them alone from now on. O(n).</summary>
    /// <param name="x">Eastings, metres, n of them.</param>
    /// <param name="y">Northings, metres, n of them.</param>
    /// <exception cref="DataRefusedException">
    /// As many eastings as northings are needed (<c>lengths-differ</c>), all finite (<c>not-a-number</c>); two points or more
    /// that lie within ±180 by ±90 (or the axes swapped) and have decimals are degrees, not metres (<c>degrees</c>).
    /// </exception>
    public static PlanePoints Of(ReadOnlyMemory<double> x, ReadOnlyMemory<double> y)
    {
        if (x.Length != y.Length)
            throw DataRefusedException.Because("lengths-differ", $"{x.Length} abscisses pour {y.Length} ordonnées.", $"{x.Length} eastings for {y.Length} northings.");
        RefuseUnfinished(x.Span, y.Span);
        RefuseDegrees(x.Span, y.Span);
        return new PlanePoints(x, y);
    }

    private static void RefuseUnfinished(ReadOnlySpan<double> x, ReadOnlySpan<double> y)
    {
        for (var i = 0; i < x.Length; i++)
        {
            if (!double.IsFinite(x[i]) || !double.IsFinite(y[i]))
                throw DataRefusedException.Because("not-a-number", $"Le point {i + 1} n'a pas deux coordonnées finies : écartez-le ou corrigez-le.", $"Point {i + 1} has not two finite coordinates: leave it out or mend it.");
        }
    }

    private static void RefuseDegrees(ReadOnlySpan<double> x, ReadOnlySpan<double> y)
    {
        if (x.Length < 2) return;
        var (right, up) = (Farthest(x), Farthest(y));
        var degrees = (right <= 180 && up <= 90) || (right <= 90 && up <= 180);
        if (degrees && HasFraction(x, y))
            throw DataRefusedException.Because("degrees", "Ces coordonnées sont des degrés, pas des mètres : projetez-les d'abord (EPSG:2154 en France).", "These coordinates are degrees, not metres: project them first (EPSG:2154 in France).");
    }

    private static double Farthest(ReadOnlySpan<double> along)
    {
        var most = 0d;
        foreach (var one in along) most = Math.Max(most, Math.Abs(one));
        return most;
    }

    // A small plane of whole metres, as a textbook draws it, is not taken for degrees: longitudes have decimals.
    private static bool HasFraction(ReadOnlySpan<double> x, ReadOnlySpan<double> y)
    {
        for (var i = 0; i < x.Length; i++)
            if (x[i] != Math.Floor(x[i]) && y[i] != Math.Floor(y[i])) return true;
        return false;
    }
}
