using System.Text.Json;
using Clairevoie.Statistics.Networks;

namespace Clairevoie.Tests.Statistics.Networks;

/// <summary>A network whose numbers another program computed: a file of data/oracle/networks.</summary>
public sealed record KnownNetwork(int Nodes, int[][] Links, double[] Betweenness, double[] Harmonic, double[] Closeness, int[] Articulations, int[] Pieces)
{
    private static readonly JsonSerializerOptions Snake = new() { PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower };

    /// <summary>The largest modularity that any grouping can have, where it is known.</summary>
    public double? BestModularity { get; init; }

    public Network Network => Clairevoie.Statistics.Networks.Network.Of(Nodes, Links.Select(ends => new Link(ends[0], ends[1])));

    public static KnownNetwork Named(string name) =>
        JsonSerializer.Deserialize<KnownNetwork>(File.ReadAllText(Path.Combine(Root(), "data", "oracle", "networks", $"{name}.json")), Snake)!;

    private static string Root()
    {
        var here = new DirectoryInfo(AppContext.BaseDirectory);
        while (here is not null && !File.Exists(Path.Combine(here.FullName, "Clairevoie.slnx"))) here = here.Parent;
        return here?.FullName ?? throw new InvalidOperationException("No Clairevoie.slnx above the tests: run them from inside the repository.");
    }
}
