using System.Globalization;
using Clairevoie.Domain;
using Clairevoie.Intelligence.Patrols;
using Clairevoie.Store;

namespace Clairevoie.Intelligence.Discovered;

/// <summary>Discovered events of a sector and a month, beside the hours of patrol of the weeks that began in it, where they are known.</summary>
public sealed record DiscoveredMonth(string Sector, string Month, long Events, double? Hours)
{
    /// <summary>How many were discovered for a hundred hours of patrol.</summary>
    public double? PerHundredHours => Hours is > 0 ? Events * 100 / Hours : null;
}

/// <summary>What police discovered, counted. Nothing of it stands with what people reported.</summary>
public sealed class DiscoveredBook(Cellar cellar, PatrolBook patrols)
{
    private static readonly Question ByMonth = Question.In<DiscoveredBook>("Discovered/events_by_month");

    /// <summary>The day it is in Paris.</summary>
    public DateOnly Today => patrols.Today;

    /// <summary>The months of a year, sector by sector.</summary>
    public async Task<IReadOnlyList<DiscoveredMonth>> Of(Viewer viewer, int year, CancellationToken stop)
    {
        var counted = await cellar.Of(Room.Intelligence).Look(room => room.Rows<MonthRow>(
            ByMonth.SeenBy(viewer, Subject.DiscoveredEvent, Sight.Full), new { from = $"{year}-01-01", until = $"{year + 1}-01-01" }), stop);
        var hours = await Hours(viewer, year, stop);
        return [.. counted.Select(row => new DiscoveredMonth(row.Sector, row.Month, row.Events, hours.TryGetValue((row.Sector, row.Month), out var known) ? known : null))];
    }

    private async Task<Dictionary<(string, string), double>> Hours(Viewer viewer, int year, CancellationToken stop)
    {
        if (AccessTable.BestSight(viewer.Role, Subject.PatrolHours) == Sight.None) return [];
        var lines = await patrols.Since(viewer, IsoWeek.Of(new(year, 1, 1)), stop);
        return lines.GroupBy(line => (line.Sector, Month: IsoWeek.Read(line.Week)!.Value.Monday.ToString("yyyy-MM", CultureInfo.InvariantCulture)))
            .ToDictionary(same => same.Key, same => same.Sum(line => line.Hours));
    }

    private sealed record MonthRow
    {
        public string Sector { get; init; } = "";

        public string Month { get; init; } = "";

        public long Events { get; init; }
    }
}
