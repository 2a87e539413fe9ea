using Clairevoie.Statistics.Places;
using Clairevoie.Statistics.Scan;

namespace Clairevoie.Commands.Stats;

/// <summary>Counts at named places, in files: the places, the cases, possibly a population or controls.</summary>
internal sealed record CountFiles(FileInfo Locations, FileInfo Cases)
{
    public FileInfo? Population { get; init; }

    public FileInfo? Controls { get; init; }

    public IReadOnlyList<string> Strata { get; init; } = [];

    public int? Crs { get; init; }

    public DateOnly DayZero { get; init; }

    public ScanRead Read(CancellationToken stop)
    {
        var places = CountPlaces.Read(Locations, Crs);
        var strata = new Dictionary<string, int>(StringComparer.Ordinal);
        var (cases, years) = Counted(Cases, places, strata, stop);
        return new(cases with
        {
            Population = Population is { } file ? People(file, places, strata) : null,
            Controls = Controls is { } others ? Counted(others, places, [], stop).Cases : null,
        }, places.Ground)
        { Unit = years ? ScanUnit.Year : null, Degrees = places.Degrees };
    }

    private (ScanCases Cases, bool Years) Counted(FileInfo file, CountPlaces places, Dictionary<string, int> strata, CancellationToken stop)
    {
        using var sheet = new Sheet(file);
        var (id, count, date) = (sheet.Column(null, "a header", "id", "location", "place"), sheet.Column(null, "a header", "count", "cases", "n"), sheet.Column(null, "a header", "date", "day", "year"));
        var columns = Strata.Select(name => sheet.Column(name, "--strata")).ToArray();
        var (site, day, stratum, years, rows) = (new List<int>(), new List<int>(), new List<int>(), 0, 0);
        while (sheet.Next())
        {
            stop.ThrowIfCancellationRequested();
            var (place, many) = (places.Of(sheet, id), sheet.Count(count));
            if (many > 10_000_000) throw sheet.Wrong(count, "is more than ten million");
            var year = sheet.Year(date);
            years += year is null ? 0 : 1;
            rows++;
            var on = year is { } only ? new DateOnly(only, 1, 1).DayNumber : sheet.Day(date, DayZero);
            var of = StratumOf(sheet, columns, strata);
            for (var i = 0L; i < many; i++)
            {
                site.Add(place);
                day.Add(on);
                stratum.Add(of);
            }
        }
        if (years > 0 && years < rows) throw new CommandRefused($"{file.Name} has years alone and days: write all of them as days, or all as years.");
        return (ScanCases.Of(places.Sites, site.ToArray(), day.ToArray()) with { Stratum = columns.Length > 0 ? stratum : [] }, years > 0);
    }

    // A census known by its year alone stands on 1 July.
    private ScanPopulation People(FileInfo file, CountPlaces places, Dictionary<string, int> strata)
    {
        using var sheet = new Sheet(file);
        var (id, when, size) = (sheet.Column(null, "a header", "id", "location", "place"), sheet.Column(null, "a header", "year", "date"), sheet.Column(null, "a header", "population", "pop"));
        var columns = Strata.Select(name => sheet.Column(name, "--strata")).ToArray();
        var (site, day, sizes, stratum) = (new List<int>(), new List<int>(), new List<double>(), new List<int>());
        while (sheet.Next())
        {
            site.Add(places.Of(sheet, id));
            day.Add(sheet.Year(when) is { } year ? new DateOnly(year, 7, 1).DayNumber : sheet.Day(when, DayZero));
            sizes.Add(sheet.Number(size) is >= 0 and var number ? number : throw sheet.Wrong(size, "is a negative population"));
            stratum.Add(StratumOf(sheet, columns, strata));
        }
        return ScanPopulation.Of(site.ToArray(), day.ToArray(), sizes.ToArray(), stratum.ToArray());
    }

    private static int StratumOf(Sheet sheet, int[] columns, Dictionary<string, int> strata)
    {
        if (columns.Length == 0) return 0;
        var name = string.Join('\t', columns.Select(sheet.Text));
        return strata.TryGetValue(name, out var number) ? number : strata[name] = strata.Count;
    }
}
