using Clairevoie.Care.Structures;
using Clairevoie.Domain;
using Clairevoie.Store;

namespace Clairevoie.Care.Requests;

/// <summary>Requests for a place, as monthly counts by the service asked: entered, corrected as a new version, read by their own agency.</summary>
public sealed class RequestBook(Cellar cellar, TimeProvider clock)
{
    private static readonly Question Add = Question.In<RequestBook>("Requests/add_requests");
    private static readonly Question Own = Question.In<RequestBook>("Requests/own_requests");

    private RoomStore Room => cellar.Of(Domain.Room.Care);

    /// <summary>Says the requests of a structure of the viewer towards one kind of service. The same again is a correction.</summary>
    public Task<Decision<RequestsTold>> Tell(Viewer viewer, TellRequests given, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(given);
        return Room.Do(Doing.Of(viewer, Act.Enter, "requests", nameof(Subject.CareReturn)), async deed =>
        {
            var decision = given.Decide(await StructureBook.Of(deed, viewer), HalfDay.Of(clock.GetUtcNow()).Day);
            if (decision is Decision<RequestsTold>.Yes(var told))
                await deed.Run(Add, new
                {
                    id = Guid.NewGuid(), author = viewer.Mission, agency = told.Structure.Agency, territory = told.Structure.Territory,
                    structure = told.Structure.Id, month = told.Month.ToString(), towards = told.Line.Towards,
                    answered = told.Line.Answered, waiting = told.Line.Waiting, refused = told.Line.Refused, wait_days = told.Line.WaitDays,
                });
            return decision;
        }, stop);
    }

    /// <summary>What a structure of the viewer said of a month.</summary>
    public Task<IReadOnlyList<RequestLine>> Of(Viewer viewer, string structure, string month, CancellationToken stop) =>
        Room.Do(Doing.Of(viewer, Act.Read, "requests", structure),
            deed => deed.Rows<RequestLine>(Own.SeenBy(viewer, Subject.CareReturn, Sight.Full), new { structure, month }), stop);
}
