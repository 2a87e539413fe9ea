using System.Diagnostics;
using Clairevoie.Hall.City;

namespace Clairevoie.Bench;

/// <summary>Durable reports per second, beside what a bare answer and a raw commit cost on the same machine in the same run.</summary>
public static class IntakeBench
{
    private const int Rounds = 5;
    private const int Settling = 2;
    private const int Reports = 1600;
    private const int Warming = 400;

    /// <summary>Measures.</summary>
    public static async Task Run(BenchRun run)
    {
        ArgumentNullException.ThrowIfNull(run);
        await run.Say($"intake: {Reporters.Clients} clients, {Settling} rounds that are not kept and {Rounds} that are, of {Reports} reports");
        var var = run.Place.NewVar();
        var bareVar = run.Place.NewVar();
        await OpenTheFloods(run, var);
        var rounds = new List<Round>();
        await using (var house = await BuiltHouse.Serve(run.Place, var, run.Stop))
        await using (var bare = await Bare(bareVar, run.Stop))
        {
            using var reporters = new Reporters(house.Address);
            using var knockers = new Reporters(bare.Address);
            await reporters.SendReports(await reporters.Forms(Warming, run.Stop), run.Stop);
            await knockers.SendBare(Warming, run.Stop);
            for (var round = 0; round < Settling + Rounds; round++)
                rounds.Add(await One(house, reporters, knockers, var, run.Stop));
        }

        run.Keep(new Measure("durable reports of a house just opened", rounds[0].Intake, "per s", "the first round, while its code is still being compiled"));
        Keep(run, rounds[Settling..]);
        Directory.Delete(var, recursive: true);
        Directory.Delete(bareVar, recursive: true);
    }

    private static async Task<Round> One(BuiltHouse house, Reporters reporters, Reporters knockers, string var, CancellationToken stop)
    {
        var (bare, raw) = (await knockers.SendBare(Reports, stop), RawInserts.PerSecond(var, Warming));
        var forms = await reporters.Forms(Reports, stop);
        var before = house.Worked;
        var intake = await reporters.SendReports(forms, stop);
        return new(bare, raw, intake, (house.Worked - before) / Reports);
    }

    private static void Keep(BenchRun run, IReadOnlyList<Round> rounds)
    {
        run.Keep(new Measure("(a) bare POST", BenchRun.Median(rounds.Select(one => one.Bare)), "per s", "same server and form, a door that only reads and answers; 16 clients"));
        run.Keep(new Measure("(b) raw insert and commit", BenchRun.Median(rounds.Select(one => one.Raw)), "per s", "one SQLite connection, the pragmas of our stores, same disk"));
        run.Keep(new Measure("bound of (a) and (b)", BenchRun.Median(rounds.Select(one => one.Bound)), "per s", "1/(1/a + 1/b)"));
        run.Keep(new Measure("durable reports", BenchRun.Median(rounds.Select(one => one.Intake)), "per s", "the form of /signaler with its token, until the receipt is read; 16 clients"));
        run.Keep(new Measure("processor of a report", BenchRun.Median(rounds.Select(one => one.Work.TotalMilliseconds)), "ms", "time of the server on its processors for one durable report"));
        run.Keep(new Measure("reports beside (a)", BenchRun.Median(rounds.Select(one => one.Intake / one.Bare)), "", "ratio in the same round"));
        run.Keep(new Measure("reports beside (b)", BenchRun.Median(rounds.Select(one => one.Intake / one.Raw)), "", "ratio in the same round"));
        run.Keep(Measure.AtLeast(0.5, "reports beside the bound", BenchRun.Median(rounds.Select(one => one.Intake / one.Bound)), "", $"ratio in the same round; median of {Rounds} rounds"));
    }

    /// <summary>The stores are made first; then the limits against floods are lifted, since one machine plays sixteen people.</summary>
    private static async Task OpenTheFloods(BenchRun run, string var)
    {
        await using (await BuiltHouse.Serve(run.Place, var, run.Stop))
        {
            // Opened once, for its stores and its settings.
        }

        var city = CityFile.Read(var);
        CityFile.Write(var, city with { Reports = city.Reports with { Floods = new() { PerSource = 1_000_000, PerSecond = 1_000_000 } } });
    }

    private static Task<BuiltHouse> Bare(string var, CancellationToken stop)
    {
        var port = BenchPlace.FreePort();
        return BuiltHouse.Start(Environment.ProcessPath!, ["bare", "--var", var, "--port", $"{port}"], port, stop);
    }

    private sealed record Round(double Bare, double Raw, double Intake, TimeSpan Work)
    {
        public double Bound => 1 / ((1 / Bare) + (1 / Raw));
    }
}
