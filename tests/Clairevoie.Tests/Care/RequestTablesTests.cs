using Clairevoie.Care.Months;
using Clairevoie.Care.Requests;
using Clairevoie.Care.Structures;
using Clairevoie.Domain;
using Xunit;

namespace Clairevoie.Tests.Care;

public sealed class RequestTablesTests
{
    private static readonly StructureKept Shelter = new("s1", new("SIAO"), "COM-1", "Le Ponton", "housing", "2026-01");

    [Fact]
    public void A_line_of_few_requests_tells_neither_how_many_nor_how_long() =>
        Assert.DoesNotContain(
            RequestTables.Of([new("housing", "psychiatry", 1, 2, 1, 365), new("rest", "housing", 40, 60, 20, 90), new("rest", "treatment", 30, 20, 40, 30)])
                .SelectMany(table => table.Lines).Where(line => line.Key == "housing>psychiatry").SelectMany(line => line.Counts),
            count => count is not null);

    [Fact]
    public void Requests_of_several_structures_are_told_together_with_what_became_of_them()
    {
        var told = RequestTables.Of([new("housing", "psychiatry", 10, 20, 15, 90), new("housing", "psychiatry", 12, 30, 15, 180)]);

        Assert.Equal([22, 50, 30, 102], told[0].Lines.Single(line => line.Key == "housing>psychiatry").Counts);
        Assert.Equal([90, 180], Assert.Single(told[1].Lines).Counts);
    }

    [Fact]
    public void The_wait_is_that_of_the_median_request_not_of_the_median_structure()
    {
        Assert.Equal(new WaitBand(0, 3), WaitBand.Median([(3, 100), (90, 10), (180, 10)]));
        Assert.Null(WaitBand.Median([(null, 100), (90, 0)]));
    }

    [Fact]
    public void A_month_to_come_an_unknown_service_a_free_wait_and_a_missing_count_are_refused() =>
        Assert.Equal(["month-not-over", "service-unknown", "wait-unknown", "not-said", "not-a-count"], Assert.IsType<Decision<RequestsTold>.No>(
            new TellRequests("s1", "2026-11", "hotel", "45", new Dictionary<string, string?> { ["answered"] = "3", ["refused"] = "Marie" }).Decide([Shelter], new(2026, 11, 22))).Why.Select(why => why.Code));

    [Fact]
    public void A_request_of_another_agency_is_refused() =>
        Assert.Equal(["structure-unknown"], Assert.IsType<Decision<RequestsTold>.No>(
            new TellRequests("s2", "2026-10", "housing", "", new Dictionary<string, string?>()).Decide([Shelter], new(2026, 11, 22))).Why.Select(why => why.Code));
}
