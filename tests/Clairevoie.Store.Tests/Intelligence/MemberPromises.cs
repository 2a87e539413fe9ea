using Clairevoie.Domain;
using Clairevoie.Intelligence.Bodies;

namespace Clairevoie.Store.Tests.Intelligence;

/// <summary>Who sits in a cell is known to those who sit in it, to the body above it and to whoever may change it; to all others, only how many and what they are.</summary>
public abstract class MemberPromises : RoomPromises
{
    private static readonly Viewer Cross = TryIntelligence.Of(Role.Analyst, "CROSS");

    protected override Room[] Rooms => [Room.Intelligence];

    private TryIntelligence Town => new(House, Clock);

    [Theory]
    [InlineData(Role.Investigator, "DOUANE", false)]
    [InlineData(Role.AntennaHead, "OFAST2", false)]
    [InlineData(Role.Investigator, "PJ", true)]
    [InlineData(Role.Investigator, "CELL", true)]
    [InlineData(Role.Investigator, "OFAST", true)]
    [InlineData(Role.Analyst, "AUTRE", true)]
    public async Task Only_those_of_a_cell_and_its_head_know_who_sits_in_it(Role role, string agency, bool knows)
    {
        await Ready();
        var viewer = new Viewer(new(Guid.NewGuid()), new(agency), role, new HashSet<string> { "COM-2" });

        var cell = (await Town.Bodies.Tree(viewer, Stop)).Single(body => body.Code == "CELL");

        Assert.Equal(knows ? ["CELL", "GN", "PJ"] : [], cell.Members.Select(member => member.Member).Order());
        Assert.Equal([(BodyKind.Agency, 1), (BodyKind.Department, 1)], cell.Seats);
    }

    [Fact]
    public async Task One_member_in_the_place_of_another_of_its_kind_changes_nothing_for_those_outside()
    {
        await Ready();
        var before = await Seen();

        await Town.Bodies.Unseat(Cross, "CELL", "GN", Stop);
        await Town.Bodies.Seat(Cross, "CELL", "POLICE", secretary: true, Stop);

        Assert.Equal(before, await Seen());
    }

    private async Task<string> Seen() =>
        System.Text.Json.JsonSerializer.Serialize((await Town.Bodies.Tree(TryIntelligence.Of(Role.Investigator, "DOUANE"), Stop)).Select(body => (body.Code, body.Members.Count, string.Join(',', body.Seats))).Select(one => one.ToString()));

    private async Task Ready()
    {
        await Town.Declare(Cross, ("CROSS", BodyKind.Department), ("OFAST", BodyKind.Antenna), ("PJ", BodyKind.Department), ("GN", BodyKind.Agency), ("POLICE", BodyKind.Agency), ("DOUANE", BodyKind.Agency));
        await Town.Bodies.Declare(Cross, new("CELL", "Cellule", BodyKind.Cell, "COM-1", "OFAST"), Stop);
        foreach (var member in (string[])["PJ", "GN"]) await Town.Bodies.Seat(Cross, "CELL", member, secretary: false, Stop);
    }
}

public sealed class MembersOnSqlite : MemberPromises
{
    protected override Task<CellarPlace> EmptyPlace(params Room[] rooms) => TryPlaces.InFiles();
}

public sealed class MembersOnPostgres : MemberPromises
{
    protected override Task<CellarPlace> EmptyPlace(params Room[] rooms) => TryPlaces.InPostgres(rooms);
}
