namespace Clairevoie.Bench;

/// <summary>From asking for the process to having read the first page: once on an empty folder, then on stores that are there.</summary>
public static class StartBench
{
    private const int Starts = 9;

    /// <summary>Measures.</summary>
    public static async Task Run(BenchRun run)
    {
        ArgumentNullException.ThrowIfNull(run);
        await run.Say($"start: {Starts + 1} cold starts");
        var var = run.Place.NewVar();
        var founding = await Time(run, var);
        var times = new List<double>();
        for (var one = 0; one < Starts; one++)
            times.Add(await Time(run, var));

        run.Keep(new Measure("very first start, empty folder", founding, "ms", "makes the stores, brings in the fictional city and the published claims, then gives the first page"));
        run.Keep(Measure.AtMost(1500, "cold start to first page", BenchRun.Median(times), "ms", $"new process on stores that are there, until / is read to its end; median of {Starts}"));
        Directory.Delete(var, recursive: true);
    }

    private static async Task<double> Time(BenchRun run, string var)
    {
        await using var house = await BuiltHouse.Serve(run.Place, var, run.Stop);
        return house.UntilFirstPage.TotalMilliseconds;
    }
}
