using Clairevoie.Domain.Claims;
using Clairevoie.Statistics.Rates;

namespace Clairevoie.Publication.Lookup;

/// <summary>Two figures, what is said of them, and how sure a change between two counts is.</summary>
/// <param name="A">The first figure.</param>
/// <param name="B">The second figure.</param>
/// <param name="Comparison">Whether they may be put side by side.</param>
/// <param name="Ratio">How many times the later rate is the earlier one, with its interval; only for two counts that are comparable.</param>
public sealed record SideBySide(Claim A, Claim B, Comparison Comparison, RateRatio? Ratio);
