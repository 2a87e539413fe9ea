using Clairevoie.Care.Months;
using Clairevoie.Domain;
using Xunit;

namespace Clairevoie.Tests.Care;

public sealed class MonthSheetTests
{
    private static readonly ReturnPeriod October = ReturnPeriod.Read("2026-10")!.Value;

    [Fact]
    public void A_structure_that_served_fewer_than_11_persons_is_in_no_count()
    {
        var with = Of(Outreach(true, 100), Outreach(false, 40), Rest(true, 80));
        var without = Of(Outreach(true, 100), Rest(true, 80));

        Assert.Equal(Counts(without), Counts(with));
    }

    [Fact]
    public void A_service_that_may_not_be_told_looks_like_one_whose_counts_are_small()
    {
        var excluded = Of(Outreach(false, 40), Rest(true, 80), Treatment(true, 60));
        var small = Of(Outreach(true, 2), Rest(true, 80), Treatment(true, 60));

        Assert.Equal(Hidden(small), Hidden(excluded));
        Assert.Null(Table(excluded, "contacts").Lines[0].Counts[0]);
    }

    [Fact]
    public void Places_are_told_and_persons_waiting_are_not_when_they_are_few()
    {
        var sheet = Of(new Signed("housing", false, new Dictionary<string, long> { ["capacity"] = 4, ["occupied"] = 4, ["waiting"] = 30 }));

        Assert.Equal(4, Table(sheet, "capacity").Lines[0].Counts[0]);
        Assert.Null(Table(sheet, "occupied").Lines[0].Counts[0]);
        Assert.Null(Table(sheet, "waiting").Lines[0].Counts[0]);
    }

    [Fact]
    public void Large_counts_are_told_with_their_totals()
    {
        var acts = Table(Of(Outreach(true, 100), Rest(true, 80)), "acts");

        Assert.Equal([100, 100, 100, 100, 400], acts.Lines[0].Counts);
        Assert.Equal([180, 180, 180, 180, 720], acts.Lines[^1].Counts);
    }

    [Fact]
    public void Only_acts_have_totals_from_which_something_could_be_taken() =>
        Assert.DoesNotContain(
            Of(Outreach(true, 100), Rest(true, 80)).Tables.Where(table => table.Name != "acts"),
            table => table.Lines.Any(line => line.Key == ToldTable.Total) || table.Columns.Contains(ToldTable.Total));

    [Fact]
    public void Waiting_is_told_by_strand_with_its_totals_and_then_nowhere_else()
    {
        var treatment = new Signed("treatment", true, new Dictionary<string, long> { ["waiting"] = 33 });
        var sheet = MonthSheet.Of(October, [Outreach(true, 100), treatment], [], [], [new("treatment", "health", 40), new("treatment", "psychiatric", 21), new("housing", "social", 30)]);

        Assert.Equal([0, 30, 0, 0, 30, 40, 0, 0, 21, 61], Table(sheet, WaitingTable.Name).Lines.Take(2).SelectMany(line => line.Counts));
        Assert.DoesNotContain(sheet.Tables.Where(table => table.Name == "waiting"), table => table.Lines.Any(line => line.Key == "treatment"));
    }

    [Fact]
    public void What_nobody_counted_is_in_no_table() =>
        Assert.DoesNotContain(Of(Outreach(true, 100)).Tables, table => table.Name is "leaving" or "mediations");

    [Fact]
    public void Leaving_public_space_to_start_care_is_told_beside_leaving_it_and_never_by_difference()
    {
        var large = Table(Of(LeftFrom("outreach", 60, 20), LeftFrom("rest", 80, 30)), "leaving");
        var close = Table(Of(LeftFrom("outreach", 60, 57), LeftFrom("rest", 80, 30)), "leaving");

        Assert.Equal([20, 40, 60], large.Lines[0].Counts);
        Assert.Null(close.Lines[0].Counts[1]);
        Assert.True(close.Lines[0].Counts[0] is null || close.Lines[0].Counts[2] is null);
    }

    [Fact]
    public void A_structure_without_11_persons_is_not_among_those_who_left() =>
        Assert.All(Table(Of(LeftFrom("outreach", 60, 20) with { Attested = false }, Rest(true, 80)), "leaving").Lines, line => Assert.All(line.Counts, Assert.Null));

    private static Signed LeftFrom(string service, long all, long toCare)
    {
        var signed = With(service, true, 100, service == "rest" ? "passages" : "contacts");
        return signed with { Figures = new Dictionary<string, long>(signed.Figures) { ["left"] = all, ["left-to-care"] = toCare } };
    }

    private static Sheet Of(params Signed[] signed) => MonthSheet.Of(October, signed, [], []);

    private static Signed Outreach(bool attested, long each) => With("outreach", attested, each, "contacts");

    private static Signed Rest(bool attested, long each) => With("rest", attested, each, "passages");

    private static Signed Treatment(bool attested, long each) => With("treatment", attested, each, "passages");

    private static Signed With(string service, bool attested, long each, string other) => new(service, attested, new Dictionary<string, long>
    {
        ["nursing"] = each, ["social"] = each, ["psychological"] = each, ["psychiatric"] = each, [other] = each * 3,
    });

    private static ToldTable Table(Sheet sheet, string name) => sheet.Tables.Single(table => table.Name == name);

    private static IEnumerable<long?> Counts(Sheet sheet) => sheet.Tables.SelectMany(table => table.Lines).SelectMany(line => line.Counts);

    private static IEnumerable<bool> Hidden(Sheet sheet) => Table(sheet, "acts").Lines.SelectMany(line => line.Counts).Select(count => count is null);
}
