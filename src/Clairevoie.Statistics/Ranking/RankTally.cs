using Clairevoie.Statistics.Findings;

namespace Clairevoie.Statistics.Ranking;

/// <summary>Counts ranks and sums the weights under which each choice came first.</summary>
internal sealed class RankTally
{
    private const int Block = 4096;

    private readonly double[][] weights;

    public RankTally(DecisionTable table)
    {
        Ranks = [.. table.Choices.Select(_ => new long[table.Choices.Count])];
        weights = [.. table.Choices.Select(_ => new double[table.Criteria.Count])];
    }

    /// <summary>For each choice, how often it came first, second…</summary>
    public long[][] Ranks { get; }

    /// <summary>Does blocks of draws on as many threads as asked, and adds them up in their order.</summary>
    public static RankTally Blocks(DecisionTable table, int draws, Work work, Func<int, int, RankTally> part)
    {
        var parts = new RankTally[(draws + Block - 1) / Block];
        var done = 0;
        try
        {
            Parallel.For(0, parts.Length, work.Parallel, block =>
            {
                parts[block] = part(block * Block, Math.Min(draws, (block + 1) * Block));
                lock (parts)
                    work.Progress?.Report(++done / (double)parts.Length);
            });
        }
        catch (AggregateException several) when (several.InnerExceptions[0] is DataRefusedException refused)
        {
            throw new DataRefusedException(refused.Code, refused.Says);
        }

        var all = new RankTally(table);
        foreach (var one in parts)
            all.Add(one);
        return all;
    }

    /// <summary>Counts one draw for every choice.</summary>
    public void Add(double[] sums, double[] drawn)
    {
        for (var choice = 0; choice < sums.Length; choice++)
        {
            var rank = AddOne(choice, sums);
            for (var at = 0; rank == 0 && at < drawn.Length; at++)
                weights[choice][at] += drawn[at];
        }
    }

    /// <summary>Counts one draw for one choice, and says its rank, 0 the best.</summary>
    public int AddOne(int choice, double[] sums)
    {
        var rank = 0;
        foreach (var other in sums)
            rank += other > sums[choice] ? 1 : 0;
        Ranks[choice][rank]++;
        return rank;
    }

    /// <summary>The mean weights under which each choice came first.</summary>
    public IReadOnlyList<double>?[] Central() =>
        [.. weights.Select((sum, choice) => Ranks[choice][0] == 0 ? null : (IReadOnlyList<double>)[.. sum.Select(one => one / Ranks[choice][0])])];

    private void Add(RankTally other)
    {
        for (var choice = 0; choice < Ranks.Length; choice++)
        {
            for (var rank = 0; rank < Ranks.Length; rank++)
                Ranks[choice][rank] += other.Ranks[choice][rank];
            for (var at = 0; at < weights[choice].Length; at++)
                weights[choice][at] += other.weights[choice][at];
        }
    }
}
