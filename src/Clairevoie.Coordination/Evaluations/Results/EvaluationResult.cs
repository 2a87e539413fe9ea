using Clairevoie.Statistics.Findings;
using Clairevoie.Statistics.Rates;

namespace Clairevoie.Coordination.Evaluations.Results;

/// <summary>A number with its interval, as it is kept; an end that is absent has no bound.</summary>
public sealed record Bounded(double Value, double? Low, double? High)
{
    /// <summary>From a measured number.</summary>
    public static Bounded Of(Measured number) => new(number.Value, Kept(number.Interval.Low), Kept(number.Interval.High));

    private static double? Kept(double end) => double.IsFinite(end) ? end : null;
}

/// <summary>A sentence with its code, in both languages.</summary>
public sealed record Said(string Code, string French, string English)
{
    /// <summary>From a caveat.</summary>
    public static Said Of(Caveat caveat)
    {
        ArgumentNullException.ThrowIfNull(caveat);
        return new(caveat.Code, caveat.Says.French, caveat.Says.English);
    }
}

/// <summary>What was measured of a sealed evaluation, once and for all.</summary>
/// <param name="ComputedOn">The day on which it was.</param>
/// <param name="Kept">Whether what was done is what was planned, as far as anybody said.</param>
/// <param name="Departures">Every way in which it was not.</param>
public sealed record EvaluationResult(DateOnly ComputedOn, bool Kept, IReadOnlyList<Said> Departures)
{
    /// <summary>Whether a partner had said by then what was done.</summary>
    public bool IsSaid { get; init; }

    /// <summary>Why nothing could be measured; absent when something was.</summary>
    public Said? Refused { get; init; }

    /// <summary>Target, buffer and control, each before and after.</summary>
    public IReadOnlyList<long> Counts { get; init; } = [];

    /// <summary>What may be said, by the name of the outcome.</summary>
    public string Outcome { get; init; } = "";

    /// <summary>Gross effect, net effect, total net effect.</summary>
    public IReadOnlyList<Bounded> Effects { get; init; } = [];

    /// <summary>The displacement quotient.</summary>
    public Bounded? Quotient { get; init; }

    /// <summary>Why there is no quotient.</summary>
    public Said? NoQuotient { get; init; }

    /// <summary>What must be known before believing it.</summary>
    public IReadOnlyList<Said> Caveats { get; init; } = [];
}
