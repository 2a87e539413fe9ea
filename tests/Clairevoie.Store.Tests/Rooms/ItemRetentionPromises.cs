using Clairevoie.Domain;
using Clairevoie.Hall.City;
using Clairevoie.Hall.Reports;
using Clairevoie.Hall.Retention;
using Clairevoie.Hall.Where;
using Clairevoie.Intelligence;
using Clairevoie.Intelligence.DealPoints;
using Clairevoie.Intelligence.Items;
using Clairevoie.Intelligence.Networks;
using Clairevoie.Intelligence.Operations;
using Clairevoie.Intelligence.Patrols;
using Clairevoie.Intelligence.Retention;
using Clairevoie.Store.Tests.Intelligence;

namespace Clairevoie.Store.Tests;

/// <summary>Items, networks, packages, notes, plans and hours of patrol reach their dates too: words first, exact places after two years, facts after thirty.</summary>
public abstract class ItemRetentionPromises : RoomPromises
{
    private static readonly CitySettings City = new() { Name = "Ardelune", Territory = "COM-1", Fictional = true };
    private static readonly Viewer Cross = TryIntelligence.Of(Role.Analyst, "CROSS");
    private static readonly Viewer Police = TryIntelligence.Of(Role.Investigator, "PJ");
    private static readonly GeoPoint Yard = new(2.36, 48.88);

    protected override Room[] Rooms => [Room.Intelligence];

    private TryIntelligence Town => new(House, Clock);

    private PurgeRoom Purge => RetentionRoom.PurgeOf(IntelligenceRoom.ReportsOf(House, mayKeep: true), RetentionTerms.OfTheLaw, Clock);

    private KeepDealPoints Points => new(House, Clock, new Sectors(new TerritoryShapes([]), City), new Lawful(City));

    private ReadNetworks Networks => new(House, new ReadDealPoints(House));

    private KeepNetworks KeepNetworks => new(House, Clock, new Lawful(City), Networks);

    [Fact]
    public async Task A_day_before_its_date_nothing_of_an_item_goes()
    {
        var item = await Town.Write(Cross, words: "Vente dans la cour");
        Clock.Now = Clock.Now.AddDays(364);

        Assert.Null(await Purge.Run(TheHost.Does, Stop));
        Assert.Equal("Vente dans la cour", (await Town.Open(Cross, item))!.Told!.Words);
    }

    [Fact]
    public async Task Words_of_an_item_go_after_a_year_under_a_new_key_and_its_place_and_grading_stay()
    {
        var item = await Town.Write(Cross, words: "Vente dans la cour");
        var (key, before) = (await KeyOf(item), (await Town.Open(Cross, item))!);
        Clock.Now = Clock.Now.AddDays(366);

        Assert.Equal(1, Line(await Purge.Run(TheHost.Does, Stop), "items").Purged);

        var after = (await Town.Open(Cross, item))!;
        Assert.Equal(("", Yard, before.Row.Grading), (after.Told!.Words, after.Told.Where, after.Row.Grading));
        Assert.NotEqual(key, await KeyOf(item));
        Assert.Null(await Purge.Run(TheHost.Does, Stop));
    }

    [Fact]
    public async Task A_reason_and_a_question_go_at_their_own_date()
    {
        await Town.Declare(Cross, ("CROSS", BodyKind.Department), ("PJ", BodyKind.Department));
        var item = await Town.Write(Cross);
        Yes((await Town.Shares.With(Cross, item, "PJ", Stop))!);
        Clock.Now = Clock.Now.AddDays(300);
        Yes((await Town.Grade.Do(Cross, item, new((await Town.Open(Cross, item))!.Row.Grading with { Information = InformationGrade.Sure }, "Constaté"), Stop))!);
        Assert.Empty(await Town.Asks.More(Police, (await Town.Open(Police, item))!, "Depuis quand ?", reread: true, Stop));

        Clock.Now = Clock.Now.AddDays(70);
        Assert.Equal(1, Line(await Purge.Run(TheHost.Does, Stop), "items").Purged);
        Assert.Equal(("Constaté", "Depuis quand ?"), await Said(item));

        Clock.Now = Clock.Now.AddDays(300);
        Assert.Equal(1, Line(await Purge.Run(TheHost.Does, Stop), "items").Purged);
        Assert.Equal((null, null), await Said(item));
    }

    [Fact]
    public async Task Words_of_an_item_made_of_reports_go_ninety_days_after_the_last_of_them_was_answered()
    {
        var (first, second) = (await Town.Tell(0), await Town.Tell(20, "Une file devant le hall, le soir, et un guetteur au coin"));
        var item = Yes(await Town.Triage(Cross, first, new() { With = new HashSet<Guid> { second }, Words = "Vente dans le hall" })).Item;
        await Answer(first);
        Clock.Now = Clock.Now.AddDays(91);
        await Answer(second);

        await Purge.Run(TheHost.Does, Stop);
        Assert.Equal("Vente dans le hall", (await Town.Open(Cross, item))!.Told!.Words);
        Clock.Now = Clock.Now.AddDays(91);
        await Purge.Run(TheHost.Does, Stop);
        Assert.Equal("", (await Town.Open(Cross, item))!.Told!.Words);
    }

    [Fact]
    public async Task The_exact_place_of_an_item_is_a_square_after_two_years()
    {
        var item = await Town.Write(Cross);
        Clock.Now = Clock.Now.AddDays(731);

        Assert.Equal(1, Line(await Purge.Run(TheHost.Does, Stop), "itemplaces").Purged);

        var told = (await Town.Open(Cross, item))!.Told!;
        Assert.Equal((true, null), (told.Coarse, told.Address));
        Assert.Equal(GridCell.Of(Yard), GridCell.Of(told.Where!.Value));
        Assert.InRange(told.Where.Value.MetresTo(Yard), 0.1, 142);
    }

    [Fact]
    public async Task Words_beside_items_go_after_a_year_and_the_facts_stay()
    {
        await Town.Declare(Cross, ("CROSS", BodyKind.Department), ("PJ", BodyKind.Department), ("VILLE", BodyKind.Partner));
        var item = await Town.Write(Cross);
        var package = Yes(await Town.Hand.Do(Cross, new([item], "PJ", "À rapprocher", true), Stop));
        Yes(await Town.Notes.Write(Cross, (await Town.Open(Cross, item))!, "VILLE", new("Un éclairage", Tlp.Amber, true), Stop));
        Yes(await new KeepOperations(House, Points, new Lawful(City)).Plan(Cross, new(Points.Today.AddDays(3), "COM-1", "PJ", "4") { Aim = "Contrôle" }, Stop));
        var (one, other) = (Yes(await KeepNetworks.Open(Cross, new(NodeKind.Stash, "COM-1", "odeur"), Stop)), Yes(await KeepNetworks.Open(Cross, new(NodeKind.Kitchen, "COM-1", ""), Stop)));
        Yes((await KeepNetworks.Tie(Cross, new(one, other, TieKind.Supplies, Points.Today, "vu deux fois"), Stop))!);
        Clock.Now = Clock.Now.AddDays(370);

        Assert.Equal(6, Line(await Purge.Run(TheHost.Does, Stop), "papers").Purged);

        Assert.Null((await Town.Packages.Open(Police, package, Stop))!.Words);
        Assert.Empty(await Town.Notes.List(TryIntelligence.Of(Role.Town, "VILLE"), Stop));
        Assert.Empty(await new OperationBook(House).Planned(Cross, Stop));
        var node = (await Networks.One(Cross, one, Stop))!.Value.Open;
        Assert.Equal(("", ""), (node.Words, Assert.Single(node.Reasons.Values)));
        Assert.Null(await Purge.Run(TheHost.Does, Stop));
    }

    [Fact]
    public async Task Facts_go_after_thirty_years_all_that_hangs_on_them_with_them_and_the_trace_still_verifies()
    {
        await Town.Declare(Cross, ("CROSS", BodyKind.Department), ("PJ", BodyKind.Department));
        var item = Yes(await Town.Triage(Cross, await Town.Tell(0), new())).Item;
        var point = Yes(await Points.Open(Cross, new() { Kind = DealPointKind.Street, Where = Yard, First = new(DealPointFactKind.Confirmed, Points.Today, "Devant le 12") { Items = [item] } }, null, Stop));
        Yes(await Town.Hand.Do(Cross, new([item], "PJ", null, true), Stop));
        var (one, other) = (Yes(await KeepNetworks.Open(Cross, new(NodeKind.Stash, "COM-1", ""), Stop)), Yes(await KeepNetworks.Open(Cross, new(NodeKind.Kitchen, "COM-1", ""), Stop)));
        Yes((await KeepNetworks.Tie(Cross, new(one, other, TieKind.Supplies, Points.Today, "vu deux fois") { Item = item }, Stop))!);
        var patrols = new PatrolBook(House, Clock, new Lawful(City));
        Yes(await patrols.Note(Cross, new("2026-W40", "COM-1", "80"), Stop));
        Clock.Now = Clock.Now.AddYears(29);
        await Purge.Run(TheHost.Does, Stop);
        Assert.NotNull(await new ReadDealPoints(House).One(Cross, point, Stop));
        Clock.Now = Clock.Now.AddYears(2);

        var due = await Purge.DryRun(Stop);
        var certificate = (await Purge.Run(TheHost.Does, Stop))!;

        Assert.Equal(due.Select(line => (line.What, line.Found, line.Found)), certificate.Lines.Select(line => (line.What, line.Found, line.Purged)));
        Assert.Equal((1, 6), ((int)Line(certificate, "facts").Purged, (int)Line(certificate, "records").Purged));
        Assert.Null(await Town.Open(Cross, item));
        Assert.Null(await new ReadDealPoints(House).One(Cross, point, Stop));
        Assert.Empty((await Networks.All(Cross, "test", Stop)).Nodes);
        Assert.Empty(await patrols.Since(Cross, IsoWeek.Of(new(2026, 1, 1)), Stop));
        Assert.Null(await KeyOf(item));
        Assert.True((await House.Of(Room.Intelligence).Verify(Stop)).IsUnbroken);
    }

    private static PurgeLine Line(PurgeCertificate? certificate, string what) => certificate!.Lines.Single(line => line.What == what);

    private async Task<(string? Reason, string? Question)> Said(Guid item)
    {
        var opened = (await Town.Open(Cross, item))!;
        return (opened.Gradings[^1].Said, Assert.Single(await Town.Asks.About(Cross, opened, Stop)).Said);
    }

    private Task<byte[]?> KeyOf(Guid item) => House.Of(Room.Intelligence).Look(look => look.KeyOf(item.ToString("D")), Stop);

    private Task<bool> Answer(Guid report) =>
        new AnswerReport(new ReportSettings(), Clock).Keep(IntelligenceRoom.ReportsOf(House, mayKeep: true), Cross, report, ReportState.Answered, PlainAnswer.AddsToWhatIsKnown, Stop);
}

public sealed class ItemRetentionOnSqlite : ItemRetentionPromises
{
    protected override Task<CellarPlace> EmptyPlace(params Room[] rooms) => TryPlaces.InFiles();
}

public sealed class ItemRetentionOnPostgres : ItemRetentionPromises
{
    protected override Task<CellarPlace> EmptyPlace(params Room[] rooms) => TryPlaces.InPostgres(rooms);
}
