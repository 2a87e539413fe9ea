using Clairevoie.Domain;
using Clairevoie.Hall.Layers;
using Clairevoie.Hall.Where;
using Clairevoie.Store;

namespace Clairevoie.Coordination.Problems;

/// <summary>The problems of a part of the map, some at a time: a look at one street reads what lies near it, and never all of a city.</summary>
public sealed class ProblemsOnMap(ProblemBook book)
{
    /// <summary>Read at once.</summary>
    internal const int AtOnce = 500;

    // Beyond a degree an edge of the map is too bent for its corners to say how far it reaches.
    private const double WidestInDegrees = 1, MarginInMetres = 2_000, Everywhere = 1e9;

    private static readonly Question OnMap = Question.In<ProblemBook>("Map/problems_on_map");

    /// <summary>What follows a problem, with its partners; fewer than <see cref="AtOnce"/> where nothing follows.</summary>
    public Task<IReadOnlyList<ProblemListed>> After(LayerQuestion asked, string after, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(asked);
        var (west, south, east, north) = Bounds(asked);
        return book.Room.Look(async room => await ProblemList.Listed(room, await room.Rows<ProblemRow>(
            OnMap.SeenBy(asked.Viewer, Subject.Problem, Sight.Full),
            new { after, until = $"{asked.Until ?? DateOnly.MaxValue:yyyy-MM-dd}", west, south, east, north, most = AtOnce })), stop);
    }

    private static (double West, double South, double East, double North) Bounds(LayerQuestion asked)
    {
        if (asked.Within is not { IsNull: false, Width: < WidestInDegrees, Height: < WidestInDegrees } box) return (-Everywhere, -Everywhere, Everywhere, Everywhere);
        Metres[] corners =
        [
            .. from x in new[] { box.MinX, box.MaxX }
               from y in new[] { box.MinY, box.MaxY }
               select Projection.Lambert93.From(new GeoPoint(x, y)),
        ];
        return (corners.Min(at => at.East) - MarginInMetres, corners.Min(at => at.North) - MarginInMetres, corners.Max(at => at.East) + MarginInMetres, corners.Max(at => at.North) + MarginInMetres);
    }
}
