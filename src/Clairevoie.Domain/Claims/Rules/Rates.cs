namespace Clairevoie.Domain.Claims.Rules;

/// <summary>Lays "so many a day" beside "so many in the period" under three readings of a day: every day, six days a week, five.</summary>
internal static class Rates
{
    /// <summary>A reading is said to agree when the two daily values are within a twentieth of each other.</summary>
    private const decimal Agreement = 0.05m;

    public static Reason? Reconcile(Pair pair)
    {
        var rate = pair.A.Figure.Kind == ClaimKind.Rate ? pair.A : pair.B;
        var count = rate == pair.A ? pair.B : pair.A;
        if (rate.Figure.Kind != ClaimKind.Rate || count.Figure.Kind != ClaimKind.Flow || rate.Figure.Unit.Per.Of == PerWhat.People)
        {
            return null;
        }

        return rate.Figure.Unit.Per.Of == PerWhat.Time && count.Period.IsClosed && count.Figure.Value is not null && rate.Figure.Value is not null
            ? Readings(rate.Figure.Plain, count.Figure.Plain, count.Period.Days)
            : Reason.Flag("rate-and-count-period-missing");
    }

    private static Reason Readings(decimal perDay, decimal counted, int days)
    {
        int[] readings = [days, days * 6 / 7, days * 5 / 7];
        decimal Daily(int open) => open == 0 ? 0 : Math.Round(counted / open, 1);
        var code = Array.Exists(readings, open => open > 0 && Math.Abs(counted / open - perDay) <= Agreement * perDay)
            ? "rate-and-count-agree"
            : "rate-and-count";
        return Reason.Flag(
            code, perDay, counted, decimal.Round(perDay * days),
            readings[0], Daily(readings[0]), readings[1], Daily(readings[1]), readings[2], Daily(readings[2]));
    }
}
