using Clairevoie.Domain;
using Clairevoie.Justice.Perimeters;
using Clairevoie.Justice.Quarters;
using Clairevoie.Justice.Returns;
using Clairevoie.Valves;

namespace Clairevoie.Store.Tests;

/// <summary>What people do in the room of justice.</summary>
public abstract class JusticePromises : RoomPromises
{
    private static readonly Viewer Prosecutor = Of(Role.Prosecutor, "PARQUET");
    private static readonly Viewer Clerk = Of(Role.CourtClerk, "TJ");

    protected override Room[] Rooms => [Room.Justice];

    private ReturnBook Book => new(House, Clock);

    private QuarterBook Quarters => new(House, Clock, [new JusticeCounts()]);

    private PerimeterBook Perimeters => new(House, Clock, [new Valves.Perimeters()]);

    [Fact]
    public async Task A_clerk_sees_and_corrects_the_returns_of_their_court_alone()
    {
        var id = Yes(await Book.Enter(Prosecutor, [Prosecution("2026-10", "120")], Stop))[0];
        Yes(await Book.Enter(Clerk, [Court("2026-10", "40")], Stop));

        Assert.Equal(["court"], (await Book.List(Clerk, Stop)).Select(kept => kept.Line.Office));
        Assert.Null(await Book.OneToCorrect(Clerk, id, Stop));
        Assert.Null(await Book.Correct(Clerk, id, Written("deferrals", "1"), Stop));
        Assert.Equal(2, (await Book.List(Prosecutor, Stop)).Count);
    }

    [Fact]
    public async Task A_relay_doctor_does_not_see_another_doctors_return_of_the_same_agency()
    {
        var (one, other) = (Of(Role.RelayDoctor, "RELAIS"), Of(Role.RelayDoctor, "RELAIS"));
        Yes(await Book.Enter(one, [Relay("2026-10", "14")], Stop));
        Yes(await Book.Enter(other, [Relay("2026-10", "20")], Stop));

        Assert.Equal(14, Assert.Single(await Book.List(one, Stop)).Figures["examined"]);
        Assert.Equal(2, (await Book.List(Prosecutor, Stop)).Count);
    }

    [Fact]
    public async Task One_wrong_line_keeps_all_the_others_out()
    {
        Assert.Equal(["not-a-count"], No(await Book.Enter(Clerk, [Court("2026-09", "40"), Court("2026-10", "x")], Stop)));
        Assert.Empty(await Book.List(Clerk, Stop));
    }

    [Fact]
    public async Task A_quarter_and_one_of_its_months_are_not_both_entered()
    {
        Yes(await Book.Enter(Clerk, [Court("2026-Q3", "130")], Stop));

        Assert.Equal(["period-overlaps"], No(await Book.Enter(Clerk, [Court("2026-08", "40")], Stop)));
        Assert.Equal(["period-overlaps"], No(await Book.Enter(Clerk, [Court("2026-Q2", "40"), Court("2026-05", "4")], Stop)));
    }

    [Fact]
    public async Task Two_territories_of_one_month_are_two_returns_and_neither_replaces_the_other()
    {
        Yes(await Book.Enter(Clerk, [Fines("COM-1", "40"), Fines("COM-2", "70")], Stop));
        Yes(await Book.Enter(Clerk, [Fines("COM-2", "71")], Stop));

        Assert.Equal([("COM-1", 1, 40d), ("COM-2", 2, 71d)], (await Book.List(Clerk, Stop)).Select(kept => (kept.Line.Territory, kept.Line.Version, kept.Figures["fines_issued"])).Order());
    }

    [Fact]
    public async Task A_correction_is_a_new_version_and_the_same_numbers_are_none()
    {
        var id = Yes(await Book.Enter(Clerk, [Court("2026-10", "40")], Stop))[0];
        Assert.Equal(id, Yes(await Book.Enter(Clerk, [Court("2026-10", "40")], Stop))[0]);
        await Book.Correct(Prosecutor, id, Written("crpc", "41"), Stop);

        var kept = Assert.Single(await Book.List(Clerk, Stop));
        Assert.Equal((2, 41), (kept.Line.Version, kept.Figures["crpc"]));
        Assert.Null(await Book.OneToCorrect(Clerk, id, Stop));
    }

    [Fact]
    public async Task A_correction_of_many_is_told_again_with_its_reason_and_both_turns_stay()
    {
        Yes(await Book.Enter(Clerk, [Court("2026-07", "40"), Court("2026-08", "50")], Stop));
        var quarter = ReturnPeriod.Read("2026-Q3")!.Value;
        Assert.False(await Quarters.Correct(Prosecutor, quarter, "pas encore publié", Stop));
        Assert.True(await Quarters.Tell(Prosecutor, quarter, Stop));
        Assert.False(await Quarters.Correct(Prosecutor, quarter, "rien n’a changé", Stop));
        Yes(await Book.Enter(Clerk, [Court("2026-08", "500")], Stop));

        Assert.True(await Quarters.Correct(Prosecutor, quarter, "août saisi sans son dernier chiffre", Stop));

        var said = await Said(ValveNames.JusticeCounts);
        Assert.Equal([1, 2], said.Select(one => one.Message.Turn).Order());
        Assert.Equal([540, 540], MessageBody.Read<Sheet>(said.MaxBy(one => one.Message.Turn)!.Message.Body).Tables.Single().Lines.Select(line => line.Counts[0]));
        Assert.Equal(["", "août saisi sans son dernier chiffre"], (await Quarters.Look(Prosecutor, quarter, Stop)).Turns.Select(turn => turn.Reason));
    }

    [Fact]
    public async Task A_quarter_is_told_once_and_a_small_correction_after_that_stays_inside()
    {
        Yes(await Book.Enter(Clerk, [Court("2026-07", "40"), Court("2026-08", "50")], Stop));
        var quarter = ReturnPeriod.Read("2026-Q3")!.Value;
        Assert.True(await Quarters.Tell(Prosecutor, quarter, Stop));
        Yes(await Book.Enter(Clerk, [Court("2026-08", "57")], Stop));

        Assert.False(await Quarters.Tell(Prosecutor, quarter, Stop));
        Assert.False(await Quarters.Correct(Prosecutor, quarter, "sept de plus", Stop));
        Assert.True((await Quarters.Look(Prosecutor, quarter, Stop)).ChangedInside);
        Assert.False(await Quarters.Tell(Prosecutor, ReturnPeriod.Read("2026-Q4")!.Value, Stop));
        var said = Assert.Single(await Said(ValveNames.JusticeCounts));
        Assert.Equal([90, 90], MessageBody.Read<Sheet>(said.Message.Body).Tables.Single().Lines.Select(line => line.Counts[0]));
    }

    [Fact]
    public async Task A_relay_doctor_enters_no_form_but_their_own()
    {
        Assert.Equal(["office-not-yours"], No(await Book.Enter(Of(Role.RelayDoctor, "RELAIS"), [Court("2026-10", "40")], Stop)));
        Yes(await Book.Enter(Clerk, [Relay("2026-10", "14")], Stop));
    }

    [Fact]
    public async Task A_year_of_removals_is_told_by_year_and_in_no_quarter()
    {
        Yes(await Book.Enter(Clerk, [new("removals", "2025", "COM-1", Written("removed", "31"))], Stop));

        Assert.False(await Quarters.Tell(Prosecutor, ReturnPeriod.Read("2025-Q4")!.Value, Stop));
        Assert.True(await Quarters.Tell(Prosecutor, ReturnPeriod.Read("2025")!.Value, Stop));
        Assert.Equal("2025", MessageBody.Read<Sheet>(Assert.Single(await Said(ValveNames.JusticeCounts)).Message.Body).Period);
    }

    [Fact]
    public async Task A_month_is_never_told_alone() =>
        Assert.False(await Quarters.Tell(Prosecutor, ReturnPeriod.Read("2026-07")!.Value, Stop));

    [Fact]
    public async Task Nothing_leaves_that_the_prosecutor_did_not_sign()
    {
        Yes(await Book.Enter(Clerk, [Court("2026-Q3", "130")], Stop));
        await Quarters.Preview(Prosecutor, ReturnPeriod.Read("2026-Q3")!.Value, Stop);

        Assert.Empty(await Said(ValveNames.JusticeCounts));
    }

    [Fact]
    public async Task The_schema_itself_takes_no_text_no_fraction_of_a_case_and_no_measure_that_is_not_in_the_list()
    {
        var id = Yes(await Book.Enter(Clerk, [Court("2026-10", "40")], Stop))[0];
        var add = Question.In<JusticePromises>("Rooms/put_justice_figure");

        Assert.Equal(1, await Put(new { id, measure = "convictions", value = 12d }));
        foreach (var (measure, value) in ((string, double)[])[("name_of_the_accused", 1), ("detentions", -1), ("detentions", 2.25), ("detentions", 1e11)])
            await Assert.ThrowsAnyAsync<System.Data.Common.DbException>(() => Put(new { id, measure, value }));
        await Assert.ThrowsAnyAsync<Exception>(() => Put(new { id, measure = "detentions", value = "Jean Dupont" }));

        Task<int> Put(object figure) => House.Of(Room.Justice).Do(Doing.Of(Clerk, Act.Enter, "return", id), deed => deed.Run(add, figure), Stop);
    }

    [Fact]
    public async Task The_list_of_the_schema_is_the_list_of_the_forms()
    {
        var kept = await House.Of(Room.Justice).Look(room => room.Rows<(string Measure, string Office)>(Question.In<JusticePromises>("Rooms/justice_measures")), Stop);

        Assert.Equal(Office.All.SelectMany(office => office.Measures.Select(measure => (measure.Key, office.Key))).Order(), kept.Order());
    }

    [Fact]
    public async Task A_quarter_of_which_nobody_counted_anything_is_not_told() =>
        Assert.False(await Quarters.Tell(Prosecutor, ReturnPeriod.Read("2026-Q3")!.Value, Stop));

    [Fact]
    public async Task A_perimeter_is_said_when_it_is_drawn_and_again_when_its_end_is_set()
    {
        var id = Yes(await Perimeters.Draw(Prosecutor, Circle, Stop));
        Assert.Equal(["ends-before-it-begins"], (await Perimeters.Close(Prosecutor, id.ToString("D"), "2026-10-01", Stop))!.Select(why => why.Code));
        Assert.Empty((await Perimeters.Close(Prosecutor, id.ToString("D"), "2027-01-01", Stop))!);

        var said = await Said(ValveNames.Perimeters);
        Assert.Equal([1, 2], said.Select(one => one.Message.Turn).Order());
        Assert.All(said, one => Assert.DoesNotContain("Halte", one.Message.Body, StringComparison.Ordinal));
        Assert.Equal(new DateOnly(2027, 1, 1), MessageBody.Read<Perimeter>(said.MaxBy(one => one.Message.Turn)!.Message.Body).Until);
    }

    [Fact]
    public async Task A_perimeter_is_seen_where_the_table_says_and_closed_by_the_prosecutor_alone()
    {
        var id = Yes(await Perimeters.Draw(Prosecutor, Circle, Stop));
        var elsewhere = Of(Role.Town, "MAIRIE") with { Territories = new HashSet<string> { "COM-2" } };

        Assert.Single(await Perimeters.List(Of(Role.Town, "MAIRIE"), Stop));
        Assert.Empty(await Perimeters.List(elsewhere, Stop));
        Assert.Empty(await Perimeters.List(Clerk, Stop));
        Assert.Null(await Perimeters.Close(Of(Role.Analyst, "PP"), id.ToString("D"), "2027-01-01", Stop));
    }

    private static DrawPerimeter Circle => new("Halte du quai", "COM-1", "2026-11-01", null) { Centre = "48.88, 2.36", Radius = "100" };

    private static EnterReturn Prosecution(string period, string deferrals) => new("prosecution", period, "COM-1", Written("deferrals", deferrals));

    private static EnterReturn Court(string period, string crpc) => new("court", period, "COM-1", Written("crpc", crpc));

    private static EnterReturn Fines(string territory, string issued) => new("fines", "2026-10", territory, Written("fines_issued", issued));

    private static EnterReturn Relay(string period, string examined) => new("relay", period, "COM-1", Written("examined", examined));

    private static Dictionary<string, string?> Written(string measure, string number) => new() { [measure] = number };

    private Task<IReadOnlyList<SignedMessage>> Said(string valve) =>
        House.Of(Room.Justice).Look(room => Outbox.Waiting(room, valve, Room.Publication), Stop);
}

public sealed class JusticeOnSqlite : JusticePromises
{
    protected override Task<CellarPlace> EmptyPlace(params Room[] rooms) => TryPlaces.InFiles();
}

public sealed class JusticeOnPostgres : JusticePromises
{
    protected override Task<CellarPlace> EmptyPlace(params Room[] rooms) => TryPlaces.InPostgres(rooms);
}
