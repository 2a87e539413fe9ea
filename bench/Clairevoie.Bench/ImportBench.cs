using System.Diagnostics;
using System.Globalization;
using System.Text;
using Clairevoie.Domain;
using Clairevoie.Hall.City;
using Clairevoie.Hall.Where;
using Clairevoie.Intelligence;
using Clairevoie.Intelligence.Files;
using Clairevoie.Store;
using Clairevoie.Towns;

namespace Clairevoie.Bench;

/// <summary>A file of a million events taken in, beside a raw bulk insert of the same rows on the same disk in the same run.</summary>
public static class ImportBench
{
    private const int Rows = 1_000_000;

    private static readonly FileMapping Mapping = new()
    {
        Fields = new Dictionary<string, FieldFrom>
        {
            ["reference"] = new() { Column = "ID" }, ["day"] = new() { Column = "Date", Format = "MM/dd/yyyy hh:mm:ss tt" },
            ["latitude"] = new() { Column = "Latitude" }, ["longitude"] = new() { Column = "Longitude" },
            ["product"] = new() { Column = "Description", Words = new Dictionary<string, string> { ["CANNABIS"] = "Cannabis", ["CRACK"] = "Crack" }, Otherwise = "Other" },
        },
        Sector = "ZON-BENCH",
    };

    /// <summary>Measures.</summary>
    public static async Task Run(BenchRun run)
    {
        ArgumentNullException.ThrowIfNull(run);
        await run.Say($"import: {Rows:#,0} events");
        var var = run.Place.NewVar();
        Directory.CreateDirectory(var);
        var file = Path.Combine(var, "events.csv");
        Write(file);
        var raw = Rows / RawBulk.Seconds(var, file);
        var (taken, most) = await Take(var, file, run.Stop);
        run.Keep(new Measure("raw bulk insert of the events", raw, "rows per s", "one SQLite connection and transaction, one prepared statement, the pragmas, columns and index of our store; rows ready in memory"));
        run.Keep(new Measure("events of a file taken in", taken, "rows per s", "from the CSV on disk to the commit with its trace: read, mapped, checked, numbered, written"));
        run.Keep(Measure.AtMost(3, "import beside the raw bulk insert", raw / taken, "", "ratio of the two in the same run"));
        run.Keep(new Measure("memory while a file is taken in", most, "MB", "managed memory at the end of the import, before collection"));
        Directory.Delete(var, recursive: true);
    }

    private static async Task<(double PerSecond, double Megabytes)> Take(string var, string file, CancellationToken stop)
    {
        var city = new CitySettings { Name = FictionalTown.Name, Territory = FictionalTown.Commune, Fictional = true };
        await using var cellar = await Cellar.Open(CellarPlace.At(var), RoomPlans.Of(new HashSet<Room> { Room.Intelligence }), TimeProvider.System, stop);
        var files = new TakeFile(cellar, new Sectors(new TerritoryShapes([]), city), TimeProvider.System, new Lawful(city));
        var viewer = new Viewer(new(Guid.NewGuid()), new("BENCH"), Role.Analyst, new HashSet<string>());
        var clock = Stopwatch.StartNew();
        var taken = await files.Take(viewer, new("events.csv", "BENCH", () => File.OpenRead(file)), Mapping, null, stop);
        var seconds = clock.Elapsed.TotalSeconds;
        return taken.Added == Rows
            ? (Rows / seconds, GC.GetTotalMemory(forceFullCollection: false) / 1e6)
            : throw new InvalidOperationException($"{taken.Added} rows of {Rows} were taken; {taken.Faults.Count} faults were said.");
    }

    private static void Write(string file)
    {
        string[] descriptions = ["POSS: CANNABIS 30GMS OR LESS", "POSS: CRACK", "MANU/DELIVER:CANNABIS OVER 10 GMS", "FOUND SUSPECT NARCOTICS"];
        using var text = new StreamWriter(file, append: false, Encoding.UTF8, 1 << 16);
        text.WriteLine("ID,Case,Date,Block,Type,Description,Place,Beat,District,Year,Latitude,Longitude");
        var first = new DateTime(2015, 1, 1, 0, 0, 0, DateTimeKind.Unspecified);
        for (var row = 0; row < Rows; row++)
            text.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"{9_000_000 + row},HY{row:000000},{first.AddMinutes(row * 5.0):MM/dd/yyyy hh:mm:ss tt},0{row % 99}XX W LAKE ST,NARCOTICS,{descriptions[row % 4]},STREET,{row % 25:0000},{row % 25:000},2015,{41.7 + (row % 1000 / 5000.0):0.000000},{-87.9 + (row % 1777 / 5000.0):0.000000}"));
    }
}
