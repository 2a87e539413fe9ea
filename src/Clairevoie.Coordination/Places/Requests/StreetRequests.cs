using Clairevoie.Domain;
using Clairevoie.Store;

namespace Clairevoie.Coordination.Places.Requests;

/// <summary>Works and mediations that partners ask each other for at a place. Nobody rewrites what was told: it is added.</summary>
public sealed class StreetRequests(Cellar cellar, PlaceBook book)
{
    private const int Tries = 3;

    private static readonly Question Seen = Question.In<PlaceBook>("Requests/requests_seen");
    private static readonly Question SeenOne = Question.In<PlaceBook>("Requests/request_seen");
    private static readonly Question Written = Question.In<PlaceBook>("Requests/request_written");
    private static readonly Question Facts = Question.In<PlaceBook>("Requests/request_facts");
    private static readonly Question Add = Question.In<PlaceBook>("Requests/add_request");
    private static readonly Question AddFact = Question.In<PlaceBook>("Requests/add_request_fact");

    private RoomStore Room => cellar.Of(Domain.Room.Coordination);

    public DateOnly Today => book.Today;

    /// <summary>The requests at one place, or at all of them.</summary>
    public Task<IReadOnlyList<RequestRow>> At(Viewer viewer, string place, CancellationToken stop) =>
        Room.Look(room => room.Rows<RequestRow>(Seen.SeenBy(viewer, Subject.StreetRequest, Sight.Full), new { place }), stop);

    /// <summary>One request with what was told of it; nothing when it is not theirs.</summary>
    public Task<RequestKnown?> One(Viewer viewer, Guid id, CancellationToken stop) => Room.Look<RequestKnown?>(async room =>
        await room.One<RequestRow>(SeenOne.SeenBy(viewer, Subject.StreetRequest, Sight.Full), new { id }) is { } row
            ? new(row, await room.Rows<RequestFact>(Facts, new { id }), await room.One<long>(Written.WrittenBy(viewer, Subject.StreetRequest), new { id }) > 0)
            : null, stop);

    /// <summary>Asks a partner for something at a place, or says why not.</summary>
    public async Task<IReadOnlyList<Refusal>> Ask(Viewer viewer, PlaceRow place, AskStreetRequest given, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(viewer);
        ArgumentNullException.ThrowIfNull(place);
        ArgumentNullException.ThrowIfNull(given);
        if (given.Decide(Today) is not Decision<StreetRequestAsked>.Yes(var asked))
            return ((Decision<StreetRequestAsked>.No)given.Decide(Today)).Why;
        var id = Guid.NewGuid();
        await Room.Do(Doing.Of(viewer, Act.Enter, "request to a partner", id.ToString("D")), deed => deed.Run(Add, new
        {
            id, author = viewer.Mission, agency = asked.Of, territory = place.Territory, place = place.Id, kind = (int)asked.Kind, words = asked.Words,
            asked_by = viewer.Agency, asked_on = Today, due = asked.Due,
        }), stop);
        return [];
    }

    /// <summary>Says where a request stands; nothing when it is not theirs to say.</summary>
    public async Task<IReadOnlyList<Refusal>?> Tell(Viewer viewer, Guid id, TellStreetRequest given, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(viewer);
        ArgumentNullException.ThrowIfNull(given);
        if (await One(viewer, id, stop) is not { MayTell: true })
            return null;
        if (given.Decide() is not Decision<(StreetRequestMove Move, string Words)>.Yes(var told))
            return ((Decision<(StreetRequestMove, string)>.No)given.Decide()).Why;
        var fact = new { id, mission = viewer.Mission, body = viewer.Agency, today = Today, move = (int)told.Move, words = told.Words };
        for (var once = 0; once < Tries; once++)
            if (await Room.Do(Doing.Of(viewer, Act.Change, "request to a partner", id.ToString("D")), deed => deed.Run(AddFact.WrittenBy(viewer, Subject.StreetRequest), fact), stop) == 1)
                return [];
        return null;
    }
}
