using Clairevoie.Domain;
using Clairevoie.Publication.Indicators;

namespace Clairevoie.Publication.Bilans.Protect;

/// <summary>The counts of one indicator as a linked set: territories and their whole, periods and their years, and what a year comes to at least.</summary>
public static class IndicatorCells
{
    /// <summary>The key of a count: its line and its period, or its line and a year.</summary>
    public static string Key(string line, string period) => $"{line}{LinkedCube.Between}{period}";

    /// <summary>What comes after the year in the key of the sum of the told periods: what a figure says « at least ».</summary>
    public static string AtLeast(string year) => $"{year} told";

    /// <summary>What a figure of a year comes to: the year itself, or its told periods where one of them is hidden.</summary>
    public static string SaidOf(IEnumerable<PeriodCount> rows, string line, string year) =>
        rows.Any(row => row.Line == line && row.Value is null && YearOf(row.Period) == year) ? AtLeast(year) : year;

    /// <summary>The year of a period.</summary>
    public static string YearOf(string period)
    {
        ArgumentNullException.ThrowIfNull(period);
        return period[..4];
    }

    /// <summary>The set. What is neither shown nor told before is kept back, and protected like the rest.</summary>
    /// <param name="rows">The counts, absent where they were hidden before they crossed.</param>
    /// <param name="line">The line of which the most is shown.</param>
    /// <param name="shown">What is to be shown.</param>
    /// <param name="before">What was told before.</param>
    public static LinkedCells Of(IReadOnlyList<PeriodCount> rows, string line, IReadOnlySet<string> shown, IReadOnlySet<string> before)
    {
        ArgumentNullException.ThrowIfNull(rows);
        ArgumentNullException.ThrowIfNull(shown);
        var values = rows.ToDictionary(row => (row.Line, row.Period), row => row.Value);
        string[] periods = [.. rows.Select(row => row.Period).Distinct().Order(StringComparer.Ordinal)];
        string[] parts = [.. rows.Select(row => row.Line).Where(other => other != ToldTable.Total).Distinct().OrderBy(other => other == line).ThenBy(other => other, StringComparer.Ordinal)];
        var lines = parts.Length > 0 ? parts : [ToldTable.Total];
        var sums = Sums(lines, periods, values, hasWhole: parts.Length > 0 && rows.Any(row => row.Line == ToldTable.Total)).ToList();
        var cells = periods.SelectMany(period => Column(lines, period, values)).ToList();
        var keys = cells.Select(cell => cell.Key).Concat(sums.Select(sum => sum.Total)).ToHashSet();
        return new(cells, sums)
        {
            ToldBefore = before.Where(keys.Contains).ToHashSet(), KeptBack = keys.Where(key => !shown.Contains(key) && !before.Contains(key)).ToHashSet(),
        };
    }

    private static IEnumerable<LinkedSum> Sums(string[] lines, string[] periods, Dictionary<(string, string), long?> values, bool hasWhole)
    {
        var years = periods.GroupBy(YearOf).Where(year => !year.Contains(year.Key)).ToList();
        foreach (var line in hasWhole ? [.. lines, ToldTable.Total] : lines)
            foreach (var year in years)
            {
                yield return new(Key(line, year.Key), [.. year.Select(period => Key(line, period))]);
                if (year.Where(period => values.GetValueOrDefault((line, period)) is not null).ToList() is { Count: > 0 } told && told.Count < year.Count())
                    yield return new(Key(line, AtLeast(year.Key)), [.. told.Select(period => Key(line, period))]);
            }

        if (hasWhole)
            foreach (var period in periods.Concat(years.Select(year => year.Key)))
                yield return new(Key(ToldTable.Total, period), [.. lines.Select(line => Key(line, period))]);
    }

    // What is hidden of a period whose whole is told comes to the rest of it. Where each of it lies nobody here knows: the line that is shown
    // is supposed to hold a small one, so that it is protected.
    private static IEnumerable<LinkedCell> Column(string[] lines, string period, Dictionary<(string Line, string Period), long?> values)
    {
        var hidden = lines.Where(line => values.GetValueOrDefault((line, period)) is null).ToList();
        var rest = (values.GetValueOrDefault((ToldTable.Total, period)) ?? 0) - lines.Sum(line => values.GetValueOrDefault((line, period)) ?? 0);
        return lines.Select(line => new LinkedCell(Key(line, period), values.GetValueOrDefault((line, period)) ?? Supposed(hidden.IndexOf(line))));

        long? Supposed(int place) => rest < hidden.Count || lines is [ToldTable.Total] ? null : place == 0 ? rest - hidden.Count + 1 : 1;
    }
}
