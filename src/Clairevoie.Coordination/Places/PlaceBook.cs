using System.Runtime.CompilerServices;
using Clairevoie.Domain;
using Clairevoie.Hall.Layers;
using Clairevoie.Hall.Where;
using Clairevoie.Store;
using NetTopologySuite.Geometries;

namespace Clairevoie.Coordination.Places;

/// <summary>The places of the table: those that a viewer sees, and how one is opened.</summary>
public sealed class PlaceBook(Cellar cellar, TerritoryShapes shapes, TimeProvider clock)
{
    /// <summary>How many stand on a page.</summary>
    public const int PageSize = 100;

    private const int AtOnce = 500;

    private static readonly Question Seen = Question.In<PlaceBook>("Places/places_seen");
    private static readonly Question OnTheMap = Question.In<PlaceBook>("Places/places_on_map");
    private static readonly Question SeenOne = Question.In<PlaceBook>("Places/place_seen");
    private static readonly Question Written = Question.In<PlaceBook>("Places/place_written");
    private static readonly Question Add = Question.In<PlaceBook>("Places/add_place");

    /// <summary>The day it is in Paris.</summary>
    public DateOnly Today => HalfDay.Of(clock.GetUtcNow()).Day;

    private RoomStore Room => cellar.Of(Domain.Room.Coordination);

    /// <summary>Places by name, from the one after another.</summary>
    public Task<IReadOnlyList<PlaceRow>> Of(Viewer viewer, PlaceKind? kind, CancellationToken stop, PlaceRow? after = null, int most = PageSize) =>
        Room.Look(room => room.Rows<PlaceRow>(Seen.SeenBy(viewer, Subject.StreetPlace, Sight.Full), new
        {
            kind = kind is { } one ? (int)one : -1, name = after?.Name ?? "", after = after?.Id ?? "", most,
        }), stop);

    /// <summary>Places for the map in the order of their identifiers, some at a time: those near the part that is asked for, or of all those that have an outline.</summary>
    internal async IAsyncEnumerable<PlaceRow> OnMap(LayerQuestion asked, bool drawn, [EnumeratorCancellation] CancellationToken stop)
    {
        var (west, south, east, north) = drawn ? NearOnMap.Everywhere : NearOnMap.Of(asked.Within); // an outline reaches farther than its point
        var question = OnTheMap.SeenBy(asked.Viewer, Subject.StreetPlace, Sight.Full);
        var most = Math.Min(asked.Most ?? AtOnce, AtOnce);
        for (var (after, page) = (asked.After ?? "", (IReadOnlyList<PlaceRow>)[]); ; after = page[^1].Id)
        {
            page = await Room.Look(room => room.Rows<PlaceRow>(question, new { after, only = asked.Only ?? "", drawn = drawn ? 1 : 0, west, south, east, north, most }), stop);
            foreach (var place in page) yield return place;
            if (page.Count < most) yield break;
        }
    }

    /// <summary>One place; nothing when it is not theirs to see.</summary>
    public Task<PlaceRow?> One(Viewer viewer, Guid id, CancellationToken stop) =>
        Room.Look(room => room.One<PlaceRow>(SeenOne.SeenBy(viewer, Subject.StreetPlace, Sight.Full), new { id }), stop);

    /// <summary>Whether a place is theirs to write.</summary>
    public async Task<bool> IsWrittenBy(Viewer viewer, Guid id, CancellationToken stop) =>
        await Room.Look(room => room.One<long>(Written.WrittenBy(viewer, Subject.StreetPlace), new { id }), stop) > 0;

    /// <summary>Opens a place, or says why not. A place lies in a territory of whoever writes it, unless they have premises of their own.</summary>
    public async Task<Decision<Guid>> Open(Viewer viewer, OpenPlace given, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(viewer);
        ArgumentNullException.ThrowIfNull(given);
        var territory = given.At is { } at ? shapes.Of(at).Finest : null;
        var isProtected = given.At is { } here && (await KnownPerimeters.Within(Room, Today, Today.AddDays(1), stop)).Touch(new Point(here.Longitude, here.Latitude));
        if (given.Decide(viewer, territory, isProtected) is not Decision<PlaceOpened>.Yes(var opened))
            return ((Decision<PlaceOpened>.No)given.Decide(viewer, territory, isProtected)).Why.ToList();
        var id = Guid.NewGuid();
        if (!AccessTable.MayWrite(viewer, Subject.StreetPlace, new(id.ToString("D"), viewer.Mission, viewer.Agency, opened.Territory, new HashSet<MissionId>(), new HashSet<AgencyId>())))
            return new Refusal("where-not-yours", "where");
        await Room.Do(Doing.Of(viewer, Act.Enter, "place", id.ToString("D")), deed => deed.Run(Add, Row(viewer, id, opened)), stop);
        return id;
    }

    private object Row(Viewer viewer, Guid id, PlaceOpened opened)
    {
        var metres = Projection.Lambert93.From(opened.At);
        return new
        {
            id, author = viewer.Mission, agency = viewer.Agency, territory = opened.Territory, kind = (int)opened.Kind, name = opened.Name,
            x = Math.Round(metres.East, 1), y = Math.Round(metres.North, 1), opened_on = Today,
        };
    }
}
