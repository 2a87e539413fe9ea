namespace Clairevoie.Domain.Claims.Rules;

/// <summary>A series is not joined across a declared break without conversion keys.</summary>
internal static class BreakRules
{
    public static Reason? CrossesADeclaredBreak(Pair pair)
    {
        var breaks = pair.Registers.Breaks;
        for (var i = 0; i < breaks.Count; i++)
        {
            if (!breaks[i].HasKeys && !pair.IsSameThing && IsCrossed(breaks[i], pair))
            {
                return Reason.Reject("series-break", breaks[i].Name);
            }
        }

        return null;
    }

    // Sides first: a day is compared faster than words are searched.
    private static bool IsCrossed(SeriesBreak line, Pair pair)
    {
        var (a, b) = (line.SidesOf(pair.A), line.SidesOf(pair.B));
        return (a.Before && b.After || a.After && b.Before) && line.Concerns(pair.A) && line.Concerns(pair.B);
    }
}
