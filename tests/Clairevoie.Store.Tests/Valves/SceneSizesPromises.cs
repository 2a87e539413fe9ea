using Clairevoie.Coordination.Places;
using Clairevoie.Coordination.Places.Counting;
using Clairevoie.Domain;
using Clairevoie.Domain.Claims;
using Clairevoie.Hall.Where;
using Clairevoie.Justice.Perimeters;
using Clairevoie.Publication.Lookup;
using Clairevoie.Publication.Received;
using Clairevoie.Publication.Registers;
using Clairevoie.Valves;
using Microsoft.Extensions.Logging.Abstractions;
using NetTopologySuite.Geometries;

namespace Clairevoie.Store.Tests;

/// <summary>Counts of scenes become public claims once their month is over: none that is small, none that a perimeter touches, each once.</summary>
public abstract class SceneSizesPromises : RoomPromises
{
    private static readonly GeoPoint Quay = new(2.36, 48.88);
    private static readonly Viewer Social = Of(Role.UasaSocial, "UASA");

    protected override Room[] Rooms => [Room.Coordination, Room.Justice, Room.Publication];

    private TerritoryShapes Shapes { get; } = new([new("COM-1", "Ville", new Envelope(2, 3, 48, 49).ToPolygon())]);

    private PlaceBook Places => new(House, Shapes, Clock);

    private DateOnly Today => HalfDay.Of(Clock.Now).Day;

    [Fact]
    public async Task In_its_own_month_nothing_is_told()
    {
        await Counted(40);
        Assert.Empty(await Published());
    }

    [Fact]
    public async Task A_small_count_is_never_told_and_another_of_the_same_evening_is()
    {
        await Counted(9, 40);
        Clock.Now = Clock.Now.AddDays(40);
        Assert.Equal([40m], (await Published()).Select(claim => claim.Figure.Value));
    }

    [Fact]
    public async Task What_is_told_says_who_counted_and_when_and_is_published_once()
    {
        await Counted(40, 55);
        Clock.Now = Clock.Now.AddDays(40);
        await Published();
        var claims = await Published();

        Assert.Equal(2, claims.Count);
        Assert.All(claims, claim => Assert.Equal(("UASA", "COM-1"), (claim.Origin.Issuer, claim.Territory.Code)));
        Assert.All(claims, claim => Assert.Contains("entre 15 h et 16 h", claim.Definition.Text, StringComparison.Ordinal));
        Assert.DoesNotContain(claims, claim => claim.Definition.Text.Contains("Quai", StringComparison.Ordinal));
        Assert.All(claims, claim => Assert.Equal("1", claim.Version));
    }

    [Fact]
    public async Task A_scene_that_a_perimeter_touches_is_not_told()
    {
        await Counted(40);
        Clock.Now = Clock.Now.AddDays(40);
        var from = Today.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
        Yes(await new PerimeterBook(House, Clock, [new Valves.Perimeters()]).Draw(Of(Role.Prosecutor, "TJ"), new("Halte du quai", "COM-1", from, null) { Centre = "48.88, 2.36", Radius = "100" }, Stop));
        await Carry();

        Assert.Empty(await Published());
    }

    private async Task Counted(params IReadOnlyList<int> persons)
    {
        var scene = (await Places.One(Social, Yes(await Places.Open(Of(Role.Town, "VILLE"), new("Scene", "Quai", Quay), Stop)), Stop))!;
        var day = Today.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
        foreach (var one in persons)
            Assert.Empty(await new SceneCounts(House, Places, new(House)).Count(Social, scene, new(day, "15", one.ToString(System.Globalization.CultureInfo.InvariantCulture)) { Method = "OneByOne", Bound = "Exactly" }, Stop));
    }

    private async Task<IReadOnlyList<Claim>> Published()
    {
        await new SceneSizes(House, Shapes).PutOut(Today, Stop);
        await Carry();
        await new SceneSizesPublished(new PublishSceneSizes(House, RegisterFiles.Read(PublishedFolder.Path))).PutOut(Today, Stop);
        return [.. (await new PublishedClaims(House).Find(new ClaimSearch { Most = 1000 }, Stop)).Where(claim => claim.Id.StartsWith(SceneSize.Prefix, StringComparison.Ordinal))];
    }

    private Task<int> Carry() => new Carrier(House, new Reception(House, new PublicKeys(House)), AllValves.OfThisHouse, NullLogger<Carrier>.Instance).Round(Stop);
}

public sealed class SceneSizesOnSqlite : SceneSizesPromises
{
    protected override Task<CellarPlace> EmptyPlace(params Room[] rooms) => TryPlaces.InFiles();
}

public sealed class SceneSizesOnPostgres : SceneSizesPromises
{
    protected override Task<CellarPlace> EmptyPlace(params Room[] rooms) => TryPlaces.InPostgres(rooms);
}
