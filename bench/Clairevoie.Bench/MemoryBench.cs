namespace Clairevoie.Bench;

/// <summary>What the process holds when it does nothing.</summary>
public static class MemoryBench
{
    /// <summary>Measures.</summary>
    public static async Task Run(BenchRun run)
    {
        ArgumentNullException.ThrowIfNull(run);
        await run.Say("memory: one start, then a minute of rest");
        var var = run.Place.NewVar();
        await using (await BuiltHouse.Serve(run.Place, var, run.Stop))
        {
            // The first start makes the stores; what is measured is a house that opens on stores that are there.
        }

        await using (var house = await BuiltHouse.Serve(run.Place, var, run.Stop))
        {
            run.Keep(new Measure("memory after the first page", house.Megabytes, "MB", "resident set of the process"));
            await Task.Delay(TimeSpan.FromMinutes(1), run.Stop);
            run.Keep(Measure.AtMost(120, "memory at rest", house.Megabytes, "MB", "resident set a minute after the first page, nothing asked since"));
        }

        Directory.Delete(var, recursive: true);
    }
}
