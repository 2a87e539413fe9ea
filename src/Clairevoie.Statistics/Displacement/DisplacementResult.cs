using Clairevoie.Statistics.Findings;
using Clairevoie.Statistics.Rates;

namespace Clairevoie.Statistics.Displacement;

/// <summary>What was measured around one action.</summary>
/// <param name="Counts">What went in.</param>
/// <param name="Outcome">What may be said.</param>
/// <param name="Success">D: the target over the control, after minus before; the quotient is read only when it is below zero.</param>
/// <param name="Spread">N: the buffer over the control, after minus before.</param>
/// <param name="Quotient">The weighted displacement quotient; none when <paramref name="Refused"/> says why.</param>
/// <param name="Refused">Why there is no quotient: <c>success-not-negative</c> or <c>no-measurable-direct-effect</c>.</param>
/// <param name="Effects">Gross, net, direct and total effect.</param>
/// <param name="Difference">The weighted displacement difference with its standard error.</param>
/// <param name="Dispersion">Variance of a count over its mean, as the past tells it; 1 without a past.</param>
public sealed record DisplacementResult(
    ActionCounts Counts,
    ActionOutcome Outcome,
    Measured Success,
    Measured Spread,
    Quotient? Quotient,
    Caveat? Refused,
    NetEffects Effects,
    WeightedDifference Difference,
    double Dispersion);
