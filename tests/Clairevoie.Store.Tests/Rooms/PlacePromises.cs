using Clairevoie.Coordination.Places;
using Clairevoie.Coordination.Places.Attached;
using Clairevoie.Coordination.Places.Counting;
using Clairevoie.Domain;
using Clairevoie.Hall.Reports;
using Clairevoie.Hall.Where;
using Clairevoie.Justice.Perimeters;
using Clairevoie.Valves;
using Microsoft.Extensions.Logging.Abstractions;
using NetTopologySuite.Geometries;

namespace Clairevoie.Store.Tests;

/// <summary>Places are seen by those who work there; counts stop where a perimeter begins; duplicates are followed, not closed.</summary>
public abstract class PlacePromises : RoomPromises
{
    private static readonly GeoPoint Quay = new(2.36, 48.88);
    private static readonly Viewer Town = Of(Role.Town, "VILLE");

    protected override Room[] Rooms => [Room.Coordination, Room.Justice];

    private PlaceBook Places => new(House, new TerritoryShapes([new("COM-1", "Ville", new Envelope(2, 3, 48, 49).ToPolygon())]), Clock);

    private PerimetersAt Perimeters => new(House);

    private SceneCounts Counts => new(House, Places, Perimeters);

    private AttachedReports Attached => new(House, Places);

    private ReportRoom Reports => new(Subject.NuisanceReport, House) { Kinds = new HashSet<ReportKind> { ReportKind.Nuisance }, Address = "/tranquillite", MayKeep = true };

    [Fact]
    public async Task A_landlord_sees_its_own_premises_and_no_others()
    {
        var landlord = Of(Role.Landlord, "BAIL");
        var id = Yes(await Places.Open(landlord, new("Site", "Résidence du quai", Quay), Stop));
        Yes(await Places.Open(Town, new("Scene", "Quai", Quay), Stop));

        Assert.Equal(["Résidence du quai"], (await Places.Of(landlord, null, Stop)).Select(place => place.Name));
        Assert.Null(await Places.One(Of(Role.Landlord, "OTHER"), id, Stop));
        Assert.Null(await Places.One(Of(Role.Employer, "COM"), id, Stop));
        Assert.Equal(2, (await Places.Of(Town, null, Stop)).Count);
    }

    [Fact]
    public async Task The_town_opens_no_place_outside_its_territory()
    {
        var elsewhere = Town with { Territories = new HashSet<string> { "COM-2" } };
        Assert.Equal(["where-not-yours"], No(await Places.Open(elsewhere, new("Scene", "Quai", Quay), Stop)));
    }

    [Fact]
    public async Task A_scene_is_neither_counted_nor_shown_counted_once_a_perimeter_holds_there()
    {
        var scene = await Scene();
        Assert.Empty(await Counts.Count(Town, scene, Count(30), Stop));
        Assert.Empty(await Counts.Count(Town, scene, Count(40), Stop));
        Assert.Equal(2, (await Counts.Of(Town, scene, Stop)).Count);

        await Draw();

        Assert.Equal(["count-protected"], (await Counts.Count(Town, scene, Count(50), Stop)).Select(why => why.Code));
        Assert.Empty(await Counts.Of(Town, scene, Stop));
        Assert.Equal(["where-protected"], No(await Places.Open(Town, new("Scene", "Quai encore", Quay), Stop)));
        Assert.Single(await Perimeters.Of(Town, scene.At, Places.Today, Stop));
        Assert.Empty(await Perimeters.Of(Of(Role.CareTeam, "CAARUD"), scene.At, Places.Today, Stop));
    }

    [Fact]
    public async Task A_duplicate_follows_the_first_report_and_stays_a_report_of_its_own()
    {
        var (first, again, third) = (await Report(), await Report(), await Report());

        Assert.True(await Attached.Follow(Town, await Open(again), first, Stop));
        Assert.True(await Attached.Follow(Town, await Open(first), third, Stop));

        Assert.Equal(new[] { first, again }.Order(), (await Attached.Followers(third, Stop)).Order());
        Assert.Empty(await Attached.Followers(first, Stop));
        Assert.NotNull(await new OpenReport(new ReportSettings(), Clock).Read(Reports, Town, again, Stop));
    }

    [Fact]
    public async Task A_report_of_elsewhere_is_not_offered_as_the_first()
    {
        var (here, far) = (await Report(), await Report(new(2.45, 48.80)));
        Assert.Empty(await Attached.FirstsFor(Town, await Open(here), Stop));
        Assert.False(await Attached.Follow(Town, await Open(here), far, Stop));
    }

    [Fact]
    public async Task Whoever_only_tells_attaches_their_own_report_to_their_own_premises_and_answers_none()
    {
        var landlord = Of(Role.Landlord, "BAIL");
        var site = Yes(await Places.Open(landlord, new("Site", "Résidence", Quay), Stop));
        var (mine, other) = (await Report(by: landlord), await Report());

        Assert.True(await Attached.Attach(landlord, mine, site, Stop));
        Assert.False(await Attached.Attach(landlord, other, site, Stop));
        Assert.False(await new AnswerReport(new ReportSettings(), Clock).Keep(Reports, landlord, mine, ReportState.Closed, PlainAnswer.AlreadyKnown, Stop));
        Assert.True(await new AnswerReport(new ReportSettings(), Clock).Keep(Reports, Town, mine, ReportState.Closed, PlainAnswer.AlreadyKnown, Stop));
        Assert.Equal(ReportState.Closed, Assert.Single(await Attached.At(landlord, site.ToString("D"), Stop)).State);
    }

    private async Task<PlaceRow> Scene() => (await Places.One(Town, Yes(await Places.Open(Town, new("Scene", "Quai", Quay), Stop)), Stop))!;

    private async Task<OpenedReport> Open(Guid report) => (await new OpenReport(new ReportSettings(), Clock).Read(Reports, Town, report, Stop))!;

    private async Task<Guid> Report(GeoPoint? at = null, Viewer? by = null)
    {
        var now = HalfDay.Of(Clock.GetUtcNow());
        var told = new ReportTold(ReportKind.Nuisance, [], at ?? Quay, null, "COM-1", now, HowOften.NotSaid, ToldWords.None);
        var filing = new Filing(Guid.NewGuid(), ReceiptCode.From(System.Security.Cryptography.RandomNumberGenerator.GetBytes(10)));
        await new TakeReport(new Pepper(House), Clock).Keep(Reports, filing, told, photo: null, by, Stop);
        return filing.Id;
    }

    private CountScene Count(int persons)
    {
        var day = Places.Today.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
        return new(day, "15", persons.ToString(System.Globalization.CultureInfo.InvariantCulture)) { Method = "OneByOne", Bound = "Exactly" };
    }

    private async Task Draw()
    {
        var from = Places.Today.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
        Yes(await new PerimeterBook(House, Clock, [new Valves.Perimeters()]).Draw(Of(Role.Prosecutor, "TJ"), new("Halte du quai", "COM-1", from, null) { Centre = "48.88, 2.36", Radius = "100" }, Stop));
        await new Carrier(House, new Reception(House, new PublicKeys(House)), AllValves.OfThisHouse, NullLogger<Carrier>.Instance).Round(Stop);
    }
}

public sealed class PlacesOnSqlite : PlacePromises
{
    protected override Task<CellarPlace> EmptyPlace(params Room[] rooms) => TryPlaces.InFiles();
}

public sealed class PlacesOnPostgres : PlacePromises
{
    protected override Task<CellarPlace> EmptyPlace(params Room[] rooms) => TryPlaces.InPostgres(rooms);
}

internal static class Envelopes
{
    public static Polygon ToPolygon(this Envelope area) => (Polygon)new GeometryFactory().ToGeometry(area);
}
