using Clairevoie.Statistics.Findings;

namespace Clairevoie.Statistics.Networks;

/// <summary>Where to draw the nodes of a network, so that what is near by links is near on paper.</summary>
/// <remarks>
/// E. Gansner, Y. Koren and S. North (2005), Graph drawing by stress majorization: the distance on paper follows the number of
/// links between two nodes, near pairs counting most. It starts from a spiral, without chance: the same network, the same drawing.
/// O(n²) memory and time per round. It says nothing that the links do not say: distance on paper is no measure.
/// </remarks>
public static class NetworkLayout
{
    /// <summary>The largest network that is laid out: more would be a blot.</summary>
    public const int MostNodes = 1000;

    private const int Rounds = 120;

    /// <summary>A spiral that never meets itself: the golden angle.</summary>
    private const double Turn = 2.399963229728653;

    /// <summary>The place of each node, in the order of the nodes, within a square of side 1.</summary>
    /// <exception cref="DataRefusedException">More than <see cref="MostNodes"/> nodes (<c>too-many-to-draw</c>).</exception>
    public static (double X, double Y)[] Of(Network network)
    {
        ArgumentNullException.ThrowIfNull(network);
        if (network.Nodes > MostNodes)
            throw DataRefusedException.Because("too-many-to-draw", $"{network.Nodes} nœuds ne se dessinent pas : retenez-en {MostNodes} au plus.", $"{network.Nodes} nodes cannot be drawn: keep {MostNodes} at most.");
        var steps = Steps(network);
        var places = Enumerable.Range(0, network.Nodes).Select(node => (X: Math.Sqrt(node) * Math.Cos(node * Turn), Y: Math.Sqrt(node) * Math.Sin(node * Turn))).ToArray();
        for (var round = 0; round < Rounds; round++)
            for (var node = 0; node < places.Length; node++) places[node] = Better(node, places, steps);
        return Fitted(places);
    }

    private static (double X, double Y) Better(int node, (double X, double Y)[] places, float[][] steps)
    {
        var (sumX, sumY, weights) = (0d, 0d, 0d);
        for (var other = 0; other < places.Length; other++)
        {
            if (other == node) continue;
            var wanted = steps[node][other];
            var (x, y) = (places[node].X - places[other].X, places[node].Y - places[other].Y);
            var distance = Math.Max(1e-9, Math.Sqrt((x * x) + (y * y)));
            var weight = 1 / (wanted * wanted);
            sumX += weight * (places[other].X + (wanted * x / distance));
            sumY += weight * (places[other].Y + (wanted * y / distance));
            weights += weight;
        }

        return weights == 0 ? places[node] : (sumX / weights, sumY / weights);
    }

    /// <summary>Links between each pair of nodes; pairs without a way stand a little farther than the farthest tied pair.</summary>
    private static float[][] Steps(Network network)
    {
        var steps = new float[network.Nodes][];
        var farthest = 1f;
        for (var from = 0; from < steps.Length; from++)
        {
            steps[from] = From(network, from);
            farthest = Math.Max(farthest, steps[from].Where(float.IsFinite).Max());
        }

        foreach (var row in steps)
            for (var i = 0; i < row.Length; i++)
                if (!float.IsFinite(row[i])) row[i] = farthest + 1;
        return steps;
    }

    private static float[] From(Network network, int from)
    {
        var steps = new float[network.Nodes];
        Array.Fill(steps, float.PositiveInfinity);
        steps[from] = 0;
        var queue = new Queue<int>([from]);
        while (queue.TryDequeue(out var node))
        {
            foreach (var near in network.NeighboursOf(node))
            {
                if (float.IsFinite(steps[near])) continue;
                steps[near] = steps[node] + 1;
                queue.Enqueue(near);
            }
        }

        return steps;
    }

    private static (double X, double Y)[] Fitted((double X, double Y)[] places)
    {
        var (left, top) = (places.Min(place => place.X), places.Min(place => place.Y));
        var side = Math.Max(places.Max(place => place.X) - left, places.Max(place => place.Y) - top);
        return [.. places.Select(place => side == 0 ? (0.5, 0.5) : ((place.X - left) / side, (place.Y - top) / side))];
    }
}
