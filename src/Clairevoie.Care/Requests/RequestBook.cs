using Clairevoie.Care.Structures;
using Clairevoie.Domain;
using Clairevoie.Store;

namespace Clairevoie.Care.Requests;

/// <summary>Requests for a place, as monthly counts by the service asked: entered, corrected as a new version, read by their own agency.</summary>
public sealed class RequestBook(Cellar cellar, TimeProvider clock)
{
    private static readonly Question Add = Question.In<RequestBook>("Requests/add_requests");
    private static readonly Question Own = Question.In<RequestBook>("Requests/own_requests");

    /// <summary>The day it is in Paris.</summary>
    public DateOnly Today => HalfDay.Of(clock.GetUtcNow()).Day;

    private RoomStore Room => cellar.Of(Domain.Room.Care);

    /// <summary>Says the requests of a structure of the viewer towards one kind of service. The same again is a correction.</summary>
    public Task<Decision<RequestsTold>> Tell(Viewer viewer, TellRequests given, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(given);
        return Room.Do(Doing.Of(viewer, Act.Enter, "requests", nameof(Subject.CareReturn)), async deed =>
        {
            var decision = given.Decide(await StructureBook.Of(deed, viewer), Today);
            if (decision is Decision<RequestsTold>.Yes(var told))
                await Keep(deed, viewer, told);
            return decision;
        }, stop);
    }

    /// <summary>Says many destinations and months, all of them or none. Gives how many changed.</summary>
    public Task<Decision<int>> TellAll(Viewer viewer, IReadOnlyList<TellRequests> given, CancellationToken stop) =>
        Room.Do<Decision<int>>(Doing.Of(viewer, Act.Enter, "requests of a file", nameof(Subject.CareReturn)), async deed =>
        {
            var mine = await StructureBook.Of(deed, viewer);
            var decided = given.Select(one => one.Decide(mine, Today)).ToList();
            if (decided.OfType<Decision<RequestsTold>.No>().SelectMany(no => no.Why).ToList() is { Count: > 0 } refusals)
                return refusals;
            var changed = 0;
            foreach (var told in decided.OfType<Decision<RequestsTold>.Yes>().Select(yes => yes.Fact))
                changed += await Keep(deed, viewer, told);
            return changed;
        }, stop);

    /// <summary>What a structure of the viewer said of a month.</summary>
    public Task<IReadOnlyList<RequestLine>> Of(Viewer viewer, string structure, string month, CancellationToken stop) =>
        Room.Do(Doing.Of(viewer, Act.Read, "requests", structure),
            deed => deed.Rows<RequestLine>(Own.SeenBy(viewer, Subject.CareReturn, Sight.Full), new { structure, month }), stop);

    private static Task<int> Keep(Deed deed, Viewer viewer, RequestsTold told) => deed.Run(Add, new
    {
        id = Guid.NewGuid(), author = viewer.Mission, agency = told.Structure.Agency, territory = told.Structure.Territory,
        structure = told.Structure.Id, month = told.Month.ToString(), towards = told.Line.Towards,
        answered = told.Line.Answered, waiting = told.Line.Waiting, refused = told.Line.Refused, wait_days = told.Line.WaitDays,
    });
}
