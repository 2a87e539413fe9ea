using Clairevoie.Domain.Claims;
using Clairevoie.Publication.Bilans;

namespace Clairevoie.Publication.Indicators;

/// <summary>Where the counts of an indicator are read: which valve, which table, which line (<c>@</c> is that of the territory), which column.</summary>
public sealed record Reading(string Valve, string Table, string Line, string Column)
{
    /// <summary>The line of the territory.</summary>
    public const string OfTerritory = "@";
}

/// <summary>A day from which the series is another one, and why.</summary>
public sealed record IndicatorBreak(DateOnly On, string Why);

/// <summary>What an indicator counts, from a day on. A definition is never rewritten: what changes is a new version.</summary>
public sealed record IndicatorVersion
{
    public required string Id { get; init; }

    public required string Version { get; init; }

    /// <summary>The first day of which it speaks.</summary>
    public required DateOnly Since { get; init; }

    public required string French { get; init; }

    public required string English { get; init; }

    public required Definition Definition { get; init; }

    public required Unit Unit { get; init; }

    public required ClaimKind Kind { get; init; }

    public required Strand Strand { get; init; }

    /// <summary>The finest level of territory at which it is counted: <c>FRA</c>, <c>REG</c>, <c>DEP</c>, <c>COM</c> or <c>ARM</c>.</summary>
    public required string Level { get; init; }

    /// <summary>Who answers for the figure.</summary>
    public required string Issuer { get; init; }

    /// <summary>For a share: the indicator that is counted, and the one that it is a share of.</summary>
    public (string Part, string Whole)? Of { get; init; }

    /// <summary>Fewest on which a percentage is said.</summary>
    public decimal MinimumBase { get; init; }

    /// <summary>Where it is read; nothing for a share, or for what is only published by others.</summary>
    public Reading? Reading { get; init; }

    public IReadOnlyList<IndicatorBreak> Breaks { get; init; } = [];

    /// <summary>Nothing here is computed: it is quoted as its issuer publishes it.</summary>
    public bool IsPublishedOnly => Reading is null && Of is null;

    /// <summary>The name in the reader's language.</summary>
    public string Name => Words.Sentences.Language.TwoLetterISOLanguageName == "en" ? English : French;
}

/// <summary>An indicator with every version of its definition, the oldest first.</summary>
public sealed record Indicator(string Id, IReadOnlyList<IndicatorVersion> Versions)
{
    /// <summary>The definition as it stands.</summary>
    public IndicatorVersion Current => Versions[^1];

    /// <summary>The definition that a year follows: the last that holds on its first day, or the first there was.</summary>
    public IndicatorVersion Of(int year) => Versions.LastOrDefault(version => version.Since <= new DateOnly(year, 1, 1)) ?? Versions[0];

    /// <summary>The days on which the series breaks: as declared, and wherever another version begins.</summary>
    public IReadOnlyList<DateOnly> Breaks => [.. Current.Breaks.Select(one => one.On).Concat(Versions.Skip(1).Select(version => version.Since)).Distinct().Order()];
}
