using Xunit;

namespace Clairevoie.Tests.Statistics;

/// <summary>
/// Where there is nothing to find, p is any number from 0 to 1 with the same probability. Kolmogorov and Smirnov's distance says how
/// far a list of p is from that; by chance alone it passes <see cref="Bound"/> once in a hundred.
/// </summary>
internal static class Uniform
{
    /// <summary>Data sets of chance of each model.</summary>
    public const int Sets = 2000;

    /// <summary>One in a hundred, for so many sets: 1.628 over their root.</summary>
    public const double Bound = 0.0364;

    /// <summary>A p that moves in steps is spread by chance between it and the next smaller one, as the exact test is defined.</summary>
    public static double Spread(double p, double below, double chance) => below + ((p - below) * chance);

    public static void Holds(IReadOnlyCollection<double> p)
    {
        Assert.Equal(Sets, p.Count);
        Assert.InRange(Farthest(p), 0, Bound);
    }

    public static double Farthest(IReadOnlyCollection<double> p) =>
        p.Order().Index().Max(one => Math.Max(Math.Abs(((one.Index + 1d) / p.Count) - one.Item), Math.Abs((one.Index / (double)p.Count) - one.Item)));
}
