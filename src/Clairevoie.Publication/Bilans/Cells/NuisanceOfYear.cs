using Clairevoie.Domain;

namespace Clairevoie.Publication.Bilans.Cells;

/// <summary>What is told of a territory over a year: at least so many, where some quarter-year is hidden; nothing where all are.</summary>
public sealed record ToldOfYear(string Territory, long? Reports, bool IsWhole);

/// <summary>
/// The reports of nuisance of a year, added up from the quarter-years that crossed the wall: every count in it was already protected, and a
/// territory of which a quarter-year is hidden says « at least ». Nothing hidden is worked out.
/// </summary>
public sealed record NuisanceOfYear(int Year, IReadOnlyList<string> Periods, IReadOnlyList<ToldOfYear> Territories)
{
    /// <summary>How many quarter-years a year has.</summary>
    public const int Quarters = 4;

    /// <summary>Whether the whole year was told.</summary>
    public bool IsWhole => Periods.Count == Quarters;

    /// <summary>Adds up the sheets of a year, for the territories of one level (<c>ZON-</c>).</summary>
    public static NuisanceOfYear Of(IEnumerable<Sheet> sheets, int year, IReadOnlyList<string> territories)
    {
        ArgumentNullException.ThrowIfNull(sheets);
        ArgumentNullException.ThrowIfNull(territories);
        List<Sheet> told = [.. sheets.Where(sheet => ReturnPeriod.Read(sheet.Period) is { Months: 3 } quarter && quarter.First.Year == year).DistinctBy(sheet => sheet.Period).OrderBy(sheet => sheet.Period, StringComparer.Ordinal)];
        return new(year, [.. told.Select(sheet => sheet.Period)], [.. territories.Select(territory => Told(territory, told))]);
    }

    private static ToldOfYear Told(string territory, List<Sheet> sheets)
    {
        List<long?> counts = [.. sheets.Select(sheet => Count(sheet, territory))];
        return new(territory, counts.Exists(count => count is not null) ? counts.Sum(count => count ?? 0) : null, counts.Count > 0 && counts.TrueForAll(count => count is not null));
    }

    private static long? Count(Sheet sheet, string territory)
    {
        if (sheet.Tables.FirstOrDefault(table => table.Name == "reports") is not { } table) return null;
        var total = table.Columns.ToList().IndexOf(ToldTable.Total);
        return total < 0 ? null : table.Lines.FirstOrDefault(line => line.Key == territory)?.Counts[total];
    }
}
