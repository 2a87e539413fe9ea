using Clairevoie.Domain;
using Clairevoie.Domain.Claims;
using Clairevoie.Statistics.Rates;

namespace Clairevoie.Publication.Lookup;

/// <summary>Compares two published figures on the day it is asked.</summary>
public sealed class CompareClaims(ClaimRegisters registers, TimeProvider clock)
{
    /// <summary>The registers, as of today: a period that is not over is known by it.</summary>
    public ClaimRegisters Today => registers with { AsOf = HalfDay.Of(clock.GetUtcNow()).Day };

    public SideBySide Compare(Claim a, Claim b)
    {
        var comparison = Comparability.Compare(a, b, Today);
        return new SideBySide(a, b, comparison, comparison.Change is { } change ? RatioOf(a, b, change) : null);
    }

    // Only events counted one by one have the spread of a Poisson count; a stock, a sum or a share does not.
    private static RateRatio? RatioOf(Claim a, Claim b, Change change) =>
        a.Figure is { Kind: ClaimKind.Flow, IsCount: true } && b.Figure.IsCount && IsWhole(change.From) && IsWhole(change.To)
            ? change.IsReversed ? RateRatio.Of(Count(change.From, b), Count(change.To, a)) : RateRatio.Of(Count(change.From, a), Count(change.To, b))
            : null;

    private static EventCount Count(decimal events, Claim claim) => new((long)events, claim.Period.Days);

    private static bool IsWhole(decimal number) => number >= 0 && decimal.Truncate(number) == number && number <= 1_000_000_000;
}
