using System.Diagnostics;
using Clairevoie.Domain.Claims;
using Clairevoie.Publication.Registers;

namespace Clairevoie.Bench;

/// <summary>How many pairs of published claims get their verdict in a second.</summary>
public static class ClaimsBench
{
    private const int Rounds = 5;

    /// <summary>Measures: every published claim beside every other, one core, the middle of five rounds.</summary>
    public static async Task Run(BenchRun run)
    {
        ArgumentNullException.ThrowIfNull(run);
        await run.Say("claims: every published claim beside every other");
        var registers = RegisterFiles.Read(PublishedFolder.Path);
        var claims = PublishedFolder.Read(registers.Places).Claims;
        CompareAll(claims, registers);
        var rounds = Enumerable.Range(0, Rounds).Select(_ => CompareAll(claims, registers)).ToList();
        run.Keep(new Measure("claims compared per second", BenchRun.Median(rounds), "pairs/s", $"{claims.Count} published claims, every pair, one core, median of {Rounds} rounds"));
    }

    private static double CompareAll(IReadOnlyList<Claim> claims, ClaimRegisters registers)
    {
        var clock = Stopwatch.StartNew();
        var verdicts = new int[3];
        foreach (var a in claims)
            foreach (var b in claims)
                verdicts[(int)Comparability.Compare(a, b, registers).Verdict]++;
        return verdicts.Sum() / clock.Elapsed.TotalSeconds;
    }
}
