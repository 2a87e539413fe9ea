using System.Diagnostics;
using System.Globalization;
using Clairevoie.Domain;
using Clairevoie.Publication.Indicators;
using Microsoft.Data.Sqlite;

namespace Clairevoie.Bench;

/// <summary>Events one by one in a table of the room's own file, and the monthly sheets in which their counts would cross.</summary>
internal sealed class CountedEvents(string file, IndicatorRegister register, int year)
{
    private const int Areas = 20, Months = 12;

    private readonly IReadOnlyList<Reading> readings = [.. register.All.Select(indicator => indicator.Current.Reading).OfType<Reading>().Where(reading => reading.Column is "number" or "total").DistinctBy(reading => (reading.Valve, reading.Table))];

    /// <summary>Writes the events: each of one indicator, one territory and one month.</summary>
    public void Write(int events)
    {
        using var link = Open();
        Run(link, "create table counted_event (kind integer not null, area integer not null, month integer not null)");
        Run(link, string.Create(CultureInfo.InvariantCulture, $"""
            with recursive one(at) as (select 0 union all select at + 1 from one where at + 1 < {events})
            insert into counted_event select at % {readings.Count}, at / {readings.Count} % {Areas}, at / 7 % {Months} from one
            """));
    }

    /// <summary>Counts them all in one pass; how many seconds it took.</summary>
    public double Scan()
    {
        var clock = Stopwatch.StartNew();
        Counts();
        return clock.Elapsed.TotalSeconds;
    }

    /// <summary>The sheets in which the counts cross, by valve and month.</summary>
    public IReadOnlyList<(string Valve, Sheet Sheet)> Sheets()
    {
        var counts = Counts();
        return
        [
            .. from valve in readings.GroupBy(reading => reading.Valve)
               from month in Enumerable.Range(0, Months)
               select (valve.Key, new Sheet(string.Create(CultureInfo.InvariantCulture, $"{year}-{month + 1:00}"), [.. valve.Select(reading => Table(reading, month, counts))])),
        ];
    }

    private ToldTable Table(Reading reading, int month, Dictionary<(long, long, long), long> counts)
    {
        var kind = readings.Index().First(known => known.Item == reading).Index;
        var areas = Enumerable.Range(0, Areas).Select(area => counts.GetValueOrDefault((kind, area, month))).ToList();
        return reading.Line == Reading.OfTerritory
            ? new(reading.Table, [reading.Column], [.. areas.Select((count, area) => new ToldLine($"ARM-751{area + 1:00}", [count])), new(ToldTable.Total, [areas.Sum()])])
            : new(reading.Table, [reading.Column], [new(reading.Line, [areas.Sum()])]);
    }

    private Dictionary<(long, long, long), long> Counts()
    {
        using var link = Open();
        using var ask = link.CreateCommand();
        ask.CommandText = "select kind, area, month, count(*) from counted_event group by kind, area, month";
        using var rows = ask.ExecuteReader();
        Dictionary<(long, long, long), long> counts = [];
        while (rows.Read())
            counts[(rows.GetInt64(0), rows.GetInt64(1), rows.GetInt64(2))] = rows.GetInt64(3);
        return counts;
    }

    private SqliteConnection Open()
    {
        var link = new SqliteConnection($"Data Source={file};Pooling=False");
        link.Open();
        return link;
    }

    private static void Run(SqliteConnection link, string text)
    {
        using var command = link.CreateCommand();
        command.CommandText = text;
        command.ExecuteNonQuery();
    }
}
