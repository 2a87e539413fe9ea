using Clairevoie.Coordination.Measures.Files;
using Clairevoie.Coordination.Measures.Line;
using Clairevoie.Coordination.Measures.News;
using Clairevoie.Coordination.Measures.Register;
using Clairevoie.Coordination.Measures.Write;
using Clairevoie.Domain;

namespace Clairevoie.Store.Tests;

/// <summary>The register of measures: what goes out comes back the same, nobody's words are lost, and nobody sees what is not theirs.</summary>
public abstract class PlanPromises : RoomPromises
{
    private static readonly Viewer Coordinator = Of(Role.Coordinator, "PREF");
    private static readonly Viewer Care = Of(Role.CareTeam, "CAARUD");

    protected override Room[] Rooms => [Room.Coordination];

    private LineBook Lines => new(House);

    private PlanWriting Writing => new(House, Lines, Clock);

    [Fact]
    public async Task A_line_is_seen_by_its_pilot_and_its_partners_and_not_by_others()
    {
        var id = await Write("1", "CAARUD", "ARS; VILLE");

        Assert.Null(await Lines.Open(Of(Role.Landlord, "BAIL"), id, Stop));
        Assert.Null(await Lines.Open(Of(Role.Landlord, ""), id, Stop));
        Assert.NotNull(await Lines.Open(Care, id, Stop));
        Assert.NotNull(await Lines.Open(Of(Role.HealthAgency, "ARS"), id, Stop));
        Assert.Null(await Lines.ToWrite(Of(Role.HealthAgency, "ARS"), id, Stop));
    }

    [Fact]
    public async Task What_is_not_seen_is_not_counted_and_not_found()
    {
        await Write("1", "CAARUD", "");
        var stranger = Of(Role.Landlord, "BAIL");

        Assert.Empty(await Register.Counts(stranger, Stop));
        Assert.Empty(await Register.Find(stranger, new RegisterQuestion { Words = "tournées" }, Stop));
        Assert.Single(await Register.Find(Care, new RegisterQuestion { Words = "tournées" }, Stop));
    }

    [Fact]
    public async Task Two_who_write_at_once_lose_no_word()
    {
        var id = await Write("1", "CAARUD", "");

        var first = await Writing.Change(Coordinator, (id, 1), Given("1", "CAARUD", "") with { Aim = "le premier but" }, Stop);
        var second = await Writing.Change(Care, (id, 1), Given("1", "CAARUD", "") with { Aim = "le second but" }, Stop);

        Assert.Equal((LineWriting.Kept, LineWriting.WrittenMeanwhile), (first.What, second.What));
        Assert.Equal("le premier but", (await Lines.Open(Coordinator, id, Stop))!.Line.Aim);
        Assert.Equal(1, (await Lines.Open(Coordinator, id, Stop))!.Past.Many);
    }

    [Fact]
    public async Task A_pilot_writes_only_what_their_agency_carries()
    {
        await Write("1", "CAARUD", "");

        Assert.Equal(["pilot-not-yours"], No(await Writing.New(Care, Given("2", "ARS", ""), Stop)));
        Assert.Equal(["number-taken"], No(await Writing.New(Care, Given("1", "CAARUD", ""), Stop)));
    }

    [Theory]
    [InlineData("plan.csv")]
    [InlineData("plan.xlsx")]
    public async Task What_is_given_out_comes_back_the_same_and_changes_nothing(string name)
    {
        var id = await Write("1", "CAARUD", "ARS; VILLE");
        await Writing.Tell(Care, id, new("Started", "2026-01-05", "=1+1, « commencé »; à suivre") { Evidence = "Count", Reference = "tournées", Counted = "9", Of = "12" }, Stop);
        await Writing.Put(Care, id, PlanSum.Read("2026", "ARS", "Staff", "Observed", "2,5"), "", Stop);
        var file = Path.Combine(Path.GetTempPath(), $"{Guid.NewGuid():N}-{name}");
        var before = await Out();
        await using (var stream = File.Create(file))
            await ExportPlan.Write(stream, before, name.EndsWith("xlsx", StringComparison.Ordinal), Stop);

        var again = await new ImportPlan(House.Of(Room.Coordination), Clock).Import(file, TheHost.Does(Act.Import, "test", "plan"), Stop);
        File.Delete(file);

        Assert.Equal((0, 0, 1, 0), (again.Added, again.Changed, again.Unchanged, again.Facts));
        Assert.Equal(before, await Out());
    }

    [Fact]
    public async Task A_file_with_one_wrong_row_changes_nothing()
    {
        var file = Path.GetTempFileName();
        await File.WriteAllTextAsync(file, "plan,number,title,territory\nP,1,Tournées du soir,COM-1\nP,2,,COM-1\n", Stop);
        await Found();

        var did = await new ImportPlan(House.Of(Room.Coordination), Clock).Import(file, TheHost.Does(Act.Import, "test", "plan"), Stop);
        File.Delete(file);

        Assert.Equal([(3, "title-missing")], did.Faults.Select(fault => (fault.Line, fault.Code)));
        Assert.Empty(await Register.Counts(Coordinator, Stop));
    }

    [Fact]
    public async Task Silence_is_counted_from_the_last_word_and_only_in_a_plan_that_is_followed()
    {
        var id = await Write("1", "CAARUD", "");
        Clock.Now += TimeSpan.FromDays(30);
        Assert.Single(await Register.Find(Coordinator, new RegisterQuestion { SilentFor = 30 }, Stop));
        Assert.Equal((1L, 1L), ((await Register.Own(Coordinator, Stop)).Silent, (await Register.Own(Care, Stop)).Silent));

        await Writing.Tell(Care, id, new("News", null, "Une tournée de plus."), Stop);

        Assert.Empty(await Register.Find(Coordinator, new RegisterQuestion { SilentFor = 30 }, Stop));
        Assert.Equal(0, (await Register.Own(Coordinator, Stop)).Silent);
    }

    private PlanRegister Register => new(House, Clock);

    private Task<List<IReadOnlyList<string>>> Out() =>
        new ExportPlan(House).Rows(Coordinator, Doing.Of(Coordinator, Act.Export, "test", "plan"), "", Stop);

    private async Task Found()
    {
        Assert.Empty(await new FoundPlan(House, Clock).Found(Coordinator, new("P", "Plan d’essai", "COM-1") { Strands = "S Soin" }, Stop));
    }

    private async Task<Guid> Write(string number, string pilot, string partners)
    {
        await Found();
        return Yes(await Writing.New(Coordinator, Given(number, pilot, partners), Stop));
    }

    private static WritePlanLine Given(string number, string pilot, string partners) =>
        new("P", number, "Doubler les tournées du soir", "COM-1") { Pilot = pilot, Partners = partners, Strand = "S", Due = "2026-06-30" };
}

public sealed class PlanOnSqlite : PlanPromises
{
    protected override Task<CellarPlace> EmptyPlace(params Room[] rooms) => TryPlaces.InFiles();
}

public sealed class PlanOnPostgres : PlanPromises
{
    protected override Task<CellarPlace> EmptyPlace(params Room[] rooms) => TryPlaces.InPostgres(rooms);
}
