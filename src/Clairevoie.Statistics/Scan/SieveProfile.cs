namespace Clairevoie.Statistics.Scan;

/// <summary>
/// How large a place is for a sieve: the cases that it makes one expect in a window, as a share of those that all places
/// together do, times all cases. Sizes of places add up to that of their circle. With one factor they are the same for windows
/// of every length, and with the permutation model they are the cases of the place.
/// </summary>
internal sealed class SieveProfile
{
    private readonly double[] sizes;

    public SieveProfile(ScanFrame frame, FactorMeasure measure)
    {
        Lengths = frame.Longest;
        IsEven = measure.Factors == 1;
        var spans = Enumerable.Range(0, Lengths).Select(length => Spans(measure, frame.Units, length)).ToArray();
        var whole = Enumerable.Range(0, measure.Factors).Select(j => Enumerable.Range(0, frame.Sites).Sum(site => measure.Place(site, j))).ToArray();
        Totals = [.. spans.Select(span => whole.Select((all, j) => all * span[j]).Sum())];
        sizes = new double[frame.Sites * Lengths];
        for (var site = 0; site < frame.Sites; site++)
            for (var length = Lengths - 1; length >= 0; length--)
                sizes[(site * Lengths) + length] = Size(measure, site, spans[length], length) is { } size ? size * frame.Cases
                    : length + 1 < Lengths ? sizes[(site * Lengths) + length + 1] : 0;
    }

    /// <summary>Lengths of windows.</summary>
    public int Lengths { get; }

    /// <summary>Whether a place is as large for every length.</summary>
    public bool IsEven { get; }

    /// <summary>Cases expected of the last steps over all places, by length: one step first.</summary>
    public double[] Totals { get; }

    /// <summary>The size of a place for a length, counted from one step; beyond the longest it is that of the longest.</summary>
    public double Of(int site, int length) => sizes[(site * Lengths) + Math.Min(length, Lengths - 1)];

    // Nothing is expected of a window in which nobody ever sees a case: any size is as true.
    private double? Size(FactorMeasure measure, int site, double[] span, int length)
    {
        if (Totals[length] <= 0) return null;
        var expected = 0d;
        for (var j = 0; j < span.Length; j++) expected += measure.Place(site, j) * span[j];
        return expected / Totals[length];
    }

    private static double[] Spans(FactorMeasure measure, int units, int length) =>
        [.. Enumerable.Range(0, measure.Factors).Select(j => (measure.Time(j)[units] - measure.Time(j)[units - 1 - length]) / measure.Divisor(j))];
}
