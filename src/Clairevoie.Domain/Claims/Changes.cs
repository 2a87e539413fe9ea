using Clairevoie.Domain.Claims.Rules;

namespace Clairevoie.Domain.Claims;

/// <summary>Computes what may be computed between two comparable figures.</summary>
internal static class Changes
{
    /// <summary>Nothing to compute when both figures say one thing, or when they are dates.</summary>
    public static Change? Between(Pair pair)
    {
        if (pair.IsSameThing || pair.A.Figure.Unit.Dimension == Dimension.Calendar)
        {
            return null;
        }

        var (from, to, isReversed) = pair.InOrder();
        return pair.A.Figure.Unit.Dimension is Dimension.Share or Dimension.Points
            ? new Change(from, to, null, to - from, isReversed)
            : new Change(from, to, from > 0 ? Proportion.Of((to - from) * 100, from) : null, null, isReversed);
    }
}
