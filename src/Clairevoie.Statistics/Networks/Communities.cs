using Clairevoie.Statistics.Findings;

namespace Clairevoie.Statistics.Networks;

/// <summary>
/// The communities of an uncertain network, and how far to trust them: the best of several runs of <see cref="Leiden"/> over
/// links that weigh as much as they are likely, compared with runs over the ways the network may be.
/// </summary>
public static class Communities
{
    /// <summary>Seeks them. Where every link is certain, further runs differ by the chance of the algorithm alone.</summary>
    public static CommunitiesFound Of(Network network, NetworkOptions options, Work work)
    {
        ArgumentNullException.ThrowIfNull(network);
        ArgumentNullException.ThrowIfNull(options);
        ArgumentNullException.ThrowIfNull(work);
        var (found, again) = (new int[options.Runs][], new int[options.Runs][]);
        var told = new Told(work, 2 * options.Runs);
        Parallel.For(0, options.Runs, work.Parallel, run =>
        {
            found[run] = Leiden.Of(network, options.Resolution, options.Seed, run);
            told.OneMore();
            again[run] = network.Certain ? found[run] : Leiden.Of(PossibleNetworks.Draw(network, options.Seed, run), options.Resolution, options.Seed, run);
            told.OneMore();
        });
        var best = found.MaxBy(groups => Modularity.Of(network, groups, options.Resolution))!;
        var tables = again.Select(other => new Agreement(best, other)).ToList();
        double[] stays = [.. Enumerable.Range(0, network.Nodes).Select(node => tables.Average(table => table.With(node)))];
        return new CommunitiesFound(best, best.Max() + 1, Modularity.Of(network, best, options.Resolution), tables.Average(table => table.AdjustedRand()), stays);
    }
}
