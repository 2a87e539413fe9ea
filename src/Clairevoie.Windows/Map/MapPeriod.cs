using System.Globalization;

namespace Clairevoie.Windows.Map;

/// <summary>The time that a map shows: the last twelve months, or one quarter-year. Other spans are not offered, so that two maps never differ by a few days and a few reports.</summary>
/// <param name="Key">How addresses say it: <c>12-mois</c>, <c>2026-T3</c>.</param>
/// <param name="From">First day in.</param>
/// <param name="Until">First day out.</param>
public sealed record MapPeriod(string Key, DateOnly From, DateOnly Until)
{
    private const int QuartersOffered = 5;

    /// <summary>The quarter's rank in its year; 0 for the last twelve months.</summary>
    public int Quarter => Key[^2] == 'T' ? ((From.Month - 1) / 3) + 1 : 0;

    /// <summary>What may be chosen: quarters that are over, and for those signed in the last twelve months first.</summary>
    public static IReadOnlyList<MapPeriod> Offered(DateOnly today, bool signedIn)
    {
        var begun = new DateOnly(today.Year, ((today.Month - 1) / 3 * 3) + 1, 1);
        var quarters = Enumerable.Range(1, QuartersOffered).Select(back => Of(begun.AddMonths(-3 * back)));
        return signedIn ? [new("12-mois", today.AddDays(1).AddMonths(-12), today.AddDays(1)), .. quarters] : [.. quarters];
    }

    /// <summary>The period of this key among those offered; the first when the key is none of them.</summary>
    public static MapPeriod Chosen(string? key, DateOnly today, bool signedIn)
    {
        var offered = Offered(today, signedIn);
        return offered.FirstOrDefault(period => period.Key == key) ?? offered[0];
    }

    private static MapPeriod Of(DateOnly first) =>
        new(string.Create(CultureInfo.InvariantCulture, $"{first.Year}-T{((first.Month - 1) / 3) + 1}"), first, first.AddMonths(3));
}
