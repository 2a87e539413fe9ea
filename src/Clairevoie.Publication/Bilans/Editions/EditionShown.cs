using Clairevoie.Domain.Claims;
using Clairevoie.Hall.Parts.Charts;
using Clairevoie.Publication.Indicators;
using Clairevoie.Publication.Lookup;
using Clairevoie.Publication.Words;
using Clairevoie.Statistics.Rates;
using Microsoft.Extensions.Localization;

namespace Clairevoie.Publication.Bilans.Editions;

/// <summary>An edition as a page shows it: computed and quoted figures side by side, never in one table.</summary>
public sealed record EditionShown(EditionRead Read, Gazetteer Places, IndicatorRegister Register, CompareClaims Compare, IStringLocalizer Words)
{
    /// <summary>What the territory is called.</summary>
    public required string Place { get; init; }

    /// <summary>The words in the reader's language.</summary>
    public static string Say(string french, string english) => Sentences.Language.TwoLetterISOLanguageName == "en" && english.Length > 0 ? english : french;

    /// <summary>What a restated figure said before, with the day and the reason of the last statement.</summary>
    public string SayBefore(Claim before, Claim now, IStringLocalizer words) =>
        Read.Statements.GetValueOrDefault(new(now.Id, now.Version)) is { } stated ? words["before.stated", FigureText.Of(before.Figure), before.Version, stated.PublishedOn, stated.Reason] : words["before", FigureText.Of(before.Figure), before.Version];

    public IReadOnlyList<Claim> FiguresOf(EditionPart part, bool computed) =>
        [.. part.Figures.Select(figure => Read.Claims.GetValueOrDefault(figure)).OfType<Claim>().Where(claim => IndicatorOf(claim) is not null == computed)];

    /// <summary>The indicator that a figure was computed by; nothing for one that is quoted.</summary>
    public string? IndicatorOf(Claim claim) => Register.All.FirstOrDefault(indicator => claim.Id == IndicatorValue.IdOf(indicator.Id, Read.Edition.Territory, Read.Edition.Year))?.Id;

    public IReadOnlyList<(EditionPair Pair, SideBySide Side)> PairsOf(EditionPart part) =>
    [
        .. from pair in part.Pairs
           where Read.Claims.ContainsKey(pair.A) && Read.Claims.ContainsKey(pair.B)
           select (pair, Compare.Compare(Read.Claims[pair.A], Read.Claims[pair.B])),
    ];

    /// <summary>The counts of a part by period, as they were published.</summary>
    public IEnumerable<Picture> PicturesOf(EditionPart part) =>
        from series in part.Series
        let indicator = Register.Find(series.Indicator)
        where indicator is not null
        let picture = IndicatorText.Drawn(indicator, [.. series.Periods.Zip(series.Values, (period, value) => new PeriodCount("", period, value, !series.Incomplete.Contains(period)))], Words)
        where picture is not null
        select picture;

    /// <summary>How many times the later rate is the earlier one, where both are counts that may be compared.</summary>
    public static (string Ratio, string Low, string High)? Ratio(SideBySide side) =>
        side.Ratio is { } ratio && double.IsFinite(ratio.High) ? (Written(ratio.Ratio), Written(ratio.Low), Written(ratio.High)) : null;

    private static string Written(double number) => Sentences.Number((decimal)Math.Round(number, 2));
}
