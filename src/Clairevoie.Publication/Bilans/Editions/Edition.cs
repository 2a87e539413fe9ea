using Clairevoie.Publication.Bilans.Compose;
using Clairevoie.Publication.Bilans.Ledger;

namespace Clairevoie.Publication.Bilans.Editions;

/// <summary>A figure of an edition: which claim, in which version, so that what was published stays what it was.</summary>
public sealed record EditionFigure(string Claim, string Version);

/// <summary>A comparison of an edition: the verdict that it was published with, and the words that explain it.</summary>
public sealed record EditionPair(EditionFigure A, EditionFigure B, string Verdict, string French, string English);

/// <summary>The counts of a figure by period, as they stood when the edition was published; a hidden one is absent.</summary>
public sealed record EditionSeries(string Indicator, IReadOnlyList<string> Periods, IReadOnlyList<long?> Values)
{
    /// <summary>Periods of which not every return had been given.</summary>
    public IReadOnlyList<string> Incomplete { get; init; } = [];
}

/// <summary>A part of an edition, with who signed it and when.</summary>
public sealed record EditionPart(BilanPart Part, string Agency, DateOnly SignedOn, string French, string English)
{
    public IReadOnlyList<EditionFigure> Figures { get; init; } = [];

    public IReadOnlyList<EditionPair> Pairs { get; init; } = [];

    public IReadOnlyList<EditionSeries> Series { get; init; } = [];

    /// <summary>Promises and evaluations, as they stood on the day of publication.</summary>
    public IReadOnlyList<LedgerEntry> Ledger { get; init; } = [];
}

/// <summary>A bilan as it was published. A later one is another edition; this one is never changed.</summary>
public sealed record Edition(int Year, string Territory, int Number, DateOnly PublishedOn, IReadOnlyList<EditionPart> Parts)
{
    /// <summary>Every promise and evaluation of it once.</summary>
    public IReadOnlyList<LedgerEntry> Ledger => [.. Parts.SelectMany(part => part.Ledger).DistinctBy(entry => entry.About)];

    /// <summary>Every figure of it once, compared ones included.</summary>
    public IReadOnlyList<EditionFigure> Figures =>
        [.. Parts.SelectMany(part => part.Figures.Concat(part.Pairs.SelectMany(pair => new[] { pair.A, pair.B }))).Distinct()];
}
