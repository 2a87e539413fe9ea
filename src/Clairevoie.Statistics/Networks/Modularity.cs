namespace Clairevoie.Statistics.Networks;

/// <summary>
/// How much more weight lies within groups than chance would put there: the share of links within them, less the share
/// expected when each node keeps its strength and links fall at random (M. Newman and M. Girvan 2004), the latter times the
/// resolution (J. Reichardt and S. Bornholdt 2006). Zero for one group of all; at most one.
/// </summary>
public static class Modularity
{
    /// <summary>The modularity of a grouping of a network whose links weigh as much as they are likely; zero without links.</summary>
    public static double Of(Network network, IReadOnlyList<int> groupOf, double resolution = 1)
    {
        ArgumentNullException.ThrowIfNull(network);
        ArgumentNullException.ThrowIfNull(groupOf);
        var (within, total) = (0d, 0d);
        var strengths = new SortedDictionary<int, double>();
        foreach (var link in network.Links)
        {
            total += link.Probability;
            if (groupOf[link.From] == groupOf[link.To]) within += link.Probability;
            strengths[groupOf[link.From]] = strengths.GetValueOrDefault(groupOf[link.From]) + link.Probability;
            strengths[groupOf[link.To]] = strengths.GetValueOrDefault(groupOf[link.To]) + link.Probability;
        }

        return total == 0 ? 0 : (within / total) - (resolution * strengths.Values.Sum(one => one / (2 * total) * (one / (2 * total))));
    }
}
