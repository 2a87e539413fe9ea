using Clairevoie.Coordination.Moves.Measure;
using Clairevoie.Coordination.Places;
using Clairevoie.Coordination.Places.Attached;
using Clairevoie.Coordination.Places.Counting;
using Clairevoie.Coordination.Places.Outlines;
using Clairevoie.Domain;
using Clairevoie.Hall.Reports;
using Clairevoie.Hall.Parts;
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
    public async Task A_place_is_outlined_by_whoever_writes_it_in_one_piece_and_near()
    {
        var scene = await Scene();
        var outlines = new PlaceOutlines(House, Places);
        var id = Guid.Parse(scene.Id);
        Assert.Null(await outlines.ToDraw(Of(Role.GpoPilot, "PP"), id, Stop));
        Assert.Null(await outlines.ToDraw(Of(Role.Analyst, "CROSS"), id, Stop));
        var (here, apart) = (GridCell.Of(Quay), GridCell.Of(new(2.3727, 48.88)));
        Assert.True(GridCell.TryParse($"CRS3035RES200mN{here.North}E{here.East + GridCell.Width}", out var beside));

        Assert.Equal(["outline-missing"], await Refused(ChosenAreas.None, null));
        Assert.Equal(["outline-pieces"], await Refused(ChosenAreas.None.Drawn([here, apart], Area.Target), null));
        Assert.Equal(["outline-unreadable"], await Refused(ChosenAreas.None, """{"type":"Point","coordinates":[2.36,48.88]}"""));
        Assert.Equal(["outline-too-large"], await Refused(ChosenAreas.None, Outline.Write(Outline.Circle(Quay, 3000))));
        Assert.Equal(["outline-away"], await Refused(ChosenAreas.None, Outline.Write(Outline.Circle(new(2.39, 48.88), 100))));
        Assert.Empty(await Refused(ChosenAreas.None.Drawn([here, beside], Area.Target), null));

        var drawn = Outline.Read((await Places.One(Town, id, Stop))!.Outline)!;
        Assert.InRange(Outline.SquareMetres(drawn), 79_000, 81_000);
        Assert.Equal([Stood.Late], await Refused(ChosenAreas.None.Drawn([here], Area.Target), null));
        Assert.False(await outlines.Clear(Town, scene, Stop));
        Assert.True(await outlines.Clear(Town, (await Places.One(Town, id, Stop))!, Stop));
        Assert.Equal("", (await Places.One(Town, id, Stop))!.Outline);

        async Task<IEnumerable<string>> Refused(ChosenAreas cells, string? file) => (await outlines.Draw(Town, scene, new(cells, file), Stop)).Select(why => why.Code);
    }

    [Fact]
    public async Task The_outline_of_a_scene_leaves_the_map_once_a_perimeter_touches_it_and_that_of_a_sector_stays()
    {
        var outlines = new PlaceOutlines(House, Places);
        var sector = (await Places.One(Town, Yes(await Places.Open(Town, new("Sector", "Les quais", Quay), Stop)), Stop))!;
        var cells = ChosenAreas.None.Drawn([GridCell.Of(Quay)], Area.Target);
        var scene = await Scene();
        foreach (var place in (PlaceRow[])[scene, sector])
            Assert.Empty(await outlines.Draw(Town, place, new(cells, null), Stop));
        Assert.Equal(2, await OnTheMap());

        await Draw();

        Assert.Equal(1, await OnTheMap());
        Assert.Equal(["where-protected"], (await outlines.Draw(Town, scene, new(cells, null), Stop)).Select(why => why.Code));

        async Task<int> OnTheMap() => await new OutlineLayer(Places, House, Localized.Words<PlaceWords>()).Layer.Query(new(Town, null, null, null), Stop).CountAsync(Stop);
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
