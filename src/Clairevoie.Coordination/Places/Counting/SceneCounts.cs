using Clairevoie.Domain;
using Clairevoie.Domain.Claims;
using Clairevoie.Store;

namespace Clairevoie.Coordination.Places.Counting;

/// <summary>The sizes of scenes as they were counted. Several stand side by side; none is the right one.</summary>
public sealed class SceneCounts(Cellar cellar, PlaceBook book, PerimetersAt perimeters)
{
    private static readonly Question Seen = Question.In<PlaceBook>("Counting/counts_of");
    private static readonly Question Add = Question.In<PlaceBook>("Counting/add_count");

    private RoomStore Room => cellar.Of(Domain.Room.Coordination);

    /// <summary>The counts of a scene, the last first; none while a protected perimeter holds there.</summary>
    public async Task<IReadOnlyList<CountRow>> Of(Viewer viewer, PlaceRow scene, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(scene);
        if (scene.Kind != PlaceKind.Scene || await perimeters.HoldsAt(scene.At, book.Today, stop))
            return [];
        return await Room.Look(room => room.Rows<CountRow>(Seen.SeenBy(viewer, Subject.SceneCount, Sight.Full), new { place = scene.Id }), stop);
    }

    /// <summary>Keeps a count, or says why not. Whoever sees a scene and counts scenes may count this one.</summary>
    public async Task<IReadOnlyList<Refusal>> Count(Viewer viewer, PlaceRow scene, CountScene given, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(viewer);
        ArgumentNullException.ThrowIfNull(scene);
        ArgumentNullException.ThrowIfNull(given);
        if (given.Decide(book.Today) is not Decision<SceneCounted>.Yes(var counted))
            return ((Decision<SceneCounted>.No)given.Decide(book.Today)).Why;
        if (await perimeters.HoldsAt(scene.At, counted.On, stop) || await perimeters.HoldsAt(scene.At, book.Today, stop))
            return [new("count-protected")];
        var id = Guid.NewGuid();
        await Room.Do(Doing.Of(viewer, Act.Enter, "count of a scene", scene.Id), deed => deed.Run(Add, new
        {
            id, author = viewer.Mission, agency = viewer.Agency, territory = scene.Territory, place = scene.Id, on_day = counted.On, hour = counted.Hour,
            method = (int)counted.Method, bound = (int)counted.Bound, persons = counted.Persons, told_on = book.Today,
        }), stop);
        return [];
    }
}

/// <summary>A count as its table keeps it.</summary>
public sealed record CountRow
{
    public string Id { get; init; } = "";

    public string Agency { get; init; } = "";

    public DateOnly OnDay { get; init; }

    public int Hour { get; init; }

    public CountMethod Method { get; init; }

    public Bound Bound { get; init; }

    public long Persons { get; init; }

    public DateOnly ToldOn { get; init; }

    /// <summary>The same as a claim about this scene.</summary>
    public Claim ToClaim(string place) => new SceneCounted(OnDay, Hour, Method, Bound, Persons).ToClaim(Id, place, Agency);
}
