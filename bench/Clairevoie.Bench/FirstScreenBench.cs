using System.Globalization;
using static System.FormattableString;

namespace Clairevoie.Bench;

/// <summary>What a coordinator waits for on Monday morning: the first screen, the register, an agenda and the reports, in a large city and in one a tenth of it.</summary>
public static class FirstScreenBench
{
    private const double Aim = 150;
    private const int Lines = 10_000, Problems = 2_000, Reports = 500_000, Times = 40;

    private static readonly (string Address, string Name)[] Screens = [("aujourdhui", "the coordinator's first screen"), ("plan", "the register of the plan"), ("problemes", "the list of problems"), ("tranquillite", "the list of nuisance reports")];

    /// <summary>Measures.</summary>
    public static async Task Run(BenchRun run)
    {
        ArgumentNullException.ThrowIfNull(run);
        var small = await Measured(run, 10);
        var large = await Measured(run, 1);
        foreach (var (name, most) in large)
        {
            run.Keep(Measure.AtMost(Aim, name, most, "ms", Invariant($"95th percentile of {Times} requests one after the other over HTTP, signed in; {Lines:#,0} lines of the plan, {Problems:#,0} problems, {Reports:#,0} nuisance reports")));
            run.Keep(new Measure($"{name}, beside a tenth of it", most / small[name], "", Invariant($"ratio; the tenth took {small[name]:0} ms")));
        }
    }

    private static async Task<IReadOnlyDictionary<string, double>> Measured(BenchRun run, int part)
    {
        await run.Say(string.Create(CultureInfo.InvariantCulture, $"first screen: {Lines / part:#,0} lines, {Problems / part:#,0} problems, {Reports / part:#,0} reports"));
        var var = run.Place.NewVar();
        await using (await BuiltHouse.Serve(run.Place, var, run.Stop))
        {
            // The first opening lets the fictional city move in.
        }

        FirstScreenTown.Grow(Path.Combine(var, "coordination.db"), Lines / part, Problems / part, Reports / part);
        var took = new Dictionary<string, double>();
        await using (var house = await BuiltHouse.Serve(run.Place, var, run.Stop))
        {
            using var agent = await SignedInAgent.Enter(house.Address, "coordination", run.Stop);
            var committee = await agent.SignSeat(run.Stop);
            foreach (var (address, name) in Screens.Append((committee, "the agenda of a committee")))
                took[name] = await agent.NinetyFifth(address, Times, run.Stop);
        }

        Directory.Delete(var, recursive: true);
        return took;
    }
}
