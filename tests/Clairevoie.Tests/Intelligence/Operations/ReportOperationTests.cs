using Clairevoie.Domain;
using Xunit;

namespace Clairevoie.Tests.Intelligence.Operations;

/// <summary>What came of an operation is counts and amounts; what nobody counted is absent, and not zero.</summary>
public sealed class ReportOperationTests
{
    private static readonly DateOnly Today = new(2026, 11, 22);

    [Fact]
    public void Everything_that_is_missing_is_said_at_once() =>
        Assert.Equal(
            ["day-missing", "sector-missing", "services-missing", "staff-unreadable", "minutes-unreadable"],
            Codes(new(null, "", "", "", "")));

    [Fact]
    public void A_name_is_no_number_of_agents() => Assert.Contains("staff-unreadable", Codes(Done() with { Staff = "Dupont" }));

    [Fact]
    public void Half_a_person_is_not_counted() =>
        Assert.Contains("not-a-count", Codes(Done() with { Outcomes = new Dictionary<Outcome, string?> { [Outcome.SellersArrested] = "1,5" } }));

    [Fact]
    public void Half_a_tablet_is_not_seized() =>
        Assert.Contains("seized-unreadable", Codes(Done() with { Seizures = [(Product.Mdma, SeizedIn.Units, "2,5")] }));

    [Fact]
    public void What_was_left_empty_is_absent_and_what_is_zero_is_zero()
    {
        var done = Yes(Done() with { Outcomes = new Dictionary<Outcome, string?> { [Outcome.Checks] = "0", [Outcome.Weapons] = " " } });

        Assert.Equal([KeyValuePair.Create(Outcome.Checks, 0.0)], done.Outcomes);
    }

    [Fact]
    public void A_seizure_is_read_with_its_comma()
    {
        var done = Yes(Done() with { Seizures = [(Product.Crack, SeizedIn.Grams, "12,5"), (Product.Cannabis, SeizedIn.Grams, "1 250")] });

        Assert.Equal([new Seized(Product.Crack, SeizedIn.Grams, 12.5), new Seized(Product.Cannabis, SeizedIn.Grams, 1250)], done.Seizures);
    }

    [Fact]
    public void An_operation_is_not_planned_for_yesterday() =>
        Assert.Equal(["day-past"], Assert.IsType<Decision<OperationPlanned>.No>(new PlanOperation(Today.AddDays(-1), "ARM-1", "PJ", "12").Decide(Today)).Why.Select(why => why.Code));

    [Fact]
    public void Hours_of_patrol_are_noted_once_their_week_is_over()
    {
        Assert.Equal(["week-not-over"], Assert.IsType<Decision<PatrolNoted>.No>(new NotePatrol("2026-W47", "ARM-1", "36,5").Decide(Today)).Why.Select(why => why.Code));
        Assert.Equal(36.5, Assert.IsType<Decision<PatrolNoted>.Yes>(new NotePatrol("2026-W46", "ARM-1", "36,5").Decide(Today)).Fact.Hours);
    }

    private static ReportOperation Done() => new(Today, "ARM-1", "PJ, CRS", "24", "180");

    private static OperationDone Yes(ReportOperation report) => Assert.IsType<Decision<OperationDone>.Yes>(report.Decide(Today)).Fact;

    private static IEnumerable<string> Codes(ReportOperation report) => Assert.IsType<Decision<OperationDone>.No>(report.Decide(Today)).Why.Select(why => why.Code);
}
