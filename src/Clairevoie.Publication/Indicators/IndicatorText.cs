using System.Globalization;
using Clairevoie.Domain;
using Clairevoie.Domain.Claims;
using Clairevoie.Hall.Parts;
using Clairevoie.Hall.Parts.Charts;
using Clairevoie.Publication.Words;
using Clairevoie.Statistics.Rates;
using Microsoft.Extensions.Localization;

namespace Clairevoie.Publication.Indicators;

/// <summary>Indicators in words and pictures.</summary>
public static class IndicatorText
{
    private const int MostDrawn = 36;

    /// <summary>The value with its bound, unit and base, or why there is none.</summary>
    public static string Value(IndicatorValue value, IStringLocalizer words)
    {
        ArgumentNullException.ThrowIfNull(value);
        ArgumentNullException.ThrowIfNull(words);
        return value.Claim("1") is not { } claim ? words[$"why.{value.Why}"]
            : value.Base is { } whole ? $"{FigureText.Of(claim.Figure)} ({Sentences.Number(whole)})" : FigureText.Of(claim.Figure);
    }

    public static string Coverage(YearCoverage coverage, IStringLocalizer words)
    {
        ArgumentNullException.ThrowIfNull(coverage);
        ArgumentNullException.ThrowIfNull(words);
        List<string> said = [Sentences.Many(words, "coverage.is", coverage.Heard, coverage.Owed)];
        if (coverage.Hidden > 0) said.Add(Sentences.Many(words, "coverage.hidden", coverage.Hidden));
        if (coverage.Returns > 0) said.Add(Sentences.Many(words, "coverage.returns", coverage.Given, coverage.Returns));
        return string.Join(" ; ", said);
    }

    public static IReadOnlyList<Fact> Facts(IndicatorVersion now, IndicatorRegister register, IStringLocalizer words)
    {
        ArgumentNullException.ThrowIfNull(now);
        ArgumentNullException.ThrowIfNull(register);
        ArgumentNullException.ThrowIfNull(words);
        List<Fact> facts = [new(words["kind"], Sentences.Of(now.Kind)), new(words["unit"], now.Unit.Text), new(words["level"], words[$"level.{now.Level}"]), new(words["issuer"], now.Issuer)];
        facts.Add(new(words["way"], now.Of is var (part, whole) ? words["way.share", register.Find(part)!.Current.Name, register.Find(whole)!.Current.Name] : words[now.IsPublishedOnly ? "way.published" : "way.computed"]));
        if (now.Reading is { } reading) facts.Add(new(words["reading.is"], words["reading", reading.Valve, reading.Table, reading.Line, reading.Column]));
        if (now.MinimumBase > 0) facts.Add(new(words["minimum"], words["minimum.is", now.MinimumBase]));
        return facts;
    }

    /// <summary>The series as a picture with intervals and breaks; nothing where fewer than two periods are known.</summary>
    public static Picture? Drawn(Indicator indicator, IReadOnlyList<PeriodCount> series, IStringLocalizer words)
    {
        ArgumentNullException.ThrowIfNull(indicator);
        ArgumentNullException.ThrowIfNull(words);
        var shown = (series ?? []).TakeLast(MostDrawn).ToList();
        if (shown.Count < 2)
            return null;
        var isCount = indicator.Current.Kind == ClaimKind.Flow;
        var drawn = new Series(indicator.Current.Name, [.. shown.Select(count => (double?)count.Value)])
        {
            Intervals = [.. shown.Select(count => isCount && count.Value is { } value ? Between(value) : null)],
            Incomplete = shown.Index().Where(count => !count.Item.IsWhole).Select(count => count.Index).ToHashSet(),
        };
        return new(words["series", indicator.Current.Name], Says(shown, isCount, words), [.. shown.Select(count => Period(count.Period))], [drawn])
        {
            Shape = Shape.Lines, LabelsAre = words["series.period"], Absent = words["series.hidden"], Source = words["series.source"], Breaks = BreaksIn(indicator, shown, words),
        };
    }

    // What happens adds up over periods; what stands does not, and is told by its last period and by how far it went.
    private static string Says(List<PeriodCount> shown, bool addsUp, IStringLocalizer words)
    {
        var told = shown.Where(count => count.Value is not null).ToList();
        var (first, last) = (Period(shown[0].Period), Period(shown[^1].Period));
        return addsUp || told.Count == 0
            ? words["series.says", first, last, Sentences.Number(told.Sum(count => count.Value!.Value))]
            : words["series.stands", first, last, Sentences.Number(told[^1].Value!.Value), Sentences.Number(told.Min(count => count.Value!.Value)), Sentences.Number(told.Max(count => count.Value!.Value))];
    }

    private static (double Low, double High)? Between(long value) => PoissonInterval.Of(value) is var interval ? (Math.Round(interval.Low), Math.Round(interval.High)) : null;

    private static Dictionary<int, string> BreaksIn(Indicator indicator, List<PeriodCount> shown, IStringLocalizer words)
    {
        Dictionary<int, string> breaks = [];
        foreach (var on in indicator.Breaks)
        {
            var place = shown.FindIndex(count => ReturnPeriod.Read(count.Period)?.First >= on);
            if (place > 0 && ReturnPeriod.Read(shown[place - 1].Period)?.Until <= on)
                breaks[place] = indicator.Current.Breaks.FirstOrDefault(one => one.On == on)?.Why ?? words["break.version"];
        }

        return breaks;
    }

    /// <summary>A period in the reader's language.</summary>
    public static string Period(string period) => ReturnPeriod.Read(period) switch
    {
        { Months: 1 } month => month.First.ToString("MMM yyyy", Sentences.Language),
        { Months: 3 } quarter => string.Create(CultureInfo.InvariantCulture, $"{(Sentences.Language.TwoLetterISOLanguageName == "en" ? "Q" : "T")}{((quarter.First.Month - 1) / 3) + 1} {quarter.First.Year}"),
        _ => period,
    };
}
