namespace Clairevoie.Statistics.Networks;

/// <summary>How far two groupings of the same nodes agree.</summary>
internal sealed class Agreement
{
    private readonly int[] one;
    private readonly int[] other;
    private readonly Dictionary<(int One, int Other), int> both = [];
    private readonly Dictionary<int, int> ones;
    private readonly Dictionary<int, int> others;

    public Agreement(int[] one, int[] other)
    {
        (this.one, this.other) = (one, other);
        foreach (var pair in one.Zip(other)) both[pair] = both.GetValueOrDefault(pair) + 1;
        ones = one.CountBy(group => group).ToDictionary();
        others = other.CountBy(group => group).ToDictionary();
    }

    /// <summary>The share of the others in a node's first group who are in its second group too; one for a node alone.</summary>
    public double With(int node)
    {
        var companions = ones[one[node]] - 1;
        return companions == 0 ? 1 : (both[(one[node], other[node])] - 1d) / companions;
    }

    /// <summary>The adjusted Rand index (Hubert and Arabie 1985); one when both groupings put everybody together, or everybody apart.</summary>
    public double AdjustedRand()
    {
        var (together, first, second) = (both.Values.Sum(Pairs), ones.Values.Sum(Pairs), others.Values.Sum(Pairs));
        var expected = first * second / Math.Max(1, Pairs(one.Length));
        var most = (first + second) / 2;
        return most - expected == 0 ? 1 : (together - expected) / (most - expected);
    }

    private static double Pairs(int count) => count * (count - 1d) / 2;
}
