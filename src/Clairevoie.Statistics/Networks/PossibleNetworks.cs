using Clairevoie.Statistics.Chance;

namespace Clairevoie.Statistics.Networks;

/// <summary>
/// The ways an uncertain network may be: each link is there or not, as likely as it is said to be, whatever the others.
/// A draw depends on the seed and its number only.
/// </summary>
public static class PossibleNetworks
{
    /// <summary>Keeps these draws apart from the other uses of one seed.</summary>
    private const ulong Streams = 1UL << 40;

    /// <summary>One way the network may be: the same nodes, some of the links, all of them certain. O(n + m).</summary>
    public static Network Draw(Network network, ulong seed, int draw)
    {
        ArgumentNullException.ThrowIfNull(network);
        var chance = new CounterChance(seed, Streams + (ulong)draw);
        var kept = new List<Link>(network.Links.Count);
        for (var i = 0; i < network.Links.Count; i++)
        {
            var link = network.Links[i];
            if (chance.Real((ulong)i) < link.Probability) kept.Add(new Link(link.From, link.To));
        }

        return network.With([.. kept]);
    }
}
