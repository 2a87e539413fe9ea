using Clairevoie.Domain.Claims;
using Clairevoie.Statistics.Rates;

namespace Clairevoie.Publication.Compare;

/// <summary>A change as programs read it, rounded to one decimal as pages show it.</summary>
/// <param name="From">The earlier value, in the plain unit.</param>
/// <param name="To">The later value.</param>
/// <param name="Percent">The change in percent, recomputed from the two values.</param>
/// <param name="Points">The change in percentage points, between two shares.</param>
/// <param name="Interval">Between two counts of events: how far chance alone lets the rate have changed, in percent, at 95 %.</param>
public sealed record JudgedChange(decimal From, decimal To, decimal? Percent, decimal? Points, IReadOnlyList<double>? Interval)
{
    public static JudgedChange Of(Change change, RateRatio? ratio)
    {
        ArgumentNullException.ThrowIfNull(change);
        return new(change.From, change.To, Rounded(change.Percent), Rounded(change.Points), ratio is { } found && double.IsFinite(found.High) ? [Rise(found.Low), Rise(found.High)] : null);
    }

    private static double Rise(double ratio) => Math.Round((ratio - 1) * 100, 1);

    private static decimal? Rounded(decimal? number) => number is { } given ? Math.Round(given, 1) : null;
}
