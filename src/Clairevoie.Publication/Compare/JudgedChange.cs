using Clairevoie.Domain.Claims;

namespace Clairevoie.Publication.Compare;

/// <summary>A change as programs read it, rounded to one decimal as pages show it.</summary>
public sealed record JudgedChange(decimal From, decimal To, decimal? Percent, decimal? Points)
{
    public static JudgedChange Of(Change change)
    {
        ArgumentNullException.ThrowIfNull(change);
        return new(change.From, change.To, Rounded(change.Percent), Rounded(change.Points));
    }

    private static decimal? Rounded(decimal? number) => number is { } given ? Math.Round(given, 1) : null;
}
