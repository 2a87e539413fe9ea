using Clairevoie.Domain;

namespace Clairevoie.Publication.Received;

/// <summary>How many reports of dealing a commune or an arrondissement had in a year: at least so many, where a month is hidden; nothing where all of them are.</summary>
public sealed record DealingOfYear(string Territory, long? Reports, bool AtLeast);

/// <summary>
/// A year of reports of dealing, told once it is over. It is added up from the months that crossed the wall, so that it says nothing
/// that they did not: a hidden month makes it « at least », and is never worked out of it.
/// </summary>
public sealed record DealingYear(int Year, int FirstMonth, IReadOnlyList<DealingOfYear> Lines)
{
    private const string Number = "number";

    /// <summary>The years that are over, latest first. The last month is told in January, so a year waits until February.</summary>
    public static IReadOnlyList<DealingYear> Of(IEnumerable<Sheet> months, DateOnly today) =>
        [.. months.Select(sheet => (Month: ReturnPeriod.Read(sheet.Period), Sheet: sheet))
            .Where(one => one.Month is { Months: 1 } month && month.First.Year < today.AddMonths(-1).Year)
            .GroupBy(one => one.Month!.Value.First.Year)
            .OrderByDescending(year => year.Key)
            .Select(year => new DealingYear(year.Key, year.Min(one => one.Month!.Value.First.Month), Added([.. year.Select(one => one.Sheet)])))];

    private static IReadOnlyList<DealingOfYear> Added(IReadOnlyList<Sheet> months) =>
        [.. months.SelectMany(sheet => sheet.Tables.Where(table => table.Name == "reports"))
            .SelectMany(table => table.Lines.Where(line => line.Key != ToldTable.Total).Select(line => (line.Key, Count: line.Counts[table.Columns.ToList().IndexOf(Number)])))
            .GroupBy(line => line.Key)
            .OrderBy(territory => territory.Key, StringComparer.Ordinal)
            .Select(territory => Line(territory.Key, [.. territory.Select(line => line.Count)]))];

    // What is told of a month is zero, or 11 and more: so is what is told of a year.
    private static DealingOfYear Line(string territory, IReadOnlyList<long?> counts) => new(
        territory, counts.All(count => count is null) ? null : counts.Sum(count => count ?? 0), counts.Any(count => count is null));
}
