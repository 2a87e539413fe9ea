namespace Clairevoie.Statistics.Networks;

/// <summary>Links laid out as one row of neighbours after another.</summary>
internal static class Rows
{
    /// <summary>Each pair once, lower node first, in order, with the larger probability.</summary>
    public static Link[] Once(Link[] told) =>
        [.. told
            .Select(link => link.From < link.To ? link : new Link(link.To, link.From, link.Probability))
            .OrderBy(link => link.From).ThenBy(link => link.To).ThenByDescending(link => link.Probability)
            .DistinctBy(link => (link.From, link.To))];

    /// <summary>Where each node's neighbours start, and the neighbours, ascending when the links are in order.</summary>
    public static (int[] Starts, int[] Neighbours) Of(int nodes, Link[] links)
    {
        var starts = new int[nodes + 1];
        foreach (var link in links)
        {
            starts[link.From + 1]++;
            starts[link.To + 1]++;
        }

        for (var node = 0; node < nodes; node++) starts[node + 1] += starts[node];
        var next = starts[..nodes];
        var neighbours = new int[2 * links.Length];

        // Lower neighbours first: links in order give every node its lower neighbours ascending, then its higher ones.
        foreach (var link in links) neighbours[next[link.To]++] = link.From;
        foreach (var link in links) neighbours[next[link.From]++] = link.To;
        return (starts, neighbours);
    }

    /// <summary>The same network with the most linked nodes first, so that what is read most lies together; and who is who.</summary>
    public static (Network Network, int[] Who) ByDegree(Network network)
    {
        var who = Enumerable.Range(0, network.Nodes).OrderByDescending(network.DegreeOf).ToArray();
        var place = new int[who.Length];
        for (var i = 0; i < who.Length; i++) place[who[i]] = i;
        var links = Once([.. network.Links.Select(link => new Link(place[link.From], place[link.To]))]);
        var (starts, neighbours) = Of(who.Length, links);
        return (new Network(starts, neighbours, links, null, 0), who);
    }
}
