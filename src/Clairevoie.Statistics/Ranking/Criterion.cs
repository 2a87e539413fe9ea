using Clairevoie.Statistics.Rates;

namespace Clairevoie.Statistics.Ranking;

/// <summary>Something by which choices are compared.</summary>
/// <param name="Name">Its name.</param>
/// <param name="MoreIsBetter">Whether a larger number speaks for a choice.</param>
public sealed record Criterion(string Name, bool MoreIsBetter = true)
{
    /// <summary>The least and the most that its weight may be, of all weights that sum to one. Anything by default: nobody has said otherwise.</summary>
    public Interval Weight { get; init; } = new(0, 1);
}

/// <summary>One of the things to choose from.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Values">For each criterion, from the least to the most that it may be; both the same when it is known.</param>
public sealed record Choice(string Name, IReadOnlyList<Interval> Values);

/// <summary>Somebody said that one criterion weighs at least as much as another.</summary>
/// <param name="Over">The name of the one that weighs more.</param>
/// <param name="Under">The name of the one that weighs less.</param>
public sealed record Preference(string Over, string Under);
