using System.Globalization;

namespace Clairevoie.Tests.Coordination.Adoption.Made;

/// <summary>Counts by month, quarter or year as one person draws them: long, months across, months down, crossed.</summary>
internal sealed class CountTable(Speaker speaker)
{
    private readonly Dice dice = speaker.Dice;
    private readonly Writings writings = new(speaker);
    private readonly CultureInfo culture = CultureInfo.GetCultureInfo(speaker.IsEnglish ? "en-GB" : "fr-FR");

    public int Draw(SheetPen pen, int top, int left, bool yearIsTitled)
    {
        var texts = dice.Happens(40);
        return dice.Below(6) switch
        {
            0 => Long(pen, top, left, texts),
            1 or 2 => Across(pen, top, left, texts, yearIsTitled),
            3 => Down(pen, top, left, texts, yearIsTitled),
            4 => Crossed(pen, top, left, texts, yearIsTitled),
            _ => Years(pen, top, left, texts),
        };
    }

    // A month in one hand: 0 a name alone (its year is in the title), the others with their year.
    private (string Text, string Period, double? Number) Month(int hand, int month, bool quarters)
    {
        if (quarters) return (hand == 0 ? $"T{month}" : speaker.IsEnglish ? $"Q{month} {speaker.Year}" : dice.One([$"T{month} {speaker.Year}", $"{month}{(month == 1 ? "er" : "e")} trim. {speaker.Year}"]), $"{speaker.Year}-T{month}", null);
        var day = new DateOnly(speaker.Year, month, 1);
        var period = day.ToString("yyyy-MM", CultureInfo.InvariantCulture);
        return hand switch
        {
            0 => (day.ToString("MMMM", culture), period, null),
            1 => (day.ToString("MMM yy", culture), period, null),
            2 => ("", period, day.ToDateTime(default).ToOADate()),
            3 => (day.ToString("MM/yyyy", CultureInfo.InvariantCulture), period, null),
            4 => (day.ToString("MMMM yyyy", culture), period, null),
            _ => (day.ToString("yyyy-MM", CultureInfo.InvariantCulture), period, null),
        };
    }

    private string Head(string list) => speaker.One(list);

    private int Across(SheetPen pen, int top, int left, bool texts, bool yearIsTitled)
    {
        var (quarters, hand, rows) = (dice.Happens(20), dice.One<int>(yearIsTitled ? [0, 0, 0, 1, 4] : [1, 4, 3]), dice.Between(3, 5));
        var (sites, total) = (dice.Happens(40), dice.Happens(50));
        var names = dice.Some(speaker.All(sites ? "places" : "series"), rows);
        List<MadeColumn> columns = [MadeColumn.Of(Head(sites ? "siteheads" : "serieshead"), line => new(names[line % names.Count], $"{(sites ? "Place/Series" : "Series")}={names[line % names.Count]}"))];
        for (var at = 1; at <= (quarters ? 4 : 12); at++)
        {
            var (text, period, _) = Month(hand, at, quarters);
            columns.Add(MadeColumn.Of(text, _ => writings.Count($"Count({period})", texts)) with { Totals = texts ? null : MadeColumn.Sum });
        }

        if (total) columns.Add(RowTotal(texts));
        return TablePen.Draw(pen, top, left, columns, names.Count, new TableLook { Total = !texts && dice.Happens(50) ? "Total" : "" });
    }

    private MadeColumn RowTotal(bool texts) => MadeColumn.Of(dice.One<string>(speaker.IsEnglish ? ["Total", "Year total"] : ["Total", "Total année", "Cumul", "TOTAL"]), line => new($"{line}", "total") { Number = line }) with { Totals = texts ? null : _ => new("0", "total") { Number = 0 } };

    private int Down(SheetPen pen, int top, int left, bool texts, bool yearIsTitled)
    {
        var (hand, many) = (dice.One<int>(yearIsTitled ? [0, 1, 2, 4] : [1, 2, 3, 4, 5]), dice.Between(2, 4));
        var (sites, merged) = (dice.Happens(50), dice.Happens(50));
        var names = dice.Some(speaker.All(sites ? "places" : "series"), many);
        List<MadeColumn> columns = [Periods(hand)];
        foreach (var name in names) columns.Add(new(merged && sites ? [speaker.One("series"), name] : [name], _ => writings.Count($"Count({name})", texts)) { Totals = texts ? null : MadeColumn.Sum });
        if (merged && sites) columns = [columns[0], .. columns.Skip(1).Select(column => column with { Path = [columns[1].Path[0], column.Path[1]] })];
        return TablePen.Draw(pen, top, left, columns, dice.Between(6, 12), new TableLook { Total = !texts && dice.Happens(60) ? "Total" : "" });
    }

    private MadeColumn Periods(int hand) => MadeColumn.Of(Head("periodhead"), line => Month(hand, (line % 12) + 1, false) is var (text, period, number) ? number is { } serial ? new DrawnCell($"{serial}", $"Period={period}") { Number = serial, IsDay = true } : new DrawnCell(text, $"Period={period}") : throw new InvalidOperationException());

    private int Crossed(SheetPen pen, int top, int left, bool texts, bool yearIsTitled)
    {
        var (hand, sites) = (yearIsTitled ? 0 : 4, dice.Some(speaker.All("places"), 3));
        var series = dice.Some(speaker.All("series"), 2);
        List<MadeColumn> columns = [Periods(hand)];
        foreach (var site in sites)
            foreach (var one in series) columns.Add(new([site, one], _ => writings.Count($"Count({site} & {one})", texts)));
        return TablePen.Draw(pen, top, left, columns, dice.Between(6, 12), new TableLook { MergesGroups = dice.Happens(80) });
    }

    private int Long(SheetPen pen, int top, int left, bool texts)
    {
        var (hand, series, sites) = (dice.One([1, 2, 3, 4, 5]), dice.Some(speaker.All("series"), 3), dice.Some(speaker.All("places"), 2));
        var period = Periods(hand);
        var head = Head("siteheads");
        List<MadeColumn> columns =
        [
            MadeColumn.Of(period.Path[0], line => period.Write(line / 3)),
            MadeColumn.Of(head, line => new(sites[line % 2], $"Place/Series={sites[line % 2]}")),
            MadeColumn.Of(Head("serieshead"), line => new(series[line % 3], $"Series={series[line % 3]}")),
            MadeColumn.Of(Head("valuehead"), _ => writings.Count("Count()", texts)),
        ];
        return TablePen.Draw(pen, top, left, columns, dice.Between(9, 18), new TableLook());
    }

    private int Years(SheetPen pen, int top, int left, bool texts)
    {
        var names = dice.Some(speaker.All("series"), 4);
        List<MadeColumn> columns = [MadeColumn.Of(Head("serieshead"), line => new(names[line % names.Count], $"Series={names[line % names.Count]}"))];
        for (var year = speaker.Year - 2; year <= speaker.Year; year++)
        {
            var of = year;
            columns.Add(new([$"{of}"], _ => writings.Count($"Count({of})", texts)) { Totals = texts ? null : MadeColumn.Sum });
        }

        if (dice.Happens(50)) columns.Add(MadeColumn.Of(speaker.IsEnglish ? "Change" : dice.One(["Évolution", "Variation", "Écart"]), _ => new("0.12", "leftout") { Number = 0.12, IsPercent = true }));
        return TablePen.Draw(pen, top, left, columns, names.Count, new TableLook());
    }
}
