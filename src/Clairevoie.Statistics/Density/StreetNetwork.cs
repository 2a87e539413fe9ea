using Clairevoie.Statistics.Findings;
using Clairevoie.Statistics.Places;

namespace Clairevoie.Statistics.Density;

/// <summary>Streets as straight pieces between crossings.</summary>
public sealed class StreetNetwork
{
    private readonly int[][] around;

    private StreetNetwork(PlanePoints crossings, IReadOnlyList<(int From, int To)> pieces)
    {
        (Crossings, Pieces) = (crossings, pieces);
        Lengths = [.. pieces.Select(Length)];
        var lists = Enumerable.Range(0, crossings.Count).Select(_ => new List<int>()).ToArray();
        for (var piece = 0; piece < pieces.Count; piece++)
        {
            lists[pieces[piece].From].Add(piece);
            lists[pieces[piece].To].Add(piece);
        }

        around = [.. lists.Select(list => list.ToArray())];
    }

    /// <summary>Crossings and ends of streets, metres.</summary>
    public PlanePoints Crossings { get; }

    /// <summary>Each piece by the numbers of its two ends.</summary>
    public IReadOnlyList<(int From, int To)> Pieces { get; }

    /// <summary>The length of each piece, metres.</summary>
    public IReadOnlyList<double> Lengths { get; }

    /// <summary>The pieces that meet at a crossing, by number.</summary>
    public IReadOnlyList<int> Around(int crossing) => around[crossing];

    /// <summary>A network of these pieces.</summary>
    /// <exception cref="DataRefusedException">No piece (<c>no-streets</c>); an end that is no crossing, or a piece without length (<c>street</c>).</exception>
    public static StreetNetwork Of(PlanePoints crossings, IReadOnlyList<(int From, int To)> pieces)
    {
        ArgumentNullException.ThrowIfNull(crossings);
        ArgumentNullException.ThrowIfNull(pieces);
        if (pieces.Count == 0)
            throw DataRefusedException.Because("no-streets", "Aucune rue : il n'y a pas de réseau.", "No street: there is no network.");
        for (var piece = 0; piece < pieces.Count; piece++)
        {
            var (from, to) = pieces[piece];
            var known = from >= 0 && to >= 0 && from < crossings.Count && to < crossings.Count;
            if (!known || (crossings.X[from] == crossings.X[to] && crossings.Y[from] == crossings.Y[to]))
                throw DataRefusedException.Because("street", $"Le tronçon {piece + 1} n'a pas deux bouts distincts parmi les carrefours.", $"Piece {piece + 1} has not two distinct ends among the crossings.");
        }

        return new StreetNetwork(crossings, [.. pieces]);
    }

    private double Length((int From, int To) piece)
    {
        var (right, up) = (Crossings.X[piece.To] - Crossings.X[piece.From], Crossings.Y[piece.To] - Crossings.Y[piece.From]);
        return Math.Sqrt((right * right) + (up * up));
    }
}
