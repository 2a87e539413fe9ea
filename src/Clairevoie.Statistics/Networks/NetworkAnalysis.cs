using Clairevoie.Statistics.Findings;

namespace Clairevoie.Statistics.Networks;

/// <summary>
/// Everything at once about an uncertain network: degree, betweenness, closeness, communities, and what falls apart if a node
/// goes, each with the interval that the uncertainty of its links leaves.
/// </summary>
/// <remarks>
/// Each link is drawn as likely as it is said to be, independently of the others (M. Potamias et al. 2010, PVLDB 3, 997-1008,
/// for the model); every measure is computed in each draw. O(draws × nm) for exact betweenness. Draw number i is the same on
/// any machine and any number of threads.
/// </remarks>
public static class NetworkAnalysis
{
    /// <summary>Numbers kept at once: nodes times draws.</summary>
    private const long Most = 20_000_000;

    /// <summary>Measures a network.</summary>
    /// <param name="network">The links, each with how likely it is.</param>
    /// <param name="options">Draws, the level of intervals, communities, sampling and seed.</param>
    /// <param name="work">How to carry it out; one thread when nothing is said.</param>
    /// <exception cref="DataRefusedException">More nodes times draws than memory should hold (<c>too-many-draws</c>), more
    /// shortest ways than can be counted (<c>too-many-ways</c>).</exception>
    public static Finding<NetworkOptions, NetworkResult> Of(Network network, NetworkOptions options, Work? work = null)
    {
        ArgumentNullException.ThrowIfNull(network);
        ArgumentNullException.ThrowIfNull(options);
        work ??= Work.Plain;
        var draws = network.Certain ? 1 : options.Draws;
        if ((long)draws * network.Nodes > Most)
            throw DataRefusedException.Because("too-many-draws", $"{draws} tirages de {network.Nodes} nœuds ne tiennent pas en mémoire : demandez {Most / network.Nodes} tirages au plus, ou retenez moins de liens.", $"{draws} draws of {network.Nodes} nodes do not fit in memory: ask for {Most / network.Nodes} draws at most, or keep fewer links.");
        var measured = network.Certain ? [new Measured(network, options, 0, work)] : Drawn(network, options, work);
        var communities = Communities.Of(network, options, work with { Progress = null });
        var result = new NetworkResult(
            [.. Enumerable.Range(0, network.Nodes).Select(node => Node(node, measured, options, communities))],
            communities, Over(measured, one => one.Pieces, options), Over(measured, one => one.Largest, options), draws);
        return new Finding<NetworkOptions, NetworkResult>("network", options, null, result, NetworkSentences.Of(network, result), NetworkCaveats.Of(network, options, result)) { Seed = options.Seed };
    }

    private static Measured[] Drawn(Network network, NetworkOptions options, Work work)
    {
        var measured = new Measured[options.Draws];
        var told = new Told(work, options.Draws);
        Parallel.For(0, options.Draws, work.Parallel, draw =>
        {
            measured[draw] = new Measured(PossibleNetworks.Draw(network, options.Seed, draw), options, draw, new Work { Stop = work.Stop, Vectors = work.Vectors });
            told.OneMore();
        });
        return measured;
    }

    private static NodeInNetwork Node(int node, Measured[] measured, NetworkOptions options, CommunitiesFound communities) =>
        new(node,
            Over(measured, one => one.Degrees[node], options),
            Estimate.Of([.. measured.Select(one => one.Between[node])], options.Level),
            Over(measured, one => one.Near[node].Harmonic, options),
            Over(measured, one => one.Partings[node].CutOff, options),
            Over(measured, one => one.Partings[node].PairsParted, options))
        {
            Breaks = measured.Count(one => one.Partings[node].FallsApart) / (double)measured.Length,
            Leads = measured.Count(one => one.Between[node].Value > 0 && one.Between[node].Value >= one.Most) / (double)measured.Length,
            Community = communities.Of[node],
            Stays = communities.Stays[node],
        };

    private static Estimate Over(Measured[] measured, Func<Measured, double> number, NetworkOptions options) =>
        Estimate.Of([.. measured.Select(number)], options.Level);
}
