using System.Globalization;
using Clairevoie.Domain.Claims;

namespace Clairevoie.Publication.Indicators;

/// <summary>How much of a year stands behind a value.</summary>
/// <param name="Heard">Periods that arrived.</param>
/// <param name="Owed">Periods that the year has.</param>
/// <param name="Hidden">Counts that were not told: small, or hidden so that none follows.</param>
/// <param name="Given">Returns that were given.</param>
/// <param name="Returns">Returns that were owed; none where nobody owes any.</param>
public sealed record YearCoverage(int Heard, int Owed, int Hidden, int Given, int Returns)
{
    /// <summary>Every period arrived, and every return was given.</summary>
    public bool IsWhole => Heard >= Owed && Given >= Returns;
}

/// <summary>Why an indicator has no value for a year. <c>default</c> is that it has one.</summary>
public enum NoValue
{
    Given,

    /// <summary>Nothing arrived.</summary>
    NothingHeard,

    /// <summary>Everything that arrived is hidden.</summary>
    AllHidden,

    /// <summary>A share of which a part is hidden.</summary>
    PartHidden,

    /// <summary>A share that would stand on too few.</summary>
    SmallBase,

    /// <summary>It is only published by others.</summary>
    PublishedOnly,
}

/// <summary>What an indicator comes to in a year and a territory, with how complete it is.</summary>
public sealed record IndicatorValue(Indicator Indicator, string Territory, int Year)
{
    /// <summary>The definition that the year follows.</summary>
    public IndicatorVersion Definition => Indicator.Of(Year);

    public decimal? Value { get; init; }

    public decimal? Base { get; init; }

    /// <summary>At least, where a count is hidden.</summary>
    public Bound Bound { get; init; }

    public NoValue Why { get; init; }

    public YearCoverage Coverage { get; init; } = new(0, 0, 0, 0, 0);

    /// <summary>The name of the claim that this value becomes once it is published.</summary>
    public string ClaimId => IdOf(Indicator.Id, Territory, Year);

    public static string IdOf(string indicator, string territory, int year) => string.Create(CultureInfo.InvariantCulture, $"CV-{indicator}-{territory}-{year}");

    /// <summary>The value as a claim, or nothing when there is none.</summary>
    public Claim? Claim(string version) => Value is not { } value ? null : new Claim
    {
        Id = ClaimId,
        Figure = new Figure { Value = value, Bound = Bound, Unit = Definition.Unit, Kind = Definition.Kind, Base = Base },
        Status = ClaimStatus.Observed,
        Definition = Definition.Definition,
        Period = new ClaimPeriod(Of(Definition.Kind is ClaimKind.Stock or ClaimKind.Capacity ? null : "01-01"), Of("12-31"), Basis.Stated),
        Territory = new ClaimTerritory(Territory, Basis.Stated),
        Origin = new Origin(Definition.Issuer, $"Clairevoie, /indicateurs/{Indicator.Id}", "", ""),
        Version = version,
    };

    private PartialDate? Of(string? day) => day is not null && PartialDate.TryRead(string.Create(CultureInfo.InvariantCulture, $"{Year}-{day}"), out var date) ? date : null;
}
