using System.Diagnostics;
using System.Globalization;
using Clairevoie.Domain;
using Clairevoie.Hall.City;
using Clairevoie.Publication.Indicators;
using Clairevoie.Publication.Registers;
using Clairevoie.Store;

namespace Clairevoie.Bench;

/// <summary>The figures of a bilan over ten million counted events, added up as their sheets arrive, beside one scan of the same events in the same file.</summary>
public static class RollUpBench
{
    private const int Events = 10_000_000, Year = 2024, Rounds = 9;

    private static readonly CitySettings City = new() { Name = "Bench", Territory = "COM-00056", Fictional = true };

    /// <summary>Measures.</summary>
    public static async Task Run(BenchRun run)
    {
        ArgumentNullException.ThrowIfNull(run);
        await run.Say($"rollup: {Events:#,0} events");
        var var = run.Place.NewVar();
        var register = IndicatorRegister.Read(PublishedFolder.Path);
        await using var cellar = await Cellar.Open(CellarPlace.At(var), [RoomPlan.Of(Room.Publication)], TimeProvider.System, run.Stop);
        var events = new CountedEvents(Directory.EnumerateFiles(var, "*publication*.db", SearchOption.AllDirectories).First(), register, Year);
        events.Write(Events);
        var (sheets, pouring) = await Pour(cellar.Of(Room.Publication), events, run.Stop);
        var figures = new CountedFigures(cellar, register, City);
        await Bilan(figures, register, run.Stop);
        List<double> warm = [];
        for (var round = 0; round < Rounds; round++)
            warm.Add(await Bilan(figures, register, run.Stop));
        events.Scan();
        var scan = BenchRun.Median(Enumerable.Range(0, 3).Select(_ => events.Scan()));
        var seconds = BenchRun.Median(warm);
        run.Keep(new Measure("events of a sheet added up as it arrives", pouring * 1_000 / sheets, "ms", $"per sheet, {sheets} sheets of {Events:#,0} events, each in a deed of its own with its trace"));
        run.Keep(Measure.AtMost(1, "bilan over 10,000,000 counted events", seconds, "s", $"every indicator of the year with its completeness, and the series of each; SQLite, warm, median of {Rounds} rounds"));
        run.Keep(new Measure("one full scan of the same events", scan, "s", "the same counts by line, column and month from the 10,000,000 rows of the same SQLite file, warm, median of 3 rounds"));
        run.Keep(Measure.AtMost(1, "bilan beside the full scan", seconds / scan, "", "ratio of the two in the same run"));
        await cellar.DisposeAsync();
        Directory.Delete(var, recursive: true);
    }

    private static async Task<(int Sheets, double Seconds)> Pour(RoomStore room, CountedEvents events, CancellationToken stop)
    {
        var sheets = events.Sheets();
        var clock = Stopwatch.StartNew();
        foreach (var (valve, sheet) in sheets)
            await room.Do(TheHost.Does(Act.Receive, "counts added up", sheet.Period), deed => RollUp.Pour(deed, valve, Guid.NewGuid(), sheet), stop);
        return (sheets.Count, clock.Elapsed.TotalSeconds);
    }

    private static async Task<double> Bilan(CountedFigures figures, IndicatorRegister register, CancellationToken stop)
    {
        var clock = Stopwatch.StartNew();
        var values = await figures.Values(Year, City.Territory, stop);
        foreach (var indicator in register.All)
            await figures.Series(indicator, City.Territory, stop);
        var seconds = clock.Elapsed.TotalSeconds;
        return values.Sum(value => value.Value ?? 0) >= Events / 2m ? seconds : throw new InvalidOperationException(string.Create(CultureInfo.InvariantCulture, $"The bilan counts {values.Sum(value => value.Value ?? 0)} of {Events} events."));
    }
}
