using Clairevoie.Domain;
using Clairevoie.Intelligence.Bodies;
using Clairevoie.Intelligence.Items;
using Clairevoie.Intelligence.Sharing;

namespace Clairevoie.Store.Tests.Intelligence;

/// <summary>Who sees an item follows from its shares, its cells and its code; a right never outlives its reason.</summary>
public abstract class SharingPromises : RoomPromises
{
    private static readonly Viewer Cross = TryIntelligence.Of(Role.Analyst, "CROSS");
    private static readonly Viewer Police = TryIntelligence.Of(Role.Investigator, "PJ");
    private static readonly Viewer Gendarmes = TryIntelligence.Of(Role.Investigator, "GN");

    protected override Room[] Rooms => [Room.Intelligence];

    private TryIntelligence Town => new(House, Clock);

    [Fact]
    public async Task An_item_that_is_shared_with_nobody_is_not_there_for_another_body()
    {
        var item = await Ready();

        Assert.Null(await Town.Open(Police, item));
        Assert.Empty((await Town.Items.List(Police, new(), Stop)).Lines);
    }

    [Fact]
    public async Task A_body_that_may_not_read_a_code_is_refused_a_share_and_loses_one_it_had()
    {
        var item = await Ready(HandlingCode.H0);
        Assert.Equal(["share-not-cleared"], No((await Town.Shares.With(Cross, await Town.Write(Cross, HandlingCode.H3), "PJ", Stop))!));
        Yes((await Town.Shares.With(Cross, item, "PJ", Stop))!);
        Assert.NotNull(await Town.Open(Police, item));

        Yes((await Town.Grade.Do(Cross, item, new((await Town.Open(Cross, item))!.Row.Grading with { Handling = HandlingCode.H3 }), Stop))!);

        Assert.Null(await Town.Open(Police, item));
    }

    [Fact]
    public async Task A_member_of_a_cell_sees_what_was_shared_with_it_from_the_day_it_sits_until_it_leaves()
    {
        var item = await Ready();
        Yes((await Town.Shares.With(Cross, item, "CELL", Stop))!);
        Assert.Null(await Town.Open(Gendarmes, item));

        await Town.Bodies.Seat(Cross, "CELL", "GN", secretary: false, Stop);
        Assert.NotNull(await Town.Open(Gendarmes, item));
        await Town.Bodies.Unseat(Cross, "CELL", "GN", Stop);

        Assert.Null(await Town.Open(Gendarmes, item));
    }

    [Fact]
    public async Task A_body_sees_its_own_shares_and_nothing_of_with_whom_else()
    {
        var item = await Ready();
        Yes((await Town.Shares.With(Cross, item, "PJ", Stop))!);
        Yes((await Town.Shares.With(Cross, item, "GN", Stop))!);

        Assert.Equal(["GN", "PJ"], (await Town.Shares.By(Cross, item, Stop)).Select(share => share.Code).Order());
        Assert.Empty(await Town.Shares.By(Police, item, Stop));
        Assert.False((await Town.Open(Police, item))!.Held);
    }

    [Fact]
    public async Task Another_bodys_item_is_never_written_over_a_correction_is_proposed_and_the_holder_decides()
    {
        var item = await Ready();
        Yes((await Town.Shares.With(Cross, item, "PJ", Stop))!);
        var seen = (await Town.Open(Police, item))!;
        var better = seen.Row.Grading with { Information = InformationGrade.KnownToTheSource };

        Assert.Null(await Town.Grade.Do(Police, item, new(better, "vu"), Stop));
        Assert.Empty(await Town.Asks.Correct(Police, seen, better, "Constaté deux fois par une patrouille", reread: false, Stop));
        Assert.Equal("B3", (await Town.Open(Cross, item))!.Row.Grading.Grid);
        Assert.Empty(await Town.Asks.About(Gendarmes, (await Town.Open(Cross, item))!, Stop));

        var ask = Assert.Single(await Town.Asks.ForUs(Cross, Stop));
        Assert.Empty((await Town.Decide.Do(Cross, (await Town.Open(Cross, item))!, ask.Id, accepts: true, "Corroboré", Stop))!);
        Assert.Equal("B2", (await Town.Open(Police, item))!.Row.Grading.Grid);
    }

    [Fact]
    public async Task What_is_handed_over_is_held_by_whoever_accepts_and_loosened_by_the_originator_alone()
    {
        var item = await Ready(HandlingCode.H1);
        Assert.Empty(await Town.Asks.HandOver(Cross, (await Town.Open(Cross, item))!, "PJ", "À vous de suivre", reread: true, Stop));
        var ask = Assert.Single(await Town.Asks.ForUs(Police, Stop));
        Assert.Empty((await Town.Decide.Do(Police, (await Town.Open(Police, item))!, ask.Id, accepts: true, null, Stop))!);

        var held = (await Town.Open(Police, item))!;
        Assert.Equal((true, false, "PJ", "CROSS"), (held.Held, held.Originates, held.Row.Agency.ToString(), held.Row.Origin.ToString()));
        Assert.Equal(["downgrade-originator"], No((await Town.Grade.Do(Police, item, new(held.Row.Grading with { Handling = HandlingCode.H0 }), Stop))!));
        Assert.NotNull(await Town.Open(Cross, item));

        Assert.Empty(await Town.Asks.Correct(Police, held, held.Row.Grading with { Handling = HandlingCode.H0 }, "Utile au parquet", reread: true, Stop));
        Assert.Single(await Town.Asks.ForUs(Cross, Stop));
    }

    [Fact]
    public async Task What_a_cell_hands_over_is_not_shown_to_its_members_and_the_cell_goes_on_seeing_it()
    {
        await Ready();
        var cell = TryIntelligence.Of(Role.Investigator, "CELL");
        await Town.Bodies.Seat(Cross, "CELL", "GN", secretary: false, Stop);
        var item = await Town.Write(cell);
        Assert.Empty(await Town.Asks.HandOver(cell, (await Town.Open(cell, item))!, "PJ", "À vous de suivre", reread: true, Stop));
        Assert.Empty((await Town.Decide.Do(Police, (await Town.Open(Police, item))!, Assert.Single(await Town.Asks.ForUs(Police, Stop)).Id, accepts: true, null, Stop))!);

        Assert.Null(await Town.Open(Gendarmes, item));
        Assert.NotNull(await Town.Open(TryIntelligence.Of(Role.Investigator, "CELL"), item));
        await Town.Bodies.Seat(Cross, "CELL", "GN", secretary: true, Stop);
        Assert.Null(await Town.Open(Gendarmes, item));
        Assert.NotNull(await Town.Open(TryIntelligence.Of(Role.Investigator, "CELL"), item));
    }

    [Fact]
    public async Task A_cell_that_hands_on_what_another_originated_goes_on_seeing_it_and_its_members_do_not_see_it_through_the_cell()
    {
        await Ready();
        var (cell, member) = (TryIntelligence.Of(Role.Analyst, "CELL"), TryIntelligence.Of(Role.Investigator, "SDJ"));
        await Town.Declare(Cross, ("SDJ", BodyKind.Department));
        await Town.Bodies.Seat(Cross, "CELL", "SDJ", secretary: false, Stop);
        var item = await Town.Write(Gendarmes);
        await HandOn(Gendarmes, item, cell);
        await HandOn(cell, item, Police);
        Assert.NotNull(await Town.Open(member, item)); // what its originator shared with the cell, it shared with its members

        Assert.True(await Town.Shares.End(Gendarmes, item, "CELL", Stop));

        Assert.Equal("GN", (await Town.Open(Police, item))!.Row.Origin.ToString());
        Assert.NotNull(await Town.Open(TryIntelligence.Of(Role.Investigator, "CELL"), item));
        Assert.Null(await Town.Open(member, item));
        await Town.Bodies.Seat(Cross, "CELL", "SDJ", secretary: true, Stop);
        Assert.Null(await Town.Open(member, item));
        Assert.NotNull(await Town.Open(TryIntelligence.Of(Role.Investigator, "CELL"), item));
    }

    [Fact]
    public async Task An_item_kept_back_by_its_originator_passes_on_only_once_the_originator_gives_leave()
    {
        var item = await Ready(HandlingCode.H1);
        foreach (var body in (string[])["PJ", "GN"]) await Town.Bodies.Mark(Cross, body, new(Enum.GetValues<HandlingCode>().ToHashSet(), Enum.GetValues<HandlingCode>().ToHashSet()), Stop);
        Assert.Empty(await Town.Asks.HandOver(Cross, (await Town.Open(Cross, item))!, "PJ", "À vous de suivre", reread: true, Stop));
        Yes((await Town.Grade.Do(Cross, item, new((await Town.Open(Cross, item))!.Row.Grading with { Handling = HandlingCode.H2 }), Stop))!);
        Assert.Empty((await Town.Decide.Do(Police, (await Town.Open(Police, item))!, Assert.Single(await Town.Asks.ForUs(Police, Stop)).Id, accepts: true, null, Stop))!);
        var held = (await Town.Open(Police, item))!;

        Assert.Equal(["share-originator"], No((await Town.Shares.With(Police, item, "GN", Stop))!));
        Assert.Empty(await Town.Asks.LetPass(Police, held, "GN", "Leur secteur commence à la rue suivante", reread: true, Stop));
        Assert.Null(await Town.Open(Gendarmes, item));
        Assert.Empty((await Town.Decide.Do(Cross, (await Town.Open(Cross, item))!, Assert.Single(await Town.Asks.ForUs(Cross, Stop)).Id, accepts: true, null, Stop))!);

        Assert.NotNull(await Town.Open(Gendarmes, item));
        Assert.Empty(await Town.Asks.HandOver(Police, held, "GN", "À vous", reread: true, Stop));
        Assert.Empty(await Town.Shares.By(Gendarmes, item, Stop));
    }

    [Fact]
    public async Task A_package_goes_whole_or_not_at_all_and_keeps_its_codes()
    {
        var (open, closed) = (await Ready(HandlingCode.H1), await Town.Write(Cross, HandlingCode.H3));
        Assert.Equal(["package-share-not-cleared"], No(await Town.Hand.Do(Cross, new([open, closed], "PJ", null, false), Stop)));
        Assert.Empty(await Town.Packages.List(Police, Stop));

        var id = Yes(await Town.Hand.Do(Cross, new([open], "PJ", "Un lieu", false), Stop));
        Yes((await Town.Grade.Do(Cross, open, new((await Town.Open(Cross, open))!.Row.Grading with { Handling = HandlingCode.H2 }), Stop))!);
        var package = (await Town.Packages.Open(Police, id, Stop))!;

        Assert.Equal((HandlingCode.H1, HandlingCode.H2, "Un lieu"), (package.Items[0].WhenHanded, package.Strictest, package.Words));
        Assert.Null(await Town.Packages.Open(Gendarmes, id, Stop));
    }

    [Fact]
    public async Task Every_reading_of_an_item_is_traced_with_its_purpose()
    {
        var item = await Ready();
        await Town.Items.Open(Cross, item, ReadingPurpose.Control, Stop);

        var links = await House.Of(Room.Intelligence).Look(look => look.Rows<Link>(Question.In<TestClock>("Cellars/links")), Stop);
        Assert.Contains(links, link => link.What == ItemBook.Names(item) && link.Purpose == "item, control" && link.Act == "Read");
        Assert.True((await House.Of(Room.Intelligence).Verify(Stop)).IsUnbroken);
    }

    private async Task HandOn(Viewer from, Guid item, Viewer to)
    {
        Assert.Empty(await Town.Asks.HandOver(from, (await Town.Open(from, item))!, to.Agency.ToString(), "À vous de suivre", reread: true, Stop));
        Assert.Empty((await Town.Decide.Do(to, (await Town.Open(to, item))!, Assert.Single(await Town.Asks.ForUs(to, Stop)).Id, accepts: true, null, Stop))!);
    }

    private async Task<Guid> Ready(HandlingCode handling = HandlingCode.H1)
    {
        await Town.Declare(Cross, ("CROSS", BodyKind.Department), ("PJ", BodyKind.Department), ("GN", BodyKind.Agency), ("CELL", BodyKind.Cell));
        await Town.Bodies.Mark(Cross, "CROSS", new(Enum.GetValues<HandlingCode>().ToHashSet(), Enum.GetValues<HandlingCode>().ToHashSet()), Stop);
        return await Town.Write(Cross, handling);
    }

    private sealed record Link
    {
        public string Act { get; init; } = "";

        public string What { get; init; } = "";

        public string Purpose { get; init; } = "";
    }
}

public sealed class SharingOnSqlite : SharingPromises
{
    protected override Task<CellarPlace> EmptyPlace(params Room[] rooms) => TryPlaces.InFiles();
}

public sealed class SharingOnPostgres : SharingPromises
{
    protected override Task<CellarPlace> EmptyPlace(params Room[] rooms) => TryPlaces.InPostgres(rooms);
}
