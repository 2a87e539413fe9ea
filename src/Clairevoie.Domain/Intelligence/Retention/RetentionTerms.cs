namespace Clairevoie.Domain;

/// <summary>
/// How long rooms that take reports keep what. The law's terms are the longest: a city may only choose shorter ones.
/// </summary>
public sealed record RetentionTerms
{
    /// <summary>The terms where a city chose none.</summary>
    public static RetentionTerms OfTheLaw { get; } = new();

    /// <summary>Words of a report and of the items made of it, in days after its answer.</summary>
    public int WordsAfterAnswer { get; init; } = 90;

    /// <summary>Words of a report, of an item, and of what stands beside items (packages, notes, plans, networks), in days at most.</summary>
    public int WordsAtMost { get; init; } = 365;

    /// <summary>The exact place of a deal point, in days after it was over; that of an item, in days after it was entered.</summary>
    public int PlaceAfterClosing { get; init; } = 730;

    /// <summary>Facts without any person: deal points, networks, items without words, operations, events, hours of patrol, in years.</summary>
    public int FactsYears { get; init; } = 30;

    /// <summary>The trace of who did what, in years.</summary>
    public int TraceYears { get; init; } = 3;

    /// <summary>The names of the terms that are longer than the law's, or no term at all.</summary>
    public IReadOnlyList<string> Wrong =>
    [
        .. ((string Name, int Chosen, int Most)[])
        [
            (nameof(WordsAfterAnswer), WordsAfterAnswer, 90), (nameof(WordsAtMost), WordsAtMost, 365), (nameof(PlaceAfterClosing), PlaceAfterClosing, 730),
            (nameof(FactsYears), FactsYears, 30), (nameof(TraceYears), TraceYears, 3),
        ]
        is var terms ? terms.Where(term => term.Chosen < 1 || term.Chosen > term.Most).Select(term => term.Name) : [],
    ];

    /// <summary>The first half-day of a report whose words may still be kept, answered or not.</summary>
    public string WordsFrom(DateOnly today) => Half(today.AddDays(-WordsAtMost));

    /// <summary>The first half-day of an answer after which words may still be kept.</summary>
    public string AnsweredFrom(DateOnly today) => Half(today.AddDays(-WordsAfterAnswer));

    /// <summary>The first half-day of an item whose exact place may still be kept.</summary>
    public string PlacesFrom(DateOnly today) => Half(today.AddDays(-PlaceAfterClosing));

    /// <summary>The first day of words written beside items that may still be kept.</summary>
    public DateOnly WrittenFrom(DateOnly today) => today.AddDays(-WordsAtMost);

    /// <summary>Whether a point that was over on this day has reached the date at which its place coarsens.</summary>
    public bool Coarsens(DateOnly over, DateOnly today) => over.AddDays(PlaceAfterClosing) <= today;

    /// <summary>The first day of facts that are kept.</summary>
    public DateOnly FactsFrom(DateOnly today) => today.AddYears(-FactsYears);

    /// <summary>The first day of the trace that is kept.</summary>
    public DateOnly TraceFrom(DateOnly today) => today.AddYears(-TraceYears);

    // Half-days are kept as text, and so they are compared: the morning of a day comes before everything else of it.
    private static string Half(DateOnly day) => new HalfDay(day, Afternoon: false).ToString();
}
