using Clairevoie.Care.Returns;
using Clairevoie.Care.Structures;
using Clairevoie.Domain;
using Xunit;

namespace Clairevoie.Tests.Care;

public sealed class EnterMonthTests
{
    private static readonly DateOnly Today = new(2026, 11, 22);
    private static readonly StructureKept Shelter = new("s1", new("AURORE"), "COM-1", "Le Ponton", "housing", "2026-01");

    [Fact]
    public void A_structure_of_another_agency_is_not_known() =>
        Assert.Equal(["structure-unknown"], Refused(new("Autre", "2026-10", "yes", Counts("20", "18", "12"))));

    [Fact]
    public void A_month_that_is_not_over_is_refused() =>
        Assert.Equal(["month-not-over"], Refused(new("s1", "2026-11", "yes", Counts("20", "18", "12"))));

    [Fact]
    public void A_quarter_is_no_month() =>
        Assert.Equal(["month-unreadable"], Refused(new("s1", "2026-Q3", "yes", Counts("20", "18", "12"))));

    [Fact]
    public void Whether_11_persons_were_served_must_be_said_and_their_number_is_not_taken() =>
        Assert.Equal(["not-attested"], Refused(new("s1", "2026-10", "14", Counts("20", "18", "12"))));

    [Fact]
    public void Every_count_of_the_service_is_asked_and_all_that_is_wrong_is_said_at_once() =>
        Assert.Equal(["not-a-count", "not-said"], Refused(new("s1", "2026-10", "no", Counts("vingt", "18", ""))));

    [Fact]
    public void A_month_is_entered_by_the_name_of_its_structure()
    {
        var yes = Assert.IsType<Decision<MonthEntered>.Yes>(new EnterMonth("Le Ponton", "2026-10", "yes", Counts("20", "18", "0")).Decide([Shelter], Today));

        Assert.Equal((20, 18, 0), (yes.Fact.Figures["capacity"], yes.Fact.Figures["occupied"], yes.Fact.Figures["waiting"]));
    }

    [Fact]
    public void Who_left_to_start_care_is_among_those_who_left_and_both_are_said_or_neither()
    {
        Assert.Equal(["part-exceeds-whole"], Refused(new("s1", "2026-10", "yes", Leaving("12", "13"))));
        Assert.Equal(["not-said"], Refused(new("s1", "2026-10", "yes", Leaving("12", ""))));
        Assert.Equal(["not-a-count"], Refused(new("s1", "2026-10", "yes", Leaving("12", "Paul")))[..1]);
    }

    [Fact]
    public void What_a_structure_does_not_count_is_not_zero()
    {
        var yes = Assert.IsType<Decision<MonthEntered>.Yes>(new EnterMonth("s1", "2026-10", "yes", Counts("20", "18", "12")).Decide([Shelter], Today));

        Assert.DoesNotContain("left", yes.Fact.Figures.Keys);
    }

    private static Dictionary<string, string?> Leaving(string all, string toCare) => new(Counts("20", "18", "12")) { ["left"] = all, ["left-to-care"] = toCare };

    private static Dictionary<string, string?> Counts(string capacity, string occupied, string waiting) =>
        new() { ["capacity"] = capacity, ["occupied"] = occupied, ["waiting"] = waiting };

    private static string[] Refused(EnterMonth given) =>
        [.. Assert.IsType<Decision<MonthEntered>.No>(given.Decide([Shelter], Today)).Why.Select(why => why.Code)];
}
