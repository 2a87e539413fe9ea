using System.Globalization;
using Clairevoie.Domain.Claims;
using Clairevoie.Hall.Sources;

namespace Clairevoie.Publication.Words;

/// <summary>Writes a figure, its period and its territory as people read them.</summary>
public static class FigureText
{
    /// <summary>The value with its bound and its unit: "plus de 38 000 passages".</summary>
    public static string Of(Figure figure)
    {
        ArgumentNullException.ThrowIfNull(figure);
        var bare = figure.Day is { } day ? Of(day)
            : figure.Value is { } value ? $"{Sentences.Number(value)}\u00A0{figure.Unit.Text}"
            : Sentences.Fill("figure.none", []);
        return figure.IsMissing || figure.Bound == Bound.Exactly ? bare : $"{Sentences.Of(figure.Bound)} {bare}";
    }

    /// <summary>The time a figure speaks of; for what is counted at a moment, that moment.</summary>
    public static string PeriodOf(Claim claim)
    {
        ArgumentNullException.ThrowIfNull(claim);
        return claim is { Figure.IsAtAMoment: true, Period: { IsKnown: true, Start: null, End: { } moment } } ? Of(moment) : Of(claim.Period);
    }

    private static string Of(ClaimPeriod period) => period switch
    {
        { Basis: Basis.NotStated } or { Start: null, End: null } => Sentences.Fill("period.none", []),
        { Start: null, End: { } end } => Sentences.Fill("period.until", [Of(end)]),
        { Start: { } start, End: null } => Sentences.Fill("period.since", [Of(start)]),
        { Start: { } start, End: { } end } => IsWholeYear(period) ? start.Year.ToString(CultureInfo.InvariantCulture)
            : start == end ? Of(start)
            : $"{Of(start)} – {Of(end)}",
    };

    /// <summary>The name that people know, and its INSEE code where it has one.</summary>
    public static string Of(ClaimTerritory territory, Gazetteer places)
    {
        ArgumentNullException.ThrowIfNull(territory);
        ArgumentNullException.ThrowIfNull(places);
        return territory.Code.Length == 0 ? Sentences.Fill("territory.none", [])
            : places.NameOf(territory.Code) is { } name ? territory.Level == "ZON" ? name : $"{name} ({territory.Code})"
            : territory.Code;
    }

    /// <summary>A year, a month or a day.</summary>
    public static string Of(PartialDate date) => SourceWords.When(date);

    private static bool IsWholeYear(ClaimPeriod period) =>
        period is { From: { Month: 1, Day: 1 } from, Until: { Month: 1, Day: 1 } until } && until.Year == from.Year + 1;
}
