using Clairevoie.Domain;
using Clairevoie.Hall.City;
using Clairevoie.Hall.Reports;
using Clairevoie.Hall.Retention;
using Clairevoie.Hall.Where;
using Clairevoie.Intelligence;
using Clairevoie.Intelligence.DealPoints;
using Clairevoie.Intelligence.Retention;

namespace Clairevoie.Store.Tests;

/// <summary>What reaches its date is erased, a signed certificate says so, and the trace stays verifiable.</summary>
public abstract class RetentionPromises : RoomPromises
{
    private static readonly CitySettings City = new() { Name = "Ardelune", Territory = "COM-1", Fictional = true };
    private static readonly Viewer Analyst = Of(Role.Analyst, "CROSS");
    private static readonly GeoPoint Quay = new(2.36, 48.88);

    protected override Room[] Rooms => [Room.Intelligence];

    private ReportRoom Reports => IntelligenceRoom.ReportsOf(House, mayKeep: true);

    private PurgeRoom Purge => RetentionRoom.PurgeOf(Reports, RetentionTerms.OfTheLaw, Clock);

    [Fact]
    public async Task Before_its_date_nothing_is_erased_and_no_certificate_is_written()
    {
        await Report("une vente devant le hall");

        Assert.Null(await Purge.Run(TheHost.Does, Stop));
        Assert.Empty(await Purge.Past(Stop));
    }

    [Fact]
    public async Task A_dry_run_counts_and_erases_nothing()
    {
        var id = await Report("une vente devant le hall");
        Clock.Now = Clock.Now.AddDays(366);

        Assert.Equal(1, (await Purge.DryRun(Stop))[0].Found);
        Assert.Equal("une vente devant le hall", (await Opened(id)).Told.Words.Text);
    }

    [Fact]
    public async Task Words_go_ninety_days_after_the_answer_and_the_place_of_the_report_stays()
    {
        var (answered, waiting) = (await Report("une vente devant le hall"), await Report("encore une vente"));
        await new AnswerReport(new ReportSettings(), Clock).Keep(Reports, Analyst, answered, ReportState.Answered, PlainAnswer.AlreadyKnown, Stop);
        Clock.Now = Clock.Now.AddDays(91);

        var certificate = (await Purge.Run(TheHost.Does, Stop))!;

        Assert.Equal(new PurgeLine("words", 1, 1), certificate.Lines[0]);
        Assert.Equal(("", Quay), ((await Opened(answered)).Told.Words.Text, (await Opened(answered)).Told.Where));
        Assert.Equal("encore une vente", (await Opened(waiting)).Told.Words.Text);
        Assert.Null(await Purge.Run(TheHost.Does, Stop));
    }

    [Fact]
    public async Task The_place_of_a_closed_point_coarsens_after_two_years_and_its_reasons_go_with_its_key()
    {
        var id = Yes(await Keep.Open(Analyst, new() { Kind = DealPointKind.Street, Where = Quay, Address = "12 rue du Port", First = new(DealPointFactKind.Confirmed, Keep.Today, "Devant le 12") }, null, Stop));
        await Keep.Note(Analyst, id, new(DealPointFactKind.Closed, Keep.Today, "Plus rien devant le 12"), Stop);
        Clock.Now = Clock.Now.AddDays(731);

        Assert.Equal(1, (await Purge.Run(TheHost.Does, Stop))!.Lines.Single(line => line.What == "places").Purged);

        var shown = (await new ReadDealPoints(House).One(Analyst, id, Stop))!;
        Assert.True(shown.Point.Place.Coarse);
        Assert.Equal("", shown.Point.Place.Address);
        Assert.InRange(shown.Point.Place.At!.Value.MetresTo(Quay), 0.1, 142);
        Assert.Equal(GridCell.Of(Quay), GridCell.Of(shown.Point.Place.At!.Value));
        Assert.All(shown.Facts, fact => Assert.Equal("", fact.Reason));
        Assert.Equal(DealPointState.Closed, shown.Point.History.State);
    }

    [Fact]
    public async Task The_trace_of_before_three_years_goes_and_what_is_left_still_verifies()
    {
        await Report("une vente devant le hall");
        Clock.Now = Clock.Now.AddYears(3).AddDays(2);

        var certificate = (await Purge.Run(TheHost.Does, Stop))!;

        Assert.True(certificate.Lines.Single(line => line.What == "trace").Purged > 0);
        Assert.True((await House.Of(Room.Intelligence).Verify(Stop)).IsUnbroken);
        var (kept, holds) = Assert.Single(await Purge.Past(Stop));
        Assert.Equal((certificate.Id, true), (kept.Id, holds));
    }

    [Theory]
    [InlineData(91, false)]
    [InlineData(90, true)]
    [InlineData(30, true)]
    [InlineData(0, false)]
    public void A_city_chooses_shorter_terms_and_never_longer(int days, bool may) =>
        Assert.Equal(may, new RetentionTerms { WordsAfterAnswer = days }.Wrong.Count == 0);

    private KeepDealPoints Keep => new(House, Clock, new Sectors(new TerritoryShapes([]), City), new Lawful(City));

    private async Task<OpenedReport> Opened(Guid id) => (await new OpenReport(new ReportSettings(), Clock).Read(Reports, Analyst, id, Stop))!;

    private async Task<Guid> Report(string words)
    {
        var filing = new Filing(Guid.NewGuid(), ReceiptCode.From(System.Security.Cryptography.RandomNumberGenerator.GetBytes(10)));
        var told = new ReportTold(
            ReportKind.Dealing, [Sign.HandToHand], Quay, null, "COM-1", HalfDay.Of(Clock.Now), HowOften.NotSaid, Yes(ToldWords.Of(words)));
        await new TakeReport(new Pepper(House), Clock).Keep(Reports, filing, told, photo: null, by: null, Stop);
        return filing.Id;
    }
}

public sealed class RetentionOnSqlite : RetentionPromises
{
    protected override Task<CellarPlace> EmptyPlace(params Room[] rooms) => TryPlaces.InFiles();
}

public sealed class RetentionOnPostgres : RetentionPromises
{
    protected override Task<CellarPlace> EmptyPlace(params Room[] rooms) => TryPlaces.InPostgres(rooms);
}
