using System.Text;
using Clairevoie.Coordination.Open311;
using Clairevoie.Coordination.Residents;
using Clairevoie.Coordination.Residents.Reading;
using Clairevoie.Coordination.Retention;
using Clairevoie.Domain;
using Clairevoie.Hall.City;
using Clairevoie.Hall.Reports;
using Clairevoie.Hall.Retention;

namespace Clairevoie.Store.Tests;

/// <summary>What residents ask is read before it is shown and destroyed when it is put aside; an application follows what it sent, and nothing else.</summary>
public abstract class ResidentPromises : RoomPromises
{
    private static readonly Viewer Town = Of(Role.Town, "VILLE");

    protected override Room[] Rooms => [Room.Coordination];

    private ResidentBook Book => new(House, Clock);

    private ReadWords Read => new(House, Book);

    private StreetApplications Applications => new(House, new CitySettings { Territory = "COM-1" }, Clock);

    private SentRequests Sent => new(House, Clock);

    private ReportRoom Reports => new(Subject.NuisanceReport, House) { Kinds = new HashSet<ReportKind> { ReportKind.Nuisance }, Address = "/tranquillite", MayKeep = true };

    [Fact]
    public async Task A_question_is_shown_to_nobody_before_it_was_read_and_only_as_it_was_read_over()
    {
        var id = await Ask("Quand revient la lumière ? Mon voisin dort mal.");
        Assert.Empty(await Book.Public(null, "", Stop));

        var opened = (await Read.Open(Town, id, Stop))!.Value;
        Assert.Contains("lumière", opened.Words, StringComparison.Ordinal);
        Assert.Equal(["words-added"], (await Read.Show(Town, opened, ("Quand revient la lumière du maire ?", ""), Stop))!.Select(why => why.Code));
        Assert.Empty((await Read.Show(Town, opened, ("Quand revient la lumière ?", ""), Stop))!);

        Assert.Equal("Quand revient la lumière ?", Assert.Single(await Book.Public(null, "COM-1", Stop)).Shown);
        Assert.Equal("Quand revient la lumière ?", (await Read.Open(Town, id, Stop))!.Value.Words);
    }

    [Fact]
    public async Task Words_that_are_put_aside_are_destroyed_and_shown_to_nobody()
    {
        var id = await Ask("Quand revient la lumière ?");
        Assert.True(await Read.PutAside(Town, (await Read.Open(Town, id, Stop))!.Value.Row, AsideReason.OffTopic, Stop));

        Assert.Equal("", (await Read.Open(Town, id, Stop))!.Value.Words);
        Assert.Empty(await Book.Public(null, "", Stop));
        Assert.False(await Read.PutAside(Town, (await Read.Open(Town, id, Stop))!.Value.Row, AsideReason.Person, Stop));
    }

    [Fact]
    public async Task Nobody_else_reads_a_question_and_no_other_town_does()
    {
        var id = await Ask("Quand revient la lumière ?");
        foreach (var viewer in (Viewer[])[Of(Role.Landlord, "BAIL"), Of(Role.Prosecutor, "TJ"), Viewer.Public, Town with { Territories = new HashSet<string> { "COM-2" } }])
        {
            Assert.Null(await Read.Open(viewer, id, Stop));
            Assert.Empty(await Read.Shelf(viewer, ResidentWordState.Waiting, Stop));
            Assert.False(await Read.PutAside(viewer, (await Read.Open(Town, id, Stop))!.Value.Row, AsideReason.Person, Stop));
        }

        Assert.NotEqual("", (await Read.Open(Town, id, Stop))!.Value.Words);
    }

    [Fact]
    public async Task What_is_shown_names_nobody_and_the_answer_neither()
    {
        var id = await Ask("Quand revient la lumière ?");
        var opened = (await Read.Open(Town, id, Stop))!.Value;
        Assert.Equal(["words-name-somebody"], (await Read.Show(Town, opened, ("Demandez à Mme Dupont-Lebrun.", ""), Stop))!.Select(why => why.Code));
        Assert.Equal(["words-name-somebody"], (await Read.Show(Town, opened, ("Quand ?", "C'est M. Karim Benali qui décide."), Stop))!.Select(why => why.Code));
    }

    [Fact]
    public async Task A_question_lies_sealed_in_the_store()
    {
        await Ask("Quand revient la lumière sous le pont ?");
        var kept = await House.Of(Room.Coordination).Look(room => room.Rows<WordRow>(Question.In<ResidentBook>("Residents/words_seen").SeenBy(Town, Subject.QuarterPage, Sight.Full), new { state = 0 }), Stop);
        Assert.DoesNotContain("lumière", string.Join("", kept), StringComparison.Ordinal);
        Assert.Equal("", Assert.Single(kept).Shown);
    }

    [Fact]
    public async Task A_question_that_nobody_read_goes_whole_after_a_year_with_a_certificate_and_what_was_shown_stays()
    {
        var (unread, read) = (await Ask("Quand revient la lumière ?"), await Ask("Et le banc ?"));
        Assert.Empty((await Read.Show(Town, (await Read.Open(Town, read, Stop))!.Value, ("Et le banc ?", ""), Stop))!);
        Assert.Null(await Purge.Run(TheHost.Does, Stop));
        Clock.Now = Clock.Now.AddDays(367);

        Assert.Equal(1, (await Purge.DryRun(Stop)).Single(line => line.What == "residents").Found);
        var certificate = (await Purge.Run(TheHost.Does, Stop))!;

        Assert.Equal(new PurgeLine("residents", 1, 1), certificate.Lines.Single(line => line.What == "residents"));
        Assert.True(Assert.Single(await Purge.Past(Stop)).Holds);
        Assert.Null(await Read.Open(Town, unread, Stop));
        Assert.Equal("Et le banc ?", Assert.Single(await Book.Public(null, "", Stop)).Shown);
        Assert.True((await House.Of(Room.Coordination).Verify(Stop)).IsUnbroken);
    }

    [Fact]
    public async Task The_words_of_a_nuisance_go_ninety_days_after_the_answer_and_its_place_stays()
    {
        var id = await Report(Viewer.Public, "du bruit sous le porche");
        await new AnswerReport(new ReportSettings(), Clock).Keep(Reports, Town, id, ReportState.Answered, PlainAnswer.AlreadyKnown, Stop);
        Clock.Now = Clock.Now.AddDays(91);

        Assert.Equal(new PurgeLine("words", 1, 1), (await Purge.Run(TheHost.Does, Stop))!.Lines[0]);

        var left = (await new OpenReport(new ReportSettings(), Clock).Read(Reports, Town, id, Stop))!.Told;
        Assert.Equal(("", new GeoPoint(2.36, 48.88)), (left.Words.Text, left.Where));
    }

    [Fact]
    public async Task A_key_stands_for_its_application_until_it_is_ended()
    {
        var key = Yes(await Applications.Open(Town, "Rues d’Ardelune", Stop));
        Assert.NotNull(await Applications.Holder(key, Stop));
        Assert.Null(await Applications.Holder(key + "A", Stop));

        var id = Assert.Single(await Applications.Of(Town, Stop)).Id;
        Assert.False(await Applications.End(Of(Role.Town, "OTHER"), id, Stop));
        Assert.True(await Applications.End(Town, id, Stop));
        Assert.Null(await Applications.Holder(key, Stop));
    }

    [Fact]
    public async Task An_application_follows_what_it_sent_and_nothing_of_another()
    {
        var (mine, other) = (await Holder("Une"), await Holder("Autre"));
        var (sent, _) = (await Report(mine), await Report(other));

        Assert.Equal([sent], (await Sent.Find(mine, All, Stop)).Select(request => request.Id));
        Assert.Empty(await Sent.Find(null, All, Stop));
        Assert.Empty(await Sent.Find(mine with { Mission = MissionId.Anonymous }, All, Stop));
        Assert.Empty(await Sent.Find(mine, All with { Status = (false, true) }, Stop));
    }

    [Fact]
    public async Task An_answer_reaches_an_application_no_sooner_than_a_reporter()
    {
        var mine = await Holder("Une");
        var sent = await Report(mine);
        await new AnswerReport(new ReportSettings(), Clock).Keep(Reports, Town, sent, ReportState.Closed, PlainAnswer.AlreadyKnown, Stop);
        Assert.Equal("open", Assert.Single(await Sent.Find(mine, All, Stop)).Status);

        Clock.Now += TimeSpan.FromDays(4);
        var told = Assert.Single(await Sent.Find(mine, All with { Until = HalfDay.Of(Clock.Now) }, Stop));
        Assert.Equal(("closed", (PlainAnswer?)PlainAnswer.AlreadyKnown), (told.Status, told.Said));
    }

    private PurgeRoom Purge => TableRetention.PurgeOf(Reports, RetentionTerms.OfTheLaw, Clock);

    private GeoQuestion All => new() { From = HalfDay.Of(Clock.Now.AddDays(-89)), Until = HalfDay.Of(Clock.Now) };

    private async Task<Viewer> Holder(string name) => (await Applications.Holder(Yes(await Applications.Open(Town, name, Stop)), Stop))!;

    private async Task<Guid> Report(Viewer by, string words = "")
    {
        var told = new ReportTold(ReportKind.Nuisance, [], new(2.36, 48.88), null, "COM-1", HalfDay.Of(Clock.Now), HowOften.NotSaid, words.Length == 0 ? ToldWords.None : Yes(ToldWords.Of(words)));
        var filing = new Filing(Guid.NewGuid(), ReceiptCode.From(Encoding.ASCII.GetBytes(Guid.NewGuid().ToString("N")[..10])));
        await new TakeReport(new Pepper(House), Clock).Keep(Reports, filing, told, photo: null, by, Stop);
        return filing.Id;
    }

    private async Task<Guid> Ask(string words)
    {
        var id = Guid.NewGuid();
        var asks = new ResidentAsks(ResidentWordKind.Question, "COM-1", "", words);
        await Book.Keep(id, asks, Yes(asks.Decide()), Stop);
        return id;
    }
}

public sealed class ResidentsOnSqlite : ResidentPromises
{
    protected override Task<CellarPlace> EmptyPlace(params Room[] rooms) => TryPlaces.InFiles();
}

public sealed class ResidentsOnPostgres : ResidentPromises
{
    protected override Task<CellarPlace> EmptyPlace(params Room[] rooms) => TryPlaces.InPostgres(rooms);
}
