using Clairevoie.Statistics.Rates;

namespace Clairevoie.Statistics.Accuracy;

/// <summary>Events in hot cells and everywhere, later and earlier.</summary>
internal readonly record struct Totals(long Hits, long All, long EarlierHits, long EarlierAll)
{
    /// <summary>The later hit rate over the earlier one; none without earlier events.</summary>
    public Measured? Recapture(double level)
    {
        if (EarlierAll == 0)
            return null;
        var value = Hits / (double)All / (EarlierHits / (double)EarlierAll);
        return new Measured(value, ShareRatio.Of((Hits, All), (EarlierHits, EarlierAll), StudentShare.HalfWidth(level, null)));
    }
}
