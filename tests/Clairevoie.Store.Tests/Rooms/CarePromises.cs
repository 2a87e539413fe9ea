using Clairevoie.Care.Months;
using Clairevoie.Care.Returns;
using Clairevoie.Care.Structures;
using Clairevoie.Domain;
using Clairevoie.Valves;

namespace Clairevoie.Store.Tests;

/// <summary>What people do in the room of care.</summary>
public abstract class CarePromises : RoomPromises
{
    private static readonly Viewer Team = Of(Role.CareTeam, "GAIA");
    private static readonly Viewer OtherTeam = Of(Role.CareTeam, "AURORE");

    protected override Room[] Rooms => [Room.Care];

    private StructureBook Structures => new(House);

    private ReturnBook Book => new(House, Clock);

    private MonthBook Months => new(House, Clock, [new CareCounts()]);

    [Fact]
    public async Task A_team_sees_and_writes_the_returns_of_its_agency_alone()
    {
        await Declare(Team, "Le Quai");
        Yes(await Book.Enter(Team, [Month("Le Quai", "2026-10", 40)], Stop));
        var id = (await Book.List(Team, Stop)).Single().Line.Id;

        Assert.Empty(await Book.List(OtherTeam, Stop));
        Assert.Empty(await Structures.Of(OtherTeam, Stop));
        Assert.Equal(["structure-unknown"], No(await Book.Enter(OtherTeam, [Month("Le Quai", "2026-10", 41)], Stop)));
        Assert.False(await Book.Sign(OtherTeam, id, Stop));
    }

    [Fact]
    public async Task Police_justice_and_the_health_agency_open_no_return()
    {
        await Declare(Team, "Le Quai");
        Yes(await Book.Enter(Team, [Month("Le Quai", "2026-10", 40)], Stop));

        foreach (var role in Enum.GetValues<Role>().Except([Role.CareTeam, Role.UasaSocial, Role.Housing]))
            Assert.Empty(await Book.List(Of(role, "GAIA"), Stop));
    }

    [Fact]
    public async Task A_month_that_nobody_signed_is_never_told()
    {
        await Declare(Team, "Le Quai");
        Yes(await Book.Enter(Team, [Month("Le Quai", "2026-09", 40)], Stop));

        Assert.Equal(0, await Months.TellWhatIsDue(Stop));
    }

    [Fact]
    public async Task A_month_waits_for_every_structure_until_its_closing_day()
    {
        Clock.Now = new(2026, 11, 12, 9, 0, 0, TimeSpan.Zero);
        await Declare(Team, "Le Quai");
        await Declare(OtherTeam, "Le Ponton");
        await EnterAndSign(Team, "Le Quai", "2026-10", 40);

        Assert.Equal(0, await Months.TellWhatIsDue(Stop));

        Clock.Now = new(2026, 11, 20, 9, 0, 0, TimeSpan.Zero);
        Assert.Equal(1, await Months.TellWhatIsDue(Stop));
        Assert.Equal(new Completeness("outreach", 1, 2), Assert.Single((await Months.Told(Stop)).Single().Sheet.Returned));
    }

    [Fact]
    public async Task A_month_that_was_told_never_changes()
    {
        await Declare(Team, "Le Quai");
        await EnterAndSign(Team, "Le Quai", "2026-10", 40);
        Assert.Equal(1, await Months.TellWhatIsDue(Stop));
        await EnterAndSign(Team, "Le Quai", "2026-10", 43);

        Assert.Equal(0, await Months.TellWhatIsDue(Stop));
        Assert.Equal(40, (await Months.Told(Stop)).Single().Sheet.Tables[0].Lines[0].Counts[0]);
    }

    [Fact]
    public async Task The_health_agency_and_the_other_rooms_read_the_very_same_sheet()
    {
        await Declare(Team, "Le Quai");
        await EnterAndSign(Team, "Le Quai", "2026-10", 7);
        await Months.TellWhatIsDue(Stop);

        var said = Assert.Single(await House.Of(Room.Care).Look(room => Outbox.Waiting(room, ValveNames.CareCounts, Room.Publication), Stop));
        var told = (await Months.Told(Stop)).Single().Sheet;
        Assert.Equal(MessageBody.Write(told), said.Message.Body);
        Assert.All(told.Tables[0].Lines, line => Assert.Null(line.Counts[0]));
        Assert.True(CareCounts.Valve.Fits(said.Message.Body));
    }

    [Fact]
    public async Task A_correction_is_signed_anew_and_the_same_counts_are_none()
    {
        await Declare(Team, "Le Quai");
        await EnterAndSign(Team, "Le Quai", "2026-10", 40);
        Yes(await Book.Enter(Team, [Month("Le Quai", "2026-10", 40)], Stop));
        Assert.NotNull((await Book.List(Team, Stop)).Single().Line.SignedOn);

        Yes(await Book.Enter(Team, [Month("Le Quai", "2026-10", 41)], Stop));
        var kept = (await Book.List(Team, Stop)).Single();
        Assert.Equal((2, null), (kept.Line.Version, kept.Line.SignedOn));
    }

    [Fact]
    public async Task A_structure_is_declared_once()
    {
        await Declare(Team, "Le Quai");

        Assert.Equal(["structure-known"], No(await Structures.Declare(Team, new("Le Quai", "outreach", "COM-1", "2026-08"), Stop)));
    }

    private async Task Declare(Viewer viewer, string name) => Yes(await Structures.Declare(viewer, new(name, "outreach", "COM-1", "2026-08"), Stop));

    private async Task EnterAndSign(Viewer viewer, string structure, string month, int each)
    {
        var id = Yes(await Book.Enter(viewer, [Month(structure, month, each)], Stop))[0];
        Assert.True(await Book.Sign(viewer, id, Stop));
    }

    private static EnterMonth Month(string structure, string month, int each) => new(structure, month, "yes", new Dictionary<string, string?>
    {
        ["contacts"] = $"{each * 3}", ["nursing"] = $"{each}", ["social"] = $"{each}", ["psychological"] = $"{each}", ["psychiatric"] = $"{each}",
    });
}

public sealed class CareOnSqlite : CarePromises
{
    protected override Task<CellarPlace> EmptyPlace(params Room[] rooms) => TryPlaces.InFiles();
}

public sealed class CareOnPostgres : CarePromises
{
    protected override Task<CellarPlace> EmptyPlace(params Room[] rooms) => TryPlaces.InPostgres(rooms);
}
