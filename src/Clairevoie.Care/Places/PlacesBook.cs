using Clairevoie.Care.Structures;
using Clairevoie.Domain;
using Clairevoie.Store;

namespace Clairevoie.Care.Places;

/// <summary>Where there is room: told by each structure for its day, read whole by its agency, by service among those who care.</summary>
public sealed class PlacesBook(Cellar cellar, TimeProvider clock)
{
    /// <summary>How long what a structure said holds, in days.</summary>
    public const int Holds = 7;

    private static readonly Question Add = Question.In<PlacesBook>("Places/add_places");
    private static readonly Question Own = Question.In<PlacesBook>("Places/own_places");
    private static readonly Question Newest = Question.In<PlacesBook>("Places/newest_places");

    /// <summary>The day it is in Paris.</summary>
    public DateOnly Today => HalfDay.Of(clock.GetUtcNow()).Day;

    private RoomStore Room => cellar.Of(Domain.Room.Care);

    /// <summary>The structures of the viewer that have places to fill.</summary>
    public async Task<IReadOnlyList<StructureKept>> StructuresOf(Viewer viewer, CancellationToken stop) =>
        [.. (await Room.Look(room => StructureBook.Of(room, viewer, Subject.CarePlaces), stop)).Where(one => Strands.Of(one.ServiceType).Count > 0)];

    /// <summary>Says the places of a structure of the viewer. The same day again is a correction; what was said before stays in its version.</summary>
    public Task<Decision<PlacesTold>> Tell(Viewer viewer, TellPlaces given, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(given);
        return Room.Do(Doing.Of(viewer, Act.Enter, "places", nameof(Subject.CarePlaces)), async deed =>
        {
            var decision = given.Decide(await StructureBook.Of(deed, viewer, Subject.CarePlaces), Today);
            if (decision is Decision<PlacesTold>.Yes(var told))
                foreach (var strand in told.Strands)
                    await Keep(deed, viewer, told, strand);
            return decision;
        }, stop);
    }

    /// <summary>Says the places of many days, all of them or none. Gives how many strands changed.</summary>
    public Task<Decision<int>> TellAll(Viewer viewer, IReadOnlyList<TellPlaces> given, CancellationToken stop) =>
        Room.Do<Decision<int>>(Doing.Of(viewer, Act.Enter, "places of a file", nameof(Subject.CarePlaces)), async deed =>
        {
            var mine = await StructureBook.Of(deed, viewer, Subject.CarePlaces);
            var decided = given.Select(one => one.Decide(mine, Today)).ToList();
            if (decided.OfType<Decision<PlacesTold>.No>().SelectMany(no => no.Why).ToList() is { Count: > 0 } refusals)
                return refusals;
            var changed = 0;
            foreach (var told in decided.OfType<Decision<PlacesTold>.Yes>().Select(yes => yes.Fact))
                foreach (var strand in told.Strands)
                    changed += await Keep(deed, viewer, told, strand);
            return changed;
        }, stop);

    /// <summary>What the viewer's own structures said last.</summary>
    public Task<IReadOnlyList<PlacesLine>> Kept(Viewer viewer, CancellationToken stop) =>
        Room.Do(Doing.Of(viewer, Act.Read, "places", nameof(Subject.CarePlaces)),
            deed => deed.Rows<PlacesLine>(Own.SeenBy(viewer, Subject.CarePlaces, Sight.Full), new { day = Today }), stop);

    /// <summary>Places by service and strand, of all structures that said theirs in the last days. For those who care, and nobody else.</summary>
    public async Task<IReadOnlyList<ServicePlaces>> ByService(Viewer viewer, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(viewer);
        if (AccessTable.BestSight(viewer.Role, Subject.CarePlaces) < Sight.Count)
            return [];
        return ServicePlaces.Sum(await Room.Do(Doing.Of(viewer, Act.Read, "places", "by service"), deed => ToldUntil(deed, Today), stop));
    }

    /// <summary>What partners outside care may know of a day.</summary>
    public Task<CareLevels> LevelsOf(DateOnly day, CancellationToken stop) =>
        Room.Look(async room => LevelRule.Of(day, await ToldUntil(room, day)), stop);

    private static Task<IReadOnlyList<PlacesNow>> ToldUntil(Glance room, DateOnly day) =>
        room.Rows<PlacesNow>(Newest, new { day, since = day.AddDays(-Holds) });

    private static Task<int> Keep(Deed deed, Viewer viewer, PlacesTold told, StrandPlaces strand) => deed.Run(Add, new
    {
        id = Guid.NewGuid(), author = viewer.Mission, agency = told.Structure.Agency, territory = told.Structure.Territory,
        structure = told.Structure.Id, strand = strand.Strand, day = told.Day, capacity = strand.Capacity, occupied = strand.Occupied, waiting = strand.Waiting,
    });
}
