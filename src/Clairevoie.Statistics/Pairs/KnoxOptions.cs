using Clairevoie.Statistics.Findings;

namespace Clairevoie.Statistics.Pairs;

/// <summary>What Knox's test is asked. Bands are half-open: a pair at exactly an edge belongs to the band that begins there.</summary>
public sealed record KnoxOptions
{
    /// <summary>The edges of the bands of distance, metres, growing. A first band as narrow as <c>[0, 0.1)</c> holds the pairs of one same place.</summary>
    /// <exception cref="DataRefusedException">Fewer than two, negative, not finite or not growing (<c>space-edges</c>).</exception>
    public required IReadOnlyList<double> SpaceEdges { get; init => field = Edges(value, "space-edges"); }

    /// <summary>The edges of the bands of time, days apart, growing. <c>[0, 7)</c> holds the same day to six days apart.</summary>
    /// <exception cref="DataRefusedException">Fewer than two, negative or not growing (<c>time-edges</c>).</exception>
    public required IReadOnlyList<int> TimeEdges { get; init => field = Edges(value, "time-edges"); }

    /// <summary>How distance is measured. Euclid: bands of distance are then rings, the same in every direction.</summary>
    public PlaneDistance Distance { get; init; } = PlaneDistance.Euclid;

    /// <summary>How many times the days are dealt anew over the events. 999: p is then a whole number of thousandths.</summary>
    /// <exception cref="DataRefusedException">Not from 1 to a million (<c>permutations</c>).</exception>
    public int Permutations
    {
        get;
        init => field = value is >= 1 and <= 1_000_000 ? value : throw DataRefusedException.Because("permutations", $"{value} permutations : il en faut de 1 à un million.", $"{value} permutations: from 1 to a million are needed.");
    } = 999;

    /// <summary>Asked for, never guessed: the same seed gives the same finding on any machine.</summary>
    public required ulong Seed { get; init; }

    private static T[] Edges<T>(IReadOnlyList<T> edges, string code)
        where T : System.Numerics.INumber<T>
    {
        ArgumentNullException.ThrowIfNull(edges);
        var growing = edges.Count >= 2 && edges[0] >= T.Zero && edges.All(T.IsFinite);
        for (var i = 1; growing && i < edges.Count; i++) growing = edges[i] > edges[i - 1];
        return growing ? [.. edges] : throw DataRefusedException.Because(code, $"Bornes {string.Join(", ", edges)} : il en faut au moins deux, positives et croissantes.", $"Edges {string.Join(", ", edges)}: at least two are needed, not negative and growing.");
    }
}
