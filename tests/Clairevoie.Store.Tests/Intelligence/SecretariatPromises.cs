using Clairevoie.Domain;
using Clairevoie.Intelligence.Bodies;
using Clairevoie.Intelligence.Secretariat;

namespace Clairevoie.Store.Tests.Intelligence;

/// <summary>The secretariat of a cell is kept by one mission at a time, of a body that is in charge of it; it alone says that a week was gone through.</summary>
public abstract class SecretariatPromises : RoomPromises
{
    private static readonly DateOnly Monday = new(2026, 11, 9);
    private static readonly Viewer Cross = TryIntelligence.Of(Role.Analyst, "CROSS");
    private static readonly Viewer Head = TryIntelligence.Of(Role.AntennaHead, "OFAST");
    private static readonly Viewer Police = TryIntelligence.Of(Role.Investigator, "PJ");

    protected override Room[] Rooms => [Room.Intelligence];

    private TryIntelligence Town => new(House, Clock);

    private SecretariatBook Book => new(House, Clock);

    [Fact]
    public async Task A_member_that_is_not_in_charge_takes_nothing_and_goes_through_no_week()
    {
        var cell = await Cell();

        Assert.False(await Book.Take(Police, cell, Stop));
        Assert.False(await Book.GoThrough(Police, "CELL", Monday, Stop));
        Assert.Null(await Book.Of("CELL", Stop));
    }

    [Fact]
    public async Task One_keeps_it_at_a_time_and_who_left_it_is_no_longer_asked()
    {
        var cell = await Cell();
        var other = TryIntelligence.Of(Role.AntennaHead, "OFAST");
        Assert.True(await Book.Take(Head, cell, Stop));
        Assert.Single(await Book.Due(Head, Stop));

        Assert.True(await Book.Take(other, cell, Stop));

        Assert.Equal(other.Mission, (await Book.Of("CELL", Stop))!.Mission);
        Assert.Empty(await Book.Due(Head, Stop));
        Assert.False(await Book.Leave(Head, cell, Stop));
        Assert.True(await Book.Leave(other, cell, Stop));
        Assert.Null(await Book.Of("CELL", Stop));
    }

    [Fact]
    public async Task A_week_is_gone_through_once_and_then_waits_no_more()
    {
        await Book.Take(Head, await Cell(), Stop);
        var due = Assert.Single(await Book.Due(Head, Stop));

        Assert.True(await Book.GoThrough(Head, "CELL", due.First, Stop));

        Assert.Equal("OFAST", (await Book.Week("CELL", due.First, Stop))!.Agency);
        Assert.Empty(await Book.Due(Head, Stop));
        Assert.False(await Book.GoThrough(Head, "CELL", due.First.AddDays(700), Stop));
    }

    private async Task<BodyKept> Cell()
    {
        await Town.Declare(Cross, ("CROSS", BodyKind.Department), ("OFAST", BodyKind.Antenna), ("PJ", BodyKind.Department), ("CELL", BodyKind.Cell));
        await Town.Bodies.Seat(Cross, "CELL", "OFAST", secretary: true, Stop);
        await Town.Bodies.Seat(Cross, "CELL", "PJ", secretary: false, Stop);
        return (await Town.Bodies.Tree(Cross, Stop)).Single(body => body.Code == "CELL");
    }
}

public sealed class SecretariatOnSqlite : SecretariatPromises
{
    protected override Task<CellarPlace> EmptyPlace(params Room[] rooms) => TryPlaces.InFiles();
}

public sealed class SecretariatOnPostgres : SecretariatPromises
{
    protected override Task<CellarPlace> EmptyPlace(params Room[] rooms) => TryPlaces.InPostgres(rooms);
}
