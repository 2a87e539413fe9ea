using Clairevoie.Domain;
using Clairevoie.Hall.City;
using Clairevoie.Hall.Where;
using Clairevoie.Intelligence;
using Clairevoie.Intelligence.Attaching;
using Clairevoie.Intelligence.DealPoints;
using Clairevoie.Intelligence.Merging;

namespace Clairevoie.Store.Tests.Intelligence;

/// <summary>Items are attached to deal points and brought together by those who hold them; nothing is moved, and nothing shows to who sees one end alone.</summary>
public abstract class LinkPromises : RoomPromises
{
    private static readonly GeoPoint Corner = new(2.36, 48.88);
    private static readonly Viewer Cross = TryIntelligence.Of(Role.Analyst, "CROSS");
    private static readonly Viewer Police = TryIntelligence.Of(Role.Investigator, "PJ");

    protected override Room[] Rooms => [Room.Intelligence];

    private TryIntelligence Town => new(House, Clock);

    private ReadDealPoints Points => new(House);

    private Attachments Attachments => new(House, Points, Town.Items);

    private AttachItem Attach => new(House, Clock);

    private MergeItems Merge => new(House, Town.Compare, Town.Items, Clock);

    [Fact]
    public async Task Whoever_does_not_write_the_point_or_does_not_see_the_item_attaches_nothing()
    {
        var (item, point) = (await Ready(), await Point());

        Assert.Null(await Attach.Attach(Police, item, point, null, Stop));
        Yes((await Town.Shares.With(Cross, item, "PJ", Stop))!);
        Assert.Null(await Attach.Attach(Police, item, point, null, Stop));
        Assert.Empty(await Attachments.OfPoint(Cross, point, Stop));
    }

    [Fact]
    public async Task An_attached_item_moves_the_days_and_never_the_state_and_is_detached_with_a_reason_that_stays()
    {
        var (item, point) = (await Ready(), await Point());
        var before = (await Points.One(Cross, point, Stop))!.Point.History;

        Assert.Empty((await Attach.Attach(Cross, item, point, "Même entrée", Stop))!);
        var after = (await Points.One(Cross, point, Stop))!.Point.History;
        Assert.Equal((before.State, new DateOnly(2026, 11, 20)), (after.State, after.LastSeen));
        Assert.Equal(before.Moves, after.Moves);

        Assert.Equal(["detach-reason"], (await Attach.Detach(Cross, item, point, " ", Stop))!.Select(why => why.Code));
        Assert.Empty((await Attach.Detach(Cross, item, point, "C’était l’autre rue", Stop))!);
        var said = Assert.Single(await Attachments.OfPoint(Cross, point, Stop));
        Assert.Equal((false, "C’était l’autre rue", "Même entrée"), (said.Holds, said.Last.Why, said.Said[0].Why));
        Assert.Equal(before.LastSeen, (await Points.One(Cross, point, Stop))!.Point.History.LastSeen);
    }

    [Fact]
    public async Task Who_sees_the_point_and_not_the_item_sees_the_point_as_if_nothing_were_attached()
    {
        var (item, point) = (await Ready(), await Point());
        await Keep.Share(Cross, point, new("PJ"), Stop);
        var before = (await Points.List(Police, "try", Stop)).Single().History;

        await Attach.Attach(Cross, item, point, "Même entrée", Stop);

        Assert.Equal((before.FirstSeen, before.LastSeen), ((await Points.List(Police, "try", Stop)).Single().History.FirstSeen, (await Points.One(Police, point, Stop))!.Point.History.LastSeen));
        Assert.Empty(await Attachments.OfPoint(Police, point, Stop));
    }

    [Fact]
    public async Task The_points_near_an_item_are_offered_nearest_first_and_no_others()
    {
        var item = await Ready();
        var (near, here) = (await Point(80), await Point());
        await Point(900);

        var offered = (await Attachments.OfItem(Cross, (await Town.Open(Cross, item))!, [], Stop)).Near;

        Assert.Equal([here, near], offered.Select(one => one.Point.Id));
        Assert.Equal([true, false], offered.Select(one => one.IsHere));
    }

    [Fact]
    public async Task An_item_steps_behind_another_that_its_holder_names_and_stands_there_again_once_undone()
    {
        var (behind, front) = (await Ready(), await Town.Write(Cross));
        var opened = (await Town.Open(Cross, behind))!;

        Assert.Equal(["merge-unknown"], (await Merge.Do(Cross, opened, "ffffffff", null, Stop))!.Select(why => why.Code));
        Assert.Null(await Merge.Do(Police, opened with { Held = false }, front.ToString("D"), null, Stop));
        Assert.Empty((await Merge.Do(Cross, opened, front.ToString("N")[..8], "Le même hall", Stop))!);

        Assert.Equal([front], (await Town.Items.List(Cross, new(), Stop)).Lines.Select(line => line.Id));
        Assert.Equal("Le même hall", Assert.Single(await Merge.Of(Cross, front, Stop)).Why);
        Assert.Equal(["merge-already"], (await Merge.Do(Cross, opened, front.ToString("D"), null, Stop))!.Select(why => why.Code));

        Assert.False(await Merge.Undo(Police, behind, front, Stop));
        Assert.True(await Merge.Undo(Cross, behind, front, Stop));
        Assert.Equal(2, (await Town.Items.List(Cross, new(), Stop)).Lines.Count);
        Assert.NotNull(Assert.Single(await Merge.Of(Cross, behind, Stop)).UndoneOn);
    }

    [Fact]
    public async Task Who_sees_the_item_behind_and_not_the_one_in_front_still_has_it_in_their_list_unchanged()
    {
        var (behind, front) = (await Ready(), await Town.Write(Cross));
        Yes((await Town.Shares.With(Cross, behind, "PJ", Stop))!);
        var before = (await Town.Items.List(Police, new(), Stop)).Lines;

        Assert.Empty((await Merge.Do(Cross, (await Town.Open(Cross, behind))!, front.ToString("D"), null, Stop))!);

        Assert.Equal(before, (await Town.Items.List(Police, new(), Stop)).Lines);
        Assert.Empty(await Merge.Of(Police, behind, Stop));
    }

    [Fact]
    public async Task Two_items_whose_reports_tell_the_same_are_proposed_and_undoing_says_why()
    {
        await Ready();
        var first = Yes(await Town.Triage(Cross, await Town.Tell(0), new())).Item;
        var second = Yes(await Town.Triage(Cross, await Town.Tell(20, "Une file devant le hall, le soir, et un guetteur au coin"), new())).Item;
        var opened = (await Town.Open(Cross, second))!;

        Assert.Equal(first, Assert.Single(await Merge.Alike(Cross, opened, Stop)).Item.Id);
        Assert.Empty((await Merge.Do(Cross, opened, first.ToString("D"), null, Stop))!);
        await Merge.Undo(Cross, second, first, Stop);

        Assert.Contains(LikenessReason.Place, Assert.Single(await Merge.Of(Cross, second, Stop)).Proposed);
    }

    [Fact]
    public async Task Copies_spread_over_two_items_weigh_once_together_and_each_on_its_own_again_when_they_are_taken_apart()
    {
        await Ready();
        const string text = "Vente devant le hall du numéro douze, guetteurs à chaque angle, tous les soirs à partir de dix-huit heures";
        var front = Yes(await Town.Triage(Cross, await Flooded(text), new())).Item;
        var behind = Yes(await Town.Triage(Cross, await Flooded(text), new())).Item;
        var (voices, opened) = ((await Town.Open(Cross, front))!.Row.Voices, (await Town.Open(Cross, behind))!);
        Assert.Equal((3L, 3L), (voices, opened.Row.Voices));

        Assert.Empty((await Merge.Do(Cross, opened, front.ToString("D"), null, Stop))!);
        Assert.Equal(3, Assert.Single((await Town.Items.List(Cross, new() { About = ItemAbout.DealPoint }, Stop)).Lines, line => line.Id == front).Voices);
        Yes(await Town.Triage(Cross, await Town.Tell(10, "Une file devant le hall, le soir, et un guetteur au coin"), new() { Item = behind }));
        Assert.Equal(4, (await Town.Open(Cross, front))!.Row.Voices);

        Yes((await Town.Shares.With(Cross, front, "PJ", Stop))!);
        Assert.Equal(3, (await Town.Open(Police, front))!.Row.Voices);

        Assert.True(await Merge.Undo(Cross, behind, front, Stop));
        Assert.Equal((3L, 4L), ((await Town.Open(Cross, front))!.Row.Voices, (await Town.Open(Cross, behind))!.Row.Voices));
    }

    // Five copies, of which the first is triaged with the others.
    private async Task<Guid> Flooded(string text)
    {
        var first = await Town.Tell(0, text);
        for (var n = 0; n < 4; n++) await Town.Tell(n, $"{text} {n}");
        return first;
    }

    private KeepDealPoints Keep
    {
        get
        {
            var city = new CitySettings { Name = "Ardelune", Territory = "COM-1", Fictional = true };
            return new(House, Clock, new Sectors(new TerritoryShapes([]), city), new Lawful(city));
        }
    }

    private async Task<Guid> Ready()
    {
        await Town.Declare(Cross, ("CROSS", BodyKind.Department), ("PJ", BodyKind.Department));
        return await Town.Write(Cross);
    }

    private async Task<Guid> Point(double east = 0)
    {
        var corner = Projection.Lambert93.From(Corner);
        var at = Projection.Lambert93.ToDegrees(new(corner.East + east, corner.North));
        return Yes(await Keep.Open(Cross, new() { Kind = DealPointKind.Street, Where = at, First = new(DealPointFactKind.Confirmed, new(2026, 10, 1), "Vu par la patrouille") }, null, Stop));
    }
}

public sealed class LinksOnSqlite : LinkPromises
{
    protected override Task<CellarPlace> EmptyPlace(params Room[] rooms) => TryPlaces.InFiles();
}

public sealed class LinksOnPostgres : LinkPromises
{
    protected override Task<CellarPlace> EmptyPlace(params Room[] rooms) => TryPlaces.InPostgres(rooms);
}
