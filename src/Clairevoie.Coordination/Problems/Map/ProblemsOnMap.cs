using Clairevoie.Coordination.Places;
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

    private static readonly Question OnMap = Question.In<ProblemBook>("Map/problems_on_map");

    /// <summary>What follows a problem, with its partners; fewer than <see cref="AtOnce"/> where nothing follows.</summary>
    public Task<IReadOnlyList<ProblemListed>> After(LayerQuestion asked, string after, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(asked);
        var (west, south, east, north) = NearOnMap.Of(asked.Within);
        return book.Room.Look(async room => await ProblemList.Listed(room, await room.Rows<ProblemRow>(
            OnMap.SeenBy(asked.Viewer, Subject.Problem, Sight.Full),
            new { after, until = $"{asked.Until ?? DateOnly.MaxValue:yyyy-MM-dd}", west, south, east, north, most = AtOnce })), stop);
    }
}
