namespace Clairevoie.Windows.Map;

/// <summary>
/// The time that a map shows: the last twelve months, one quarter-year, or for those signed in also months, weeks and days that are
/// over, one or several in a row. The public is offered quarters alone; a layer that is told by longer steps says which it shows.
/// </summary>
/// <param name="Key">How addresses say it: <c>12-mois</c>, <c>2026-T3</c>, <c>2026-09</c>, <c>2026-S36</c>, <c>2026-09-14</c>, <c>2025-T4..2026-T3</c>.</param>
/// <param name="From">First day in.</param>
/// <param name="Until">First day out.</param>
public sealed record MapPeriod(string Key, DateOnly From, DateOnly Until)
{
    /// <summary>Between the first and the last step of a span, in its key.</summary>
    private const string Through = "..";

    private const string Year = "12-mois";

    private const int QuartersOffered = 8;

    /// <summary>By which steps it is counted.</summary>
    public TimeUnit Unit { get; init; }

    /// <summary>The quarter's rank in its year; 0 for what is no single quarter.</summary>
    public int Quarter => Unit == TimeUnit.Quarter && Parts.Count == 1 ? ((From.Month - 1) / 3) + 1 : 0;

    /// <summary>The quarters of which a span is made, the oldest first; empty where it is made of other steps.</summary>
    public IReadOnlyList<MapPeriod> Quarters => Unit == TimeUnit.Quarter ? Parts : [];

    /// <summary>The steps of which it is made, the oldest first; empty for the last twelve months.</summary>
    public IReadOnlyList<MapPeriod> Parts => Key == Year
        ? []
        : [.. Enumerable.Range(0, int.MaxValue).Select(rank => Unit.Later(From, rank)).TakeWhile(first => first < Until).Select(first => Unit.Step(first))];

    /// <summary>As long a time, just before.</summary>
    public MapPeriod Before
    {
        get
        {
            if (Key == Year) return new($"{Year}{Through}", From.AddMonths(-12), From);
            var parts = Parts;
            return Spanning(Unit.Step(Unit.Later(From, -parts.Count)), Unit.Step(Unit.Later(From, -1)));
        }
    }

    /// <summary>What may be chosen: quarters that are over, and for those signed in the last twelve months first.</summary>
    public static IReadOnlyList<MapPeriod> Offered(DateOnly today, bool signedIn)
    {
        var begun = TimeUnit.Quarter.First(today);
        var quarters = Enumerable.Range(1, QuartersOffered).Select(back => TimeUnit.Quarter.Step(begun.AddMonths(-3 * back)));
        return signedIn ? [new(Year, today.AddDays(1).AddMonths(-12), today.AddDays(1)), .. quarters] : [.. quarters];
    }

    /// <summary>The first day of which anything may be asked.</summary>
    public static DateOnly Oldest(DateOnly today) => TimeUnit.Quarter.First(today).AddMonths(-3 * QuartersOffered);

    /// <summary>The period of this key among those offered; the first when the key is none of them.</summary>
    public static MapPeriod Chosen(string? key, DateOnly today, bool signedIn)
    {
        var offered = Offered(today, signedIn);
        return offered.FirstOrDefault(period => period.Key == key) ?? (signedIn && key is not null ? Span(key, today) : null) ?? offered[0];
    }

    /// <summary>The quarter, or for those signed in the quarters in a row, that these very days are; nothing when they are other days.</summary>
    public static MapPeriod? OfDays(DateOnly from, DateOnly until, DateOnly today, bool signedIn)
    {
        var quarters = Offered(today, signedIn).Where(one => one.Quarter > 0).ToList();
        if (quarters.Find(one => one.From == from) is not { } first || quarters.Find(one => one.Until == until) is not { } last || first.From > last.From) return null;
        return signedIn || first == last ? Spanning(first, last) : null;
    }

    /// <summary>From the first day of one step to the last of another, whichever comes first.</summary>
    public static MapPeriod Spanning(MapPeriod one, MapPeriod other)
    {
        ArgumentNullException.ThrowIfNull(one);
        ArgumentNullException.ThrowIfNull(other);
        var (first, last) = one.From <= other.From ? (one, other) : (other, one);
        return first == last ? first : new($"{first.Key}{Through}{last.Key}", first.From, last.Until) { Unit = first.Unit };
    }

    /// <summary>The latest step of this length that is over when this period ends, as far as days are over at all.</summary>
    public MapPeriod LastOf(TimeUnit unit, DateOnly today)
    {
        var first = unit.First((Until > today ? today : Until).AddDays(-1));
        return unit.Step(unit.Later(first, 1) > today ? unit.Later(first, -1) : first);
    }

    // Two published quarters and their sum would give away a small count that one of them hides: spans are for those signed in, who see every quarter whole.
    private static MapPeriod? Span(string key, DateOnly today)
    {
        var parts = key.Split(Through);
        if (parts.Length > 2 || TimeUnits.Read(parts[0]) is not { } one || TimeUnits.Read(parts[^1]) is not { } other || one.Unit != other.Unit) return null;
        var span = Spanning(one, other);
        return span.From >= Oldest(today) && span.Until <= today ? span : null;
    }
}
