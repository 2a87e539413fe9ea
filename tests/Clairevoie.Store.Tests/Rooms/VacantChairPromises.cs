using Clairevoie.Coordination.Committees;
using Clairevoie.Domain;
using Clairevoie.Hall.Accounts;

namespace Clairevoie.Store.Tests;

/// <summary>A chair that vanished is replaced by the other chair or by the coordinator of the territory, who reads nothing by it; a chair who is there is not.</summary>
public abstract class VacantChairPromises : RoomPromises
{
    private const string Account = "essai";

    private static readonly Question PutAccount = Question.In<VacantChairPromises>("Rooms/put_try_account");
    private static readonly Question PutMission = Question.In<VacantChairPromises>("Rooms/put_try_mission");
    private static readonly Question EndMission = Question.In<VacantChairPromises>("Rooms/end_try_mission");

    private static readonly Viewer Coordinator = Of(Role.Coordinator, "PREF");
    private static readonly Viewer Pilot = Of(Role.GpoPilot, "PP");
    private static readonly Viewer Town = Of(Role.Town, "VILLE");
    private static readonly Viewer Prefect = Of(Role.Prefect, "PREF");
    private static readonly Viewer Prosecutor = Of(Role.Prosecutor, "TJ");

    protected override Room[] Rooms => [Room.Hall, Room.Coordination];

    private CommitteeBook Book => new(House, Clock);

    private CommitteeSeats Seats => new(House, Book);

    private VacantChairs Chairs => new(House, Book, new PostsAtTheTable(House, Clock));

    [Fact]
    public async Task A_chair_who_is_there_is_replaced_by_nobody()
    {
        var (_, seat) = await Group();

        Assert.Empty(await Chairs.Alone(Coordinator, Stop));
        Assert.False(await Chairs.Replace(Coordinator, seat, new(Town.Agency, Town.Role), Stop));
        Assert.True((await Book.Of(Pilot, Stop)).Count == 1);
    }

    [Fact]
    public async Task A_chair_whose_mission_is_over_is_replaced_by_the_coordinator_of_the_territory_alone_who_reads_nothing_by_it()
    {
        var (id, seat) = await Group();
        await End(Pilot);
        var elsewhere = new Viewer(new(Guid.NewGuid()), new("PREF"), Role.Coordinator, new HashSet<string> { "COM-2" });

        foreach (var other in (Viewer[])[Town, elsewhere, Prefect, Viewer.Public])
            Assert.False(await Chairs.Replace(other, seat, new(Town.Agency, Town.Role), Stop));
        Assert.Equal(("PP", "GpoPilot"), Assert.Single(await Chairs.Alone(Coordinator, Stop)) is var left ? (left.Agency, left.Role) : default);
        Assert.False(await Chairs.Replace(Coordinator, seat, new(new("NOBODY"), Role.Town), Stop));
        Assert.True(await Chairs.Replace(Coordinator, seat, new(Town.Agency, Town.Role), Stop));
        Assert.False(await Chairs.Replace(Coordinator, seat, new(Town.Agency, Town.Role), Stop));

        Assert.Null(await Book.Open(Coordinator, id, Act.Read, Stop));
        Assert.Null(await Book.Open(Pilot, id, Act.Read, Stop));
        Assert.Null(await Book.Open(Town, id, Act.Read, Stop));
        await Sign(Town);
        Assert.True((await Book.Open(Town, id, Act.Read, Stop))!.IsChaired(Town.Mission));
    }

    [Fact]
    public async Task A_chair_of_whom_nothing_was_heard_for_so_long_counts_as_gone_and_members_are_told_who_is_next()
    {
        var (id, seat) = await Group();
        var member = Of(Role.Landlord, "BAIL");
        Assert.Empty((await Seats.Offer(Pilot, id, ("BAIL", "Landlord"), Stop))!);
        await Sign(member);
        Clock.Now = Clock.Now.AddDays(40);
        await Book.Open(Pilot, id, Act.Read, Stop);
        Clock.Now = Clock.Now.AddDays(ChairVacancy.DaysUnheard);
        Assert.Empty(await Chairs.Alone(Coordinator, Stop));

        Clock.Now = Clock.Now.AddDays(1);
        Assert.True(await Chairs.Replace(Coordinator, seat, new(Town.Agency, Town.Role), Stop));

        Assert.Equal(Book.Today, Assert.Single(await Book.WaitingFor(member, Stop)).ChairOver);
        Assert.Null(Assert.Single(await Book.WaitingFor(member, Stop)).Next);
    }

    [Fact]
    public async Task In_a_cell_the_other_chair_names_the_next_one_of_the_same_role_and_the_coordinator_does_not()
    {
        await Stands(Prefect, Prosecutor, Of(Role.Prefect, "PREF2"), Town);
        var id = Yes(await Seats.Found(Prefect, new("Clct", "Cellule d’essai", "COM-1", "La cellule se réunit chaque mois.") { OtherChair = "TJ" }, Stop));
        await Sign(Prefect);
        await Sign(Prosecutor);
        await End(Prefect);
        var papers = (await Book.Open(Prosecutor, id, Act.Read, Stop))!;
        var seat = Guid.Parse(Assert.Single(await Chairs.Beside(Prosecutor, papers, Stop)).Id);

        Assert.Empty(await Chairs.Alone(Coordinator, Stop));
        Assert.False(await Chairs.Replace(Coordinator, seat, new(new("PREF2"), Role.Prefect), Stop));
        Assert.False(await Chairs.Replace(Prosecutor, seat, new(Town.Agency, Town.Role), Stop));
        Assert.True(await Chairs.Replace(Prosecutor, seat, new(new("PREF2"), Role.Prefect), Stop));
        Assert.Null(await Book.Open(Prefect, id, Act.Read, Stop));
    }

    private async Task<(Guid Id, Guid Seat)> Group()
    {
        await Stands(Pilot, Town);
        var id = Yes(await Seats.Found(Pilot, new("Gpo", "Groupe d’essai", "COM-1", "Le groupe se réunit chaque mois."), Stop));
        await Sign(Pilot);
        return (id, Guid.Parse(Assert.Single((await Book.Open(Pilot, id, Act.Read, Stop))!.Seats).Id));
    }

    private async Task Sign(Viewer viewer) => Assert.True(await Seats.Sign(viewer, Guid.Parse(Assert.Single(await Book.OfferedTo(viewer, Stop)).Id), Stop));

    private Task Stands(params Viewer[] viewers) => House.Of(Room.Hall).Do(TheHost.Does(Act.Enter, "a test", "a test"), async deed =>
    {
        await deed.Run(PutAccount, new { id = Account });
        foreach (var viewer in viewers)
            await deed.Run(PutMission, new { id = viewer.Mission, account = Account, agency = viewer.Agency, role = viewer.Role.ToString() });
    }, Stop);

    private Task<int> End(Viewer viewer) => House.Of(Room.Hall).Do(TheHost.Does(Act.Change, "a test", "a test"), deed => deed.Run(EndMission, new { id = viewer.Mission }), Stop);
}

public sealed class VacantChairsOnSqlite : VacantChairPromises
{
    protected override Task<CellarPlace> EmptyPlace(params Room[] rooms) => TryPlaces.InFiles();
}

public sealed class VacantChairsOnPostgres : VacantChairPromises
{
    protected override Task<CellarPlace> EmptyPlace(params Room[] rooms) => TryPlaces.InPostgres(rooms);
}
