using Clairevoie.Domain;
using Clairevoie.Hall.City;
using Clairevoie.Hall.Where;
using Clairevoie.Intelligence;
using Clairevoie.Intelligence.DealPoints;

namespace Clairevoie.Store.Tests;

/// <summary>A deal point is written by those who may, read by those who may, and its state follows from what was noted.</summary>
public abstract class DealPointPromises : RoomPromises
{
    private static readonly GeoPoint Quay = new(2.36, 48.88);
    private static readonly CitySettings City = new() { Name = "Ardelune", Territory = "COM-1", Fictional = true };
    private static readonly Viewer Analyst = Of(Role.Analyst, "CROSS");

    protected override Room[] Rooms => [Room.Intelligence];

    private DateOnly Today => Keep().Today;

    [Fact]
    public async Task Nothing_real_is_kept_before_an_authority_is_recorded() =>
        Assert.Equal(["no-legal-basis"], No(await Keep(City with { Fictional = false }).Open(Analyst, Street(Quay), null, Stop)));

    [Fact]
    public async Task An_antenna_head_writes_no_point_outside_the_territory_of_the_mission()
    {
        var elsewhere = Of(Role.AntennaHead, "OFAST") with { Territories = new HashSet<string> { "COM-2" } };

        Assert.Equal(["not-your-territory"], No(await Keep().Open(elsewhere, Street(Quay), null, Stop)));
    }

    [Fact]
    public async Task An_investigator_sees_a_point_of_another_service_only_once_it_is_shared()
    {
        var id = Yes(await Keep().Open(Analyst, Street(Quay), null, Stop));
        var investigator = Of(Role.Investigator, "PJ");

        Assert.Null(await Read.One(investigator, id, Stop));
        Assert.Null(await Keep().Note(investigator, id, new(DealPointFactKind.Closed, Today, "Plus rien"), Stop));
        Assert.True(await Keep().Share(Analyst, id, new("PJ"), Stop));

        var shown = await Read.One(investigator, id, Stop);
        Assert.Equal((id, false), (shown!.Point.Id, shown.MayWrite));
        Assert.Null(await Keep().Note(investigator, id, new(DealPointFactKind.Closed, Today, "Plus rien"), Stop));
    }

    [Fact]
    public async Task Many_who_note_one_point_at_once_lose_no_fact()
    {
        var id = Yes(await Keep().Open(Analyst, Street(Quay), null, Stop));

        await Task.WhenAll(Enumerable.Range(0, 20).Select(n => Task.Run(() => Keep().Note(Analyst, id, new(DealPointFactKind.Seen, Today, $"Vu {n} fois"), Stop))));

        Assert.Equal(21, (await Read.One(Analyst, id, Stop))!.Facts.Count);
    }

    [Fact]
    public async Task A_fact_that_names_a_point_that_is_not_shared_does_not_say_which()
    {
        var (old, again) = (Yes(await Keep().Open(Analyst, Street(Quay), null, Stop)), Yes(await Keep().Open(Analyst, Street(new(2.361, 48.88)), null, Stop)));
        await Keep().Note(Analyst, again, new(DealPointFactKind.ReFormed, Today, "Le même") { Other = old }, Stop);
        await Keep().Share(Analyst, again, new("PJ"), Stop);
        var investigator = Of(Role.Investigator, "PJ");

        Assert.All((await Read.One(investigator, again, Stop))!.Facts, fact => Assert.Null(fact.Other));
        Assert.Contains((await Read.One(Analyst, again, Stop))!.Facts, fact => fact.Other == old);

        await Keep().Share(Analyst, old, new("PJ"), Stop);
        Assert.Contains((await Read.One(investigator, again, Stop))!.Facts, fact => fact.Other == old);
    }

    [Fact]
    public async Task What_is_noted_gives_the_state_the_stock_and_the_reasons_back()
    {
        var id = Yes(await Keep().Open(Analyst, Street(Quay) with { Products = [Product.Crack], Hours = SaleHours.Evening | SaleHours.Night, Run = HowRun.Stash }, null, Stop));
        await Note(id, DealPointFactKind.ActedOn, "Opération du service");
        await Note(id, DealPointFactKind.Closed, "Plus de vente constatée");

        var shown = (await Read.One(Analyst, id, Stop))!;
        Assert.Equal(DealPointState.Closed, shown.Point.History.State);
        Assert.Equal(["Trois signalements concordants", "Opération du service", "Plus de vente constatée"], shown.Facts.Select(fact => fact.Reason));
        Assert.Equal([Product.Crack], shown.Point.Products);
        Assert.Equal((SaleHours.Evening | SaleHours.Night, HowRun.Stash), (shown.Point.Hours, shown.Point.Run));
        Assert.Equal(Quay, shown.Point.Place.At);
        var year = Assert.Single(await Read.Stock(Analyst, Today.Year, Stop));
        Assert.Equal((1, 1, 0), (year.Opened, year.Closed, year.Stock));
    }

    [Fact]
    public async Task A_point_eighty_metres_away_two_weeks_later_is_proposed_until_somebody_decides()
    {
        var old = Yes(await Keep().Open(Analyst, Street(Quay, Today.AddDays(-60)), null, Stop));
        await Note(old, DealPointFactKind.ActedOn, "Opération du service", -20);
        await Note(old, DealPointFactKind.Closed, "Plus de vente constatée", -14);
        var again = Yes(await Keep().Open(Analyst, Street(new(Quay.Longitude, Quay.Latitude + (80 / 111_195.0))), null, Stop));

        var proposed = Assert.Single(await Proposals());
        Assert.Equal((again, old, 14), (proposed.Point.Id, proposed.Old.Id, proposed.Near.Days));
        Assert.Equal(80, proposed.Near.Metres, 0.5);

        await Keep().Note(Analyst, again, new(DealPointFactKind.ReFormed, Today, "Reformé à 80 m") { Other = old }, Stop);
        Assert.Empty(await Proposals());
        var year = Assert.Single(await Read.Stock(Analyst, Today.Year, Stop), year => year.Year == Today.Year);
        Assert.Equal((1, 1, 1, 1), (year.Opened, year.Reopened, year.Closed, year.Stock));
    }

    [Fact]
    public async Task Of_two_points_said_to_be_different_nothing_is_proposed_again()
    {
        var old = Yes(await Keep().Open(Analyst, Street(Quay, Today.AddDays(-60)), null, Stop));
        await Note(old, DealPointFactKind.ActedOn, "Opération du service", -20);
        await Note(old, DealPointFactKind.Closed, "Plus de vente constatée", -14);
        var other = Yes(await Keep().Open(Analyst, Street(Quay), null, Stop));

        Assert.True(await Keep().SayApart(Analyst, other, old, Stop));
        Assert.Empty(await Proposals());
    }

    private ReadDealPoints Read => new(House);

    private KeepDealPoints Keep(CitySettings? city = null) => new(House, Clock, new Sectors(new TerritoryShapes([]), City), new Lawful(city ?? City));

    private async Task<IReadOnlyList<ReFormedProposed>> Proposals() => await Read.Proposals(await Read.List(Analyst, "test", Stop), Stop);

    private async Task Note(Guid id, DealPointFactKind kind, string reason, int days = 0) =>
        Assert.IsType<Decision<DealPointNoted>.Yes>(await Keep().Note(Analyst, id, new(kind, Today.AddDays(days), reason), Stop));

    private OpenDealPoint Street(GeoPoint at, DateOnly? seen = null) => new()
    {
        Kind = DealPointKind.Street,
        Where = at,
        First = new(DealPointFactKind.Seen, seen ?? Today, "Trois signalements concordants"),
    };
}

public sealed class DealPointsOnSqlite : DealPointPromises
{
    protected override Task<CellarPlace> EmptyPlace(params Room[] rooms) => TryPlaces.InFiles();
}

public sealed class DealPointsOnPostgres : DealPointPromises
{
    protected override Task<CellarPlace> EmptyPlace(params Room[] rooms) => TryPlaces.InPostgres(rooms);
}
