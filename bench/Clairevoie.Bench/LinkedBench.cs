using Clairevoie.Domain;
using Clairevoie.Statistics.Chance;

namespace Clairevoie.Bench;

/// <summary>How long a whole linked set of tables takes to protect: territories, periods and kinds, each nested, with all their totals.</summary>
public static class LinkedBench
{
    private const int Rounds = 3;

    private static readonly CounterChance Chance = new(20261122, 3);

    /// <summary>Measures at four sizes, so that the growth is seen too.</summary>
    public static async Task Run(BenchRun run)
    {
        ArgumentNullException.ThrowIfNull(run);
        foreach (var kinds in (int[])[1, 4, 20, 40])
        {
            var set = Set(kinds);
            await run.Say($"linked cells: {set.Keys.Count}");
            var told = LinkedDisclosure.Tell(set);
            var seconds = BenchRun.Median(Enumerable.Range(0, Rounds).Select(_ => Seconds(set)));
            var how = $"20 territories in 4 sectors by 12 months in 4 quarters by {kinds} kinds in groups of 5, with all totals; {told.Hidden.Count(cell => cell.Why is WhyHidden.Small or WhyHidden.Excluded)} small or excluded, {told.Hidden.Count(cell => cell.Why is WhyHidden.Complementary)} hidden with them; seconds of the processor, one thread, median of {Rounds} rounds";
            var name = $"protection of {set.Keys.Count:#,0} linked cells";
            run.Keep(kinds == 20 ? Measure.AtMost(10, name, seconds, "s", how) : new Measure(name, seconds, "s", how));
            if (told.Open.Count > 0)
                throw new InvalidOperationException("A cell is open: this is no protection to measure.");
        }
    }

    private static double Seconds(LinkedCells set)
    {
        var before = Environment.CpuUsage.TotalTime; // one thread: what else the machine does counts little
        LinkedDisclosure.Tell(set);
        return (Environment.CpuUsage.TotalTime - before).TotalSeconds;
    }

    private static LinkedCells Set(int kinds)
    {
        var drawn = 0ul;
        return LinkedCube.Of([Axis("t", 20, 5), Axis("m", 12, 3), Axis("k", kinds, 5)], _ => Count(Chance.Real(drawn++), Chance.Real(drawn++)));
    }

    // Three in ten are small, one in twenty is left out, one in ten is zero.
    private static long? Count(double sort, double size) => sort switch
    {
        < 0.05 => null,
        < 0.15 => 0,
        < 0.45 => 1 + (long)(10 * size),
        _ => 11 + (long)(90 * size),
    };

    private static LinkedAxis Axis(string name, int length, int together)
    {
        var leaves = Enumerable.Range(0, length).Select(leaf => $"{name}{leaf}").ToList();
        if (length <= together)
            return new(leaves, length == 1 ? [] : [new($"{name}-all", leaves)]);
        List<LinkedSum> groups = [.. leaves.Chunk(together).Select((group, number) => new LinkedSum($"{name}-group{number}", group))];
        return new(leaves, [.. groups, new($"{name}-all", [.. groups.Select(group => group.Total)])]);
    }
}
