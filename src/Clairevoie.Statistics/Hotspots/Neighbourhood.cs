using Clairevoie.Statistics.Findings;
using Clairevoie.Statistics.Places;

namespace Clairevoie.Statistics.Hotspots;

/// <summary>Which places are neighbours of which; nobody is their own neighbour. Neighbours stand in ascending order.</summary>
public sealed class Neighbourhood
{
    private readonly int[] starts;
    private readonly int[] neighbours;

    private Neighbourhood(List<int>[] lists)
    {
        starts = new int[lists.Length + 1];
        for (var place = 0; place < lists.Length; place++)
            starts[place + 1] = starts[place] + lists[place].Count;
        neighbours = [.. lists.SelectMany(list => list.Order())];
    }

    /// <summary>How many places.</summary>
    public int Count => starts.Length - 1;

    /// <summary>Places without any neighbour.</summary>
    public int Islands => Enumerable.Range(0, Count).Count(place => starts[place + 1] == starts[place]);

    /// <summary>The neighbours of a place.</summary>
    public ReadOnlySpan<int> Of(int place) => neighbours.AsSpan(starts[place]..starts[place + 1]);

    /// <summary>All places within a distance, that distance included. Expected O(n x neighbours) by a grid of cells as wide as the distance.</summary>
    /// <param name="places">Metres.</param>
    /// <param name="metres">The distance, above zero.</param>
    /// <exception cref="DataRefusedException">The distance is none (<c>band</c>), or so wide that a place would have over 10,000 neighbours (<c>band-too-wide</c>).</exception>
    public static Neighbourhood Within(PlanePoints places, double metres)
    {
        ArgumentNullException.ThrowIfNull(places);
        if (!(metres > 0) || !double.IsFinite(metres))
            throw DataRefusedException.Because("band", $"Distance de voisinage {metres} : au-dessus de zéro.", $"Neighbour distance {metres}: above zero.");
        var cells = Enumerable.Range(0, places.Count).GroupBy(place => Cell(places, place, metres)).ToDictionary(cell => cell.Key, cell => cell.ToArray());
        return new([.. Enumerable.Range(0, places.Count).Select(place => Near(places, place, metres, cells))]);
    }

    /// <summary>Neighbours as somebody else knows them: those who share a border, a street.</summary>
    /// <exception cref="DataRefusedException">A neighbour that is not there, twice or oneself (<c>neighbours</c>).</exception>
    public static Neighbourhood Given(IReadOnlyList<IReadOnlyList<int>> lists)
    {
        ArgumentNullException.ThrowIfNull(lists);
        foreach (var (place, list) in lists.Index())
            if (list.Distinct().Count() != list.Count || list.Any(other => other < 0 || other >= lists.Count || other == place))
                throw DataRefusedException.Because("neighbours", $"Le lieu {place + 1} a un voisin inconnu, répété ou lui-même.", $"Place {place + 1} has a neighbour that is not there, twice or itself.");
        return new([.. lists.Select(list => list.ToList())]);
    }

    private static (long X, long Y) Cell(PlanePoints places, int place, double metres) =>
        ((long)Math.Floor(places.X[place] / metres), (long)Math.Floor(places.Y[place] / metres));

    private static List<int> Near(PlanePoints places, int place, double metres, Dictionary<(long X, long Y), int[]> cells)
    {
        var (near, here) = (new List<int>(), Cell(places, place, metres));
        var x = places.X;
        var y = places.Y;
        for (var right = -1; right <= 1; right++)
        {
            for (var up = -1; up <= 1; up++)
            {
                foreach (var other in cells.GetValueOrDefault((here.X + right, here.Y + up), []))
                    if (other != place && Square(x[other] - x[place]) + Square(y[other] - y[place]) <= metres * metres)
                        near.Add(other);
            }
        }

        return near.Count <= 10_000
            ? near
            : throw DataRefusedException.Because("band-too-wide", $"Un lieu aurait {near.Count} voisins : prenez une distance plus courte, ou comptez par maille.", $"A place would have {near.Count} neighbours: take a shorter distance, or count by cell.");
    }

    private static double Square(double value) => value * value;
}
