using System.Globalization;

namespace Clairevoie.Windows.Map;

/// <summary>
/// The time that a map shows: the last twelve months, one quarter-year, or for those signed in several quarter-years in a row. Other
/// spans are not offered, so that two maps never differ by a few days and a few reports.
/// </summary>
/// <param name="Key">How addresses say it: <c>12-mois</c>, <c>2026-T3</c>, <c>2025-T4..2026-T3</c>.</param>
/// <param name="From">First day in.</param>
/// <param name="Until">First day out.</param>
public sealed record MapPeriod(string Key, DateOnly From, DateOnly Until)
{
    /// <summary>Between the first and the last quarter of a span, in its key.</summary>
    private const string Through = "..";

    private const int QuartersOffered = 8;

    /// <summary>The quarter's rank in its year; 0 for a span that is no single quarter.</summary>
    public int Quarter => IsQuarter(this) ? ((From.Month - 1) / 3) + 1 : 0;

    /// <summary>The quarters of which a span is made, the oldest first; empty for the last twelve months.</summary>
    public IReadOnlyList<MapPeriod> Quarters => Key.Contains("-T", StringComparison.Ordinal)
        ? [.. Enumerable.Range(0, (((Until.Year - From.Year) * 12) + Until.Month - From.Month) / 3).Select(rank => Of(From.AddMonths(3 * rank)))]
        : [];

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
        return offered.FirstOrDefault(period => period.Key == key) ?? (signedIn ? Span(key, offered) : null) ?? offered[0];
    }

    /// <summary>The quarter, or for those signed in the quarters in a row, that these very days are; nothing when they are other days.</summary>
    public static MapPeriod? OfDays(DateOnly from, DateOnly until, DateOnly today, bool signedIn)
    {
        var quarters = Offered(today, signedIn).Where(IsQuarter).ToList();
        if (quarters.Find(one => one.From == from) is not { } first || quarters.Find(one => one.Until == until) is not { } last || first.From > last.From) return null;
        return signedIn || first == last ? Spanning(first, last) : null;
    }

    /// <summary>From the first day of one quarter to the last of another, whichever comes first.</summary>
    public static MapPeriod Spanning(MapPeriod one, MapPeriod other)
    {
        ArgumentNullException.ThrowIfNull(one);
        ArgumentNullException.ThrowIfNull(other);
        var (first, last) = one.From <= other.From ? (one, other) : (other, one);
        return first == last ? first : new($"{first.Key}{Through}{last.Key}", first.From, last.Until);
    }

    // Two published quarters and their sum would give away a small count that one of them hides: spans are for those signed in, who see every quarter whole.
    private static MapPeriod? Span(string? key, IReadOnlyList<MapPeriod> offered)
    {
        if (key?.Split(Through) is not [var first, var last]) return null;
        return offered.FirstOrDefault(period => period.Key == first && IsQuarter(period)) is { } one && offered.FirstOrDefault(period => period.Key == last && IsQuarter(period)) is { } other
            ? Spanning(one, other)
            : null;
    }

    private static bool IsQuarter(MapPeriod period) => period.Key.Length > 1 && period.Key[^2] == 'T' && !period.Key.Contains(Through, StringComparison.Ordinal);

    private static MapPeriod Of(DateOnly first) =>
        new(string.Create(CultureInfo.InvariantCulture, $"{first.Year}-T{((first.Month - 1) / 3) + 1}"), first, first.AddMonths(3));
}
