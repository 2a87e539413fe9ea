using Clairevoie.Care.Places;
using Clairevoie.Care.Structures;
using Clairevoie.Domain;
using Clairevoie.Valves;

namespace Clairevoie.Store.Tests;

/// <summary>Where there is room: told by structures, read by those who care, and outside care only as a word.</summary>
public abstract class CarePlacesPromises : RoomPromises
{
    private static readonly Viewer Team = Of(Role.CareTeam, "GAIA");
    private static readonly Viewer Shelter = Of(Role.Housing, "SIAO");

    protected override Room[] Rooms => [Room.Care];

    private PlacesBook Places => new(House, Clock);

    [Fact]
    public async Task Nobody_but_those_who_care_reads_a_place_and_none_but_their_agency_tells_it()
    {
        var id = await Declare(Shelter, "Le Ponton");
        Yes(await Places.Tell(Shelter, Told(id, 20, 18), Stop));

        Assert.Equal(["structure-unknown"], No(await Places.Tell(Team, Told(id, 20, 2), Stop)));
        Assert.Empty(await Places.Kept(Team, Stop));
        foreach (var role in Enum.GetValues<Role>().Except([Role.CareTeam, Role.UasaSocial, Role.Housing]))
        {
            Assert.Empty(await Places.ByService(Of(role, "SIAO"), Stop));
            Assert.Empty(await Places.Kept(Of(role, "SIAO"), Stop));
            Assert.Equal(["structure-unknown"], No(await Places.Tell(Of(role, "SIAO"), Told(id, 20, 2), Stop)));
        }
    }

    [Fact]
    public async Task Places_add_up_by_service_with_what_each_structure_said_last()
    {
        var (one, two) = (await Declare(Shelter, "Le Ponton"), await Declare(Team, "Le Quai"));
        Yes(await Places.Tell(Shelter, Told(one, 20, 3), Stop));
        Yes(await Places.Tell(Shelter, Told(one, 20, 18), Stop));
        Yes(await Places.Tell(Team, Told(two, 10, 10), Stop));

        var told = Assert.Single(await Places.ByService(Team, Stop));
        Assert.Equal((2, 30, 28, 2, 8), (told.Structures, told.Capacity, told.Occupied, told.Free, told.Waiting));
        Assert.Equal(18, Assert.Single(await Places.Kept(Shelter, Stop)).Occupied);
    }

    [Fact]
    public async Task What_was_said_a_week_ago_holds_no_longer()
    {
        Yes(await Places.Tell(Shelter, Told(await Declare(Shelter, "Le Ponton"), 20, 3), Stop));
        Clock.Now = Clock.Now.AddDays(PlacesBook.Holds);

        Assert.Empty(await Places.ByService(Shelter, Stop));
        Assert.Single(await Places.Kept(Shelter, Stop));
    }

    [Fact]
    public async Task A_day_is_told_outside_once_on_the_next_day_and_a_correction_changes_nothing()
    {
        var ids = new List<string>();
        foreach (var (viewer, name) in ((Viewer, string)[])[(Shelter, "Un"), (Shelter, "Deux"), (Team, "Trois")])
        {
            ids.Add(await Declare(viewer, name));
            Yes(await Places.Tell(viewer, Told(ids[^1], 20, 20), Stop));
        }

        var valve = new RoomInCare(House, Places);
        await valve.PutOut(Places.Today, Stop);
        Assert.Empty(await Said());

        Clock.Now = Clock.Now.AddDays(1);
        await valve.PutOut(Places.Today, Stop);
        Yes(await Places.Tell(Shelter, Told(ids[0], 20, 0) with { Day = Places.Today.AddDays(-1) }, Stop));
        await valve.PutOut(Places.Today, Stop);
        var told = Assert.Single(await Said());
        Assert.Equal([new ServiceLevel("housing", PlaceLevel.Full)], MessageBody.Read<CareLevels>(told.Message.Body).Services);
        Assert.True(RoomInCare.Valve.Fits(told.Message.Body));
    }

    [Fact]
    public async Task The_table_itself_refuses_more_taken_than_places_and_an_unknown_strand()
    {
        var add = Question.In<PlacesBook>("Places/add_places");
        var row = new { id = Guid.NewGuid(), author = Team.Mission, agency = "GAIA", territory = "COM-1", structure = await Declare(Team, "Le Quai"), strand = "social", day = Places.Today, capacity = 3, occupied = 4, waiting = 0 };

        await Assert.ThrowsAnyAsync<System.Data.Common.DbException>(() => House.Of(Room.Care).Do(Doing.Anonymous(Act.Enter, "try", "row"), deed => deed.Run(add, row), Stop));
        await Assert.ThrowsAnyAsync<System.Data.Common.DbException>(() => House.Of(Room.Care).Do(
            Doing.Anonymous(Act.Enter, "try", "row"), deed => deed.Run(add, new { row.id, row.author, row.agency, row.territory, row.structure, strand = "Marie Dupont", row.day, row.capacity, occupied = 1, row.waiting }), Stop));
    }

    private Task<IReadOnlyList<SignedMessage>> Said() => House.Of(Room.Care).Look(room => Outbox.Waiting(room, ValveNames.CareLevels, Room.Publication), Stop);

    private async Task<string> Declare(Viewer viewer, string name) =>
        Yes(await new StructureBook(House).Declare(viewer, new(name, "housing", "COM-1", "2026-08"), Stop)).ToString("D");

    private TellPlaces Told(string structure, int capacity, int occupied) => new(structure, Places.Today, new Dictionary<string, string?>
    {
        ["capacity.social"] = $"{capacity}", ["occupied.social"] = $"{occupied}", ["waiting.social"] = "4",
    });
}

public sealed class CarePlacesOnSqlite : CarePlacesPromises
{
    protected override Task<CellarPlace> EmptyPlace(params Room[] rooms) => TryPlaces.InFiles();
}

public sealed class CarePlacesOnPostgres : CarePlacesPromises
{
    protected override Task<CellarPlace> EmptyPlace(params Room[] rooms) => TryPlaces.InPostgres(rooms);
}
