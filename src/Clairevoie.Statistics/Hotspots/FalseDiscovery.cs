namespace Clairevoie.Statistics.Hotspots;

/// <summary>Adjusts p-values so that, of all that are called, the expected share of false ones stays under a level.</summary>
/// <remarks>Benjamini and Hochberg (1995), step-up; valid under the positive dependence of neighbouring places (Benjamini and Yekutieli 2001). O(n log n).</remarks>
public static class FalseDiscovery
{
    /// <summary>The adjusted values, in the order given: call those not above the level.</summary>
    public static double[] Adjusted(IReadOnlyList<double> p)
    {
        ArgumentNullException.ThrowIfNull(p);
        var order = Enumerable.Range(0, p.Count).OrderByDescending(at => p[at]).ThenByDescending(at => at).ToArray();
        var (adjusted, least) = (new double[p.Count], 1d);
        for (var down = 0; down < order.Length; down++)
        {
            least = Math.Min(least, p[order[down]] * p.Count / (p.Count - down));
            adjusted[order[down]] = least;
        }

        return adjusted;
    }
}
