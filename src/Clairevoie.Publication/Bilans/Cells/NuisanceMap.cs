using System.Globalization;
using Clairevoie.Hall.Parts.Charts;
using Clairevoie.Publication.Indicators;
using Microsoft.Extensions.Localization;

namespace Clairevoie.Publication.Bilans.Cells;

/// <summary>Draws the map of cells of what is told of a year: its sentence, its classes, its table, and what it does not say.</summary>
public sealed class NuisanceMap(CellGround ground, IStringLocalizer<CellWords> words)
{
    /// <summary>The map of what is told.</summary>
    public CellPicture Drawn(NuisanceOfYear told)
    {
        ArgumentNullException.ThrowIfNull(told);
        var counts = told.Territories.Where(one => one.Reports is not null).ToDictionary(one => one.Territory, one => one.Reports!.Value);
        var isDrawn = ground.Cells.Count > 0 && told.Periods.Count > 0;
        var heights = isDrawn ? SpreadCounts.Of(ground, counts) : [];
        var ruler = Ruler.Upto(heights.Max() ?? 0);
        var classes = (int)Math.Max(1, Math.Round(ruler.Top / ruler.Step));
        return new(words["map", told.Year], Sentence(told, counts),
            [.. heights.Zip(ground.Cells, (height, cell) => new MapCell(cell.Column, ground.Rows - 1 - cell.Row, height is { } high ? Math.Min(classes - 1, (int)(high / ruler.Step)) : null))],
            isDrawn ? [.. told.Territories.OrderByDescending(one => one.Reports ?? -1).ThenBy(one => NameOf(one.Territory), StringComparer.CurrentCulture).Select(Line)] : [])
        {
            Classes = counts.Count == 0 ? [] : [.. Enumerable.Range(0, classes).Select(one => words["class", Say(one * ruler.Step), Say((one + 1) * ruler.Step)].Value)],
            ClassesAre = words["classes"], LinesAre = words["quarter"], SaysWhat = words["reports"], Hidden = words["hidden"],
            Outlines = isDrawn ? ground.Outlines : [], Notes = isDrawn ? [.. Notes(told)] : [], Source = isDrawn ? words["source"].Value : null,
        };
    }

    private string Sentence(NuisanceOfYear told, Dictionary<string, long> counts)
    {
        if (ground.Cells.Count == 0) return words["unknown"];
        if (told.Periods.Count == 0) return words["none", told.Year];
        if (counts.Count == 0) return words["hidden.all", told.Year];
        var (most, reports) = counts.MaxBy(one => one.Value);
        return reports == 0 ? words["says.zero", told.Year]
            : counts.Count == 1 ? words["says.one", told.Year, NameOf(most), Say(reports)]
            : words["says", told.Year, Say(counts.Values.Sum()), counts.Count, told.Territories.Count, NameOf(most), Say(reports)];
    }

    private IEnumerable<string> Notes(NuisanceOfYear told)
    {
        if (!told.IsWhole) yield return words["note.whole", string.Join(", ", told.Periods.Select(IndicatorText.Period)), told.Periods.Count, NuisanceOfYear.Quarters];
        if (told.Territories.Any(one => one is { Reports: not null, IsWhole: false })) yield return words["note.least"];
        yield return words["note.cell", ground.Width];
        yield return words["note.bandwidth", Say(ground.Bandwidth)];
        yield return words["note.caveat"];
    }

    private MapLine Line(ToldOfYear one) => new(NameOf(one.Territory),
        one.Reports is not { } reports ? words["absent"].Value : one.IsWhole ? Say(reports) : words["at.least", Say(reports)].Value);

    private string NameOf(string code) => ground.Territories.FirstOrDefault(one => one.Code == code)?.Name ?? code;

    private static string Say(double number) => number.ToString("#,0.##", CultureInfo.CurrentCulture);
}
