namespace Clairevoie.Statistics.Hotspots;

/// <summary>What a place and its neighbours are.</summary>
public enum LocalKind
{
    /// <summary>Nothing that chance could not do.</summary>
    None,

    /// <summary>High among high: a hot spot.</summary>
    Hot,

    /// <summary>Low among low: a cold spot.</summary>
    Cold,

    /// <summary>High among low; only local Moran tells it.</summary>
    HighAmongLow,

    /// <summary>Low among high; only local Moran tells it.</summary>
    LowAmongHigh,
}

/// <summary>One place.</summary>
/// <param name="Statistic">Gi* as a z-value, or local Moran's I.</param>
/// <param name="P">Two-sided, by conditional permutation.</param>
/// <param name="Adjusted">The same after control of the false discoveries.</param>
/// <param name="Kind">What it is, at the level of the options.</param>
public readonly record struct LocalPlace(double Statistic, double P, double Adjusted, LocalKind Kind);

/// <summary>All places, in the order given.</summary>
/// <param name="Places">One for each.</param>
/// <param name="MeanNeighbours">Neighbours a place has, on average.</param>
public sealed record LocalResult(IReadOnlyList<LocalPlace> Places, double MeanNeighbours)
{
    /// <summary>How many places are of a kind.</summary>
    public int Count(LocalKind kind) => Places.Count(place => place.Kind == kind);
}
