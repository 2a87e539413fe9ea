using System.Diagnostics;
using System.Globalization;
using Clairevoie.Statistics.Chance;
using Clairevoie.Statistics.Findings;
using Clairevoie.Statistics.Networks;

namespace Clairevoie.Bench;

/// <summary>
/// How fast exact betweenness is, beside igraph (Debian's python3-igraph) on the same network in the same run, and how the time
/// grows with the network.
/// </summary>
public static class NetworksBench
{
    private const int Large = 20_000;
    private const int Rounds = 3;

    /// <summary>What igraph took for a network of this kind and size on another machine (Zen 4), where it is not installed here.</summary>
    private const double RecordedSeconds = 68.9;

    /// <summary>igraph reads the same links and writes its seconds, then its answer.</summary>
    private const string Peer = """
        import sys, time, igraph
        links = [tuple(map(int, line.split(','))) for line in open(sys.argv[1])]
        network = igraph.Graph(edges=links)
        start = time.perf_counter()
        found = network.betweenness()
        print(time.perf_counter() - start)
        print('\n'.join(map(repr, found)))
        """;

    /// <summary>Measures: two threads, the middle of three rounds.</summary>
    public static async Task Run(BenchRun run)
    {
        ArgumentNullException.ThrowIfNull(run);
        await run.Say("networks: exact betweenness, beside igraph where it is installed");
        foreach (var nodes in new[] { 200, 2_000 })
            run.Keep(new Measure($"betweenness, n = {nodes:N0}", Seconds(Attached(nodes)).Middle, "s", "exact, Barabási-Albert m = 2, 2 threads, median of 3 rounds"));
        var network = Attached(Large);
        var (middle, found) = Seconds(network);
        run.Keep(new Measure($"betweenness, n = {Large:N0}", middle, "s", string.Create(CultureInfo.InvariantCulture, $"exact, Barabási-Albert m = 2, {network.Links.Count:N0} links, 2 threads, median of {Rounds} rounds")));
        Compare(run, middle, await OfPeer(network, run.Stop), found);
    }

    private static void Compare(BenchRun run, double ours, (double Seconds, double[] Found)? peer, double[] found)
    {
        if (peer is not { } other)
        {
            run.Keep(Measure.AtLeast(10, "betweenness beside igraph's recorded figure", RecordedSeconds / ours, "times", "python3-igraph is not installed here: 68.9 s was recorded on another machine"));
            return;
        }

        var apart = found.Zip(other.Found).Max(pair => Math.Abs(pair.First - pair.Second) / Math.Max(1, pair.Second));
        run.Keep(new Measure("betweenness by igraph", other.Seconds, "s", "python3-igraph, the same links, the same run, its one thread"));
        run.Keep(Measure.AtLeast(10, "betweenness beside igraph", other.Seconds / ours, "times", string.Create(CultureInfo.InvariantCulture, $"same links, same run; the largest relative difference of any node is {apart:0.0e+0}")));
    }

    private static (double Middle, double[] Found) Seconds(Network network)
    {
        var found = Betweenness.Exact(network, new Work(2));
        var rounds = Enumerable.Range(0, Rounds).Select(_ =>
        {
            var clock = Stopwatch.StartNew();
            found = Betweenness.Exact(network, new Work(2));
            return clock.Elapsed.TotalSeconds;
        }).ToList();
        return (BenchRun.Median(rounds), found);
    }

    /// <summary>Each new node ties itself to two nodes, a node being chosen as often as it has links (A.-L. Barabási and R. Albert 1999).</summary>
    internal static Network Attached(int nodes)
    {
        var chance = new CounterChance(20240726, 0);
        var (ends, links) = (new List<int> { 0, 1 }, new List<Link> { new(0, 1) });
        for (var node = 2; node < nodes; node++)
        {
            var one = ends[(int)chance.Below(2 * (ulong)node, (uint)ends.Count)];
            var other = ends[(int)chance.Below((2 * (ulong)node) + 1, (uint)ends.Count)];
            foreach (var to in new[] { one, other }.Distinct())
            {
                links.Add(new Link(node, to));
                ends.AddRange([node, to]);
            }
        }

        return Network.Of(nodes, links);
    }

    private static async Task<(double Seconds, double[] Found)?> OfPeer(Network network, CancellationToken stop)
    {
        if (!File.Exists("/usr/bin/python3")) return null;
        var file = Path.GetTempFileName();
        try
        {
            await File.WriteAllLinesAsync(file, network.Links.Select(link => string.Create(CultureInfo.InvariantCulture, $"{link.From},{link.To}")), stop);
            using var python = Process.Start(new ProcessStartInfo("/usr/bin/python3", ["-c", Peer, file]) { RedirectStandardOutput = true, RedirectStandardError = true })!;
            var told = await python.StandardOutput.ReadToEndAsync(stop);
            await python.WaitForExitAsync(stop);
            if (python.ExitCode != 0) return null;
            var numbers = told.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => double.Parse(line, CultureInfo.InvariantCulture)).ToArray();
            return (numbers[0], numbers[1..]);
        }
        finally
        {
            File.Delete(file);
        }
    }
}
