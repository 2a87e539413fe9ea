using Clairevoie.Domain;
using Clairevoie.Tests.HouseRules;
using Clairevoie.Valves;
using Xunit;

namespace Clairevoie.Tests.Valves;

public sealed class CrossingTests
{
    private static readonly IReadOnlyList<Crossing> All = [.. AllValves.OfThisHouse.List.Select(valve => valve.Crossing)];

    [Fact]
    public void Nothing_of_care_reaches_intelligence_or_justice() =>
        Assert.DoesNotContain(All, crossing => crossing.From is Room.Care && crossing.To.Any(room => room is Room.Intelligence or Room.Justice));

    [Fact]
    public void Nothing_of_intelligence_reaches_care() =>
        Assert.DoesNotContain(All, crossing => crossing.From is Room.Intelligence && crossing.To.Contains(Room.Care));

    [Fact]
    public void Publication_says_nothing_to_anybody() => Assert.DoesNotContain(All, crossing => crossing.From is Room.Publication);

    [Fact]
    public void The_Hall_neither_speaks_nor_hears() =>
        Assert.DoesNotContain(All, crossing => crossing.From is Room.Hall || crossing.To.Contains(Room.Hall));

    [Fact]
    public void No_two_valves_have_one_name() => Assert.Equal(All.Count, All.Select(crossing => crossing.Valve).Distinct().Count());

    [Fact]
    public void Every_example_is_a_body_that_its_valve_would_take() =>
        Assert.All(AllValves.OfThisHouse.List, valve => Assert.True(valve.Fits(valve.Crossing.Shape), valve.Crossing.Valve));

    [Theory]
    [InlineData("""{"period":"2026-10","tables":[{"name":"reports","columns":["number"],"lines":[{"key":"a","counts":[3]}]}],"returned":[]}""")]
    [InlineData("""{"period":"2026-10","tables":[{"name":"reports","columns":["number"],"lines":[{"key":"a","counts":[3,4]}]}],"returned":[]}""")]
    [InlineData("""{"period":"octobre","tables":[],"returned":[]}""")]
    [InlineData("""{"period":"2026-10","tables":[],"returned":[],"names":["x"]}""")]
    [InlineData("""{"period":"2026-10"}""")]
    [InlineData("""[]""")]
    public void A_sheet_that_tells_a_small_count_or_anything_else_is_not_taken(string body) => Assert.False(DealingCounts.Valve.Fits(body));

    [Fact]
    public void A_perimeter_without_an_outline_is_not_taken() =>
        Assert.False(Perimeters.Valve.Fits(MessageBody.Write(new Perimeter(Guid.NewGuid(), "{}", new(2026, 1, 1), null))));

    [Fact]
    public void Answered_and_waiting_never_give_each_other_away()
    {
        var reports = Reports("ARM-1", 60, 3).Concat(Reports("ARM-2", 40, 50));
        var sheet = NuisanceCounts.SheetOf(ReturnPeriod.Read("2026-Q3")!.Value, reports, _ => null);

        var small = sheet.Tables[0].Lines[0];
        Assert.Null(small.Counts[1]);
        Assert.True(small.Counts[0] is null || small.Counts[2] is null);
    }

    private static IEnumerable<CountedReport> Reports(string territory, int answered, int waiting) =>
        Enumerable.Range(0, answered + waiting).Select(rank => new CountedReport(territory, rank < answered, Hidden: false));

    [Fact]
    public void The_page_about_what_crosses_is_printed_from_the_valves() =>
        Assert.True(
            CrossingsSheet.Page() == File.ReadAllText(Path.Combine(Repository.Root, "docs", "what-crosses.md")),
            "docs/what-crosses.md is not what the valves say. Write it anew: dotnet run --project src/Clairevoie -- print crossings > docs/what-crosses.md");
}
