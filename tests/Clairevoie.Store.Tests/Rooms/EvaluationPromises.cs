using System.Collections.Frozen;
using Clairevoie.Coordination.Evaluations;
using Clairevoie.Coordination.Evaluations.Complete;
using Clairevoie.Coordination.Evaluations.Results;
using Clairevoie.Coordination.Evaluations.Seal;
using Clairevoie.Coordination.Moves.Measure;
using Clairevoie.Domain;
using Clairevoie.Hall.Reports;
using Clairevoie.Hall.Where;
using Clairevoie.Justice.Perimeters;
using Clairevoie.Statistics.Displacement;
using Clairevoie.Valves;
using Microsoft.Extensions.Logging.Abstractions;

namespace Clairevoie.Store.Tests;

/// <summary>A plan is sealed before its action, never changed, and published after it whatever it says.</summary>
public abstract class EvaluationPromises : RoomPromises
{
    private static readonly GeoPoint Quay = new(2.36, 48.88), Mill = new(2.40, 48.90);
    private readonly Viewer town = Of(Role.Town, "VILLE"), pilot = Of(Role.GpoPilot, "PP"), care = Of(Role.CareTeam, "CAARUD");

    protected override Room[] Rooms => [Room.Hall, Room.Justice, Room.Coordination];

    private static ChosenAreas Areas => ChosenAreas.None.With(GridCell.Of(Quay), Area.Target).Ringed().With(GridCell.Of(Mill), Area.Control);

    private EvaluationBook Book => new(House, Clock);

    private SealEvaluation Sealing => new(House, Book, new TerritoryShapes([]));

    private CompleteEvaluation Completing => new(House, Book);

    private PublishResults Publishing => new(House, Book, new CellDaysBook(House));

    [Fact]
    public async Task On_the_day_of_the_action_it_is_too_late_to_seal()
    {
        Assert.Equal(["plan-too-late"], No(await Sealing.Seal(town, Plan(Book.Today), Stop)));
        Assert.Equal(["plan-areas-missing"], No(await Sealing.Seal(town, Plan(Book.Today.AddDays(1)) with { Areas = "" }, Stop)));
        Assert.Empty(await Book.All(Stop));
    }

    [Fact]
    public async Task Its_seal_is_the_hash_of_what_is_kept_and_it_reads_back_as_the_same_plan()
    {
        Yes(await Sealing.Seal(town, Plan(Book.Today.AddDays(1)), Stop));

        var row = Assert.Single(await Book.All(Stop)).Row;

        Assert.Equal(row.Seal, Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(System.Text.Encoding.UTF8.GetBytes(row.Plan))));
        Assert.Equal((row.Seal, row.Plan), (CanonicalForm.Seal(PlanText.Read(row.Plan)), CanonicalForm.Of(PlanText.Read(row.Plan))));
    }

    [Fact]
    public async Task Its_plan_is_read_by_its_partners_and_by_nobody_else()
    {
        var id = Yes(await Sealing.Seal(town, Plan(Book.Today.AddDays(1)) with { Partners = "UASA pp" }, Stop));

        Assert.Contains(id, await Book.Partners(town, Stop));
        Assert.Contains(id, await Book.Partners(pilot, Stop));
        Assert.Empty(await Book.Partners(care, Stop));
        Assert.Empty(await Book.Partners(Viewer.Public, Stop));
        Assert.Null(await Completing.SayDone(pilot, id, (null, "no"), Stop));
    }

    [Fact]
    public async Task A_result_is_published_once_and_also_when_nothing_could_be_measured()
    {
        Yes(await Sealing.Seal(town, Plan(Book.Today.AddDays(1)), Stop));
        Assert.Equal(0, await Publishing.Run(Stop));
        Clock.Now = Clock.Now.AddDays(40);

        Assert.Equal(1, await Publishing.Run(Stop));
        Assert.Equal(0, await Publishing.Run(Stop));

        var result = Assert.Single(await Book.All(Stop)).Result!;
        Assert.Equal(("counts-too-small", false), (result.Refused!.Code, result.Kept));
    }

    [Fact]
    public async Task What_was_done_on_another_day_makes_the_result_an_exploration()
    {
        var id = Yes(await Sealing.Seal(town, Plan(Book.Today.AddDays(1)), Stop));
        await Report();
        Clock.Now = Clock.Now.AddDays(3);
        Assert.Empty((await Completing.SayDone(town, id, ("2026-11-24", "yes"), Stop))!);
        Clock.Now = Clock.Now.AddDays(40);
        await Publishing.Run(Stop);

        var result = Assert.Single(await Book.All(Stop)).Result!;

        Assert.Equal((false, true), (result.Kept, result.IsSaid));
        Assert.Contains(result.Departures, departure => departure.Code == "departed-begins");
        Assert.Equal(6, result.Counts.Count);
        Assert.True(result.Counts[0] > result.Counts[1]);
    }

    [Fact]
    public async Task What_lies_in_a_perimeter_is_counted_by_nobody()
    {
        Yes(await Sealing.Seal(town, Plan(Book.Today.AddDays(1)), Stop));
        await Report();
        var drawn = new DrawPerimeter("Halte", "COM-1", "2026-01-01", null) { Centre = "48.88, 2.36", Radius = "120" };
        Yes(await new PerimeterBook(House, Clock, [new Valves.Perimeters()]).Draw(Of(Role.Prosecutor, "PARQUET"), drawn, Stop));
        await new Carrier(House, new Reception(House, new PublicKeys(House)), AllValves.OfThisHouse, NullLogger<Carrier>.Instance).Round(Stop);
        Clock.Now = Clock.Now.AddDays(40);
        await Publishing.Run(Stop);

        Assert.Contains("la cible avant en a 0", Assert.Single(await Book.All(Stop)).Result!.Refused!.French, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Two_surveys_at_once_leave_one_and_a_refusal_or_both_in_turn()
    {
        var id = Yes(await Sealing.Seal(town, Plan(Book.Today.AddDays(1)), Stop));
        EnterSurvey survey = new("Households", "400", "96", "71", "33");

        var both = await Task.WhenAll(Completing.Enter(town, id, survey, Stop), Completing.Enter(town, id, survey with { Asked = "500" }, Stop));

        var kept = Assert.Single(await Book.All(Stop)).Surveys;
        Assert.Equal(both.Count(refusals => refusals!.Count == 0), kept.Count);
        Assert.Equal(Enumerable.Range(1, kept.Count), kept.Select(one => one.Turn));
    }

    private static WrittenPlan Plan(DateOnly begins) => new("Works", "FallsAndDoesNotMove", "All")
    {
        Areas = Areas.ToString(), Begins = begins.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture), Days = "30", Survey = "yes",
    };

    /// <summary>Two months of reports: the target falls by half when the action begins, buffer and control stay.</summary>
    private Task Report()
    {
        var room = new ReportRoom(Subject.NuisanceReport, House) { Kinds = FrozenSet<ReportKind>.Empty, Address = "/tranquillite", MayKeep = true };
        var beside = new GeoPoint(Quay.Longitude + 0.003, Quay.Latitude);
        return Task.WhenAll(Enumerable.Range(-30, 62).SelectMany(day => (IEnumerable<(GeoPoint, int)>)[(Quay, day), (Mill, day), (beside, day), .. day < 1 ? [(Quay, day)] : Array.Empty<(GeoPoint, int)>()]).Select(one =>
        {
            var (at, day) = one;
            var on = new DateOnly(2026, 11, 22).AddDays(day);
            var told = new ReportTold(ReportKind.Scene, [Signs.Of(ReportKind.Scene)[0]], at, null, "COM-1", new(on, true), HowOften.NotSaid, ToldWords.None);
            var filing = new Filing(Guid.NewGuid(), ReceiptCode.From(System.Security.Cryptography.RandomNumberGenerator.GetBytes(10)));
            return new TakeReport(new Pepper(House), new TestClock { Now = new(on.ToDateTime(new TimeOnly(12, 0)), TimeSpan.Zero) }).Keep(room, filing, told, photo: null, by: null, Stop);
        }).ToList());
    }
}

public sealed class EvaluationsOnSqlite : EvaluationPromises
{
    protected override Task<CellarPlace> EmptyPlace(params Room[] rooms) => TryPlaces.InFiles();
}

public sealed class EvaluationsOnPostgres : EvaluationPromises
{
    protected override Task<CellarPlace> EmptyPlace(params Room[] rooms) => TryPlaces.InPostgres(rooms);
}
