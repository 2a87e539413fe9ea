using System.Globalization;
using Clairevoie.Domain;
using Clairevoie.Hall.Where;
using Clairevoie.Intelligence.Patrols;
using Clairevoie.Store;

namespace Clairevoie.Intelligence.Discovered;

/// <summary>Discovered events of a sector and a month, beside the hours of patrol of the weeks that began in it, where they are known.</summary>
public sealed record DiscoveredMonth(string Sector, string Month, long Events, double? Hours)
{
    /// <summary>How many were discovered for a hundred hours of patrol.</summary>
    public double? PerHundredHours => Hours is > 0 ? Events * 100 / Hours : null;
}

/// <summary>
/// What police discovered, counted. Nothing of it stands with what people reported; events whose 200 m cell a protected perimeter touches are
/// in no count, as on the map. Every counting is traced.
/// </summary>
public sealed class DiscoveredBook(Cellar cellar, PatrolBook patrols)
{
    private static readonly Question ByMonth = Question.In<DiscoveredBook>("Discovered/events_by_month");
    private static readonly Question ByPlace = Question.In<DiscoveredBook>("Discovered/events_by_place");

    private RoomStore Room => cellar.Of(Domain.Room.Intelligence);

    /// <summary>The day it is in Paris.</summary>
    public DateOnly Today => patrols.Today;

    /// <summary>The months of a year, sector by sector.</summary>
    public async Task<IReadOnlyList<DiscoveredMonth>> Of(Viewer viewer, int year, CancellationToken stop)
    {
        var hidden = await KnownPerimeters.Within(Room, new(year, 1, 1), new(year + 1, 1, 1), stop);
        var counted = await Room.Do(Doing.Of(viewer, Act.Read, "discovered events by month", nameof(Subject.DiscoveredEvent)), deed => Counted(deed, viewer, year, hidden), stop);
        var hours = await Hours(viewer, year, stop);
        return [.. counted.Select(row => new DiscoveredMonth(row.Sector, row.Month, row.Events, hours.TryGetValue((row.Sector, row.Month), out var known) ? known : null))];
    }

    private static async Task<IReadOnlyList<MonthRow>> Counted(Glance glance, Viewer viewer, int year, KnownPerimeters hidden)
    {
        var days = new { from = $"{year}-01-01", until = $"{year + 1}-01-01" };
        if (hidden.AreNone) return await glance.Rows<MonthRow>(ByMonth.SeenBy(viewer, Subject.DiscoveredEvent, Sight.Full), days);
        var counts = new SortedDictionary<(string Sector, string Month), long>();
        await foreach (var row in glance.Stream<PlaceRow>(ByPlace.SeenBy(viewer, Subject.DiscoveredEvent, Sight.Full), days))
            if (!hidden.TouchCellOf(new(row.Longitude, row.Latitude)))
                counts[(row.Sector, row.Month)] = counts.GetValueOrDefault((row.Sector, row.Month)) + row.Events;
        return [.. counts.Select(count => new MonthRow { Sector = count.Key.Sector, Month = count.Key.Month, Events = count.Value })];
    }

    private async Task<Dictionary<(string, string), double>> Hours(Viewer viewer, int year, CancellationToken stop)
    {
        if (AccessTable.BestSight(viewer.Role, Subject.PatrolHours) == Sight.None) return [];
        var lines = await patrols.Since(viewer, IsoWeek.Of(new(year, 1, 1)), stop);
        return lines.GroupBy(line => (line.Sector, Month: IsoWeek.Read(line.Week)!.Value.Monday.ToString("yyyy-MM", CultureInfo.InvariantCulture)))
            .ToDictionary(same => same.Key, same => same.Sum(line => line.Hours));
    }

    private sealed record PlaceRow
    {
        public string Sector { get; init; } = "";

        public string Month { get; init; } = "";

        public double Longitude { get; init; }

        public double Latitude { get; init; }

        public long Events { get; init; }
    }

    private sealed record MonthRow
    {
        public string Sector { get; init; } = "";

        public string Month { get; init; } = "";

        public long Events { get; init; }
    }
}
