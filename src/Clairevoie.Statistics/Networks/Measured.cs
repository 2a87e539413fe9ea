using Clairevoie.Statistics.Findings;

namespace Clairevoie.Statistics.Networks;

/// <summary>The measures of one way the network may be, in the order of the nodes.</summary>
internal sealed class Measured
{
    public Measured(Network network, NetworkOptions options, int draw, Work work)
    {
        Between = options.Sampled is { } bound
            ? SampledBetweenness.Of(network, bound, options.Seed + (ulong)draw, work)
            : Exact(network, work);
        Near = Closeness.Of(network, work);
        Partings = FallsApart.Each(network);
        Degrees = [.. Enumerable.Range(0, network.Nodes).Select(network.DegreeOf)];
        var pieces = FallsApart.Pieces(network);
        (Pieces, Largest) = (pieces.Count, pieces[0].Count);
        Most = Between.Max(one => one.Value);
    }

    public Estimate[] Between { get; }

    public Nearness[] Near { get; }

    public Parting[] Partings { get; }

    public int[] Degrees { get; }

    public int Pieces { get; }

    public int Largest { get; }

    /// <summary>The largest betweenness of any node.</summary>
    public double Most { get; }

    private static Estimate[] Exact(Network network, Work work)
    {
        var around = Math.Max(1, Betweenness.PairsAround(network.Nodes));
        return [.. Betweenness.Exact(network, work).Select(pairs => Estimate.Known(pairs / around))];
    }
}
