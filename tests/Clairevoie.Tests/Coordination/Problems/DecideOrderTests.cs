using Clairevoie.Domain;
using Xunit;
using static Clairevoie.Tests.Coordination.Problems.MovePartnerTests;

namespace Clairevoie.Tests.Coordination.Problems;

/// <summary>The machine proposes, people decide; where they differ they say why. Outreach tells of harm by sector, never finer.</summary>
public sealed class DecideOrderTests
{
    private static readonly string[] Proposed = ["a", "b", "c"];

    [Theory]
    [InlineData("1", "2", "", "place-in-order")]
    [InlineData("1", "2", "4", "place-in-order")]
    [InlineData("1", "2", "2", "place-twice")]
    public void Each_problem_has_one_place_of_its_own(string first, string second, string third, string why) => Assert.Contains(why, No(Given(first, second, third, "Parce que.").Decide(Proposed)));

    [Fact]
    public void A_place_that_differs_from_the_proposed_rank_needs_a_reason() =>
        Assert.Equal(["order-reason-missing", "order-reason-missing"], No(Given("2", "1", "3", "").Decide(Proposed)));

    [Fact]
    public void Following_what_was_proposed_needs_none() => Assert.Equal(["a", "b", "c"], Yes(Given("1", "2", "3", "").Decide(Proposed)).Select(one => one.Problem));

    [Fact]
    public void What_people_decide_is_kept_in_their_order_with_their_reasons() =>
        Assert.Equal([("c", 1), ("a", 2), ("b", 3)], Yes(Given("2", "3", "1", "L’école rouvre lundi.").Decide(Proposed)).Select(one => (one.Problem, one.Place)));

    [Theory]
    [InlineData("SEC-99", "few", null, "sector-unknown")]
    [InlineData("SEC-01", null, null, "harm-missing")]
    [InlineData("SEC-01", "many", "7", "harm-number")]
    [InlineData("SEC-01", "many", "beaucoup", "number-unreadable", "harm-number")]
    public void A_small_count_of_harm_is_never_told_as_a_number(string sector, string? howMany, string? number, params string[] why) =>
        Assert.Equal(why, No(new TellSectorHarm(sector, howMany, number).Decide(["SEC-01"], new(2026, 11, 22))));

    [Theory]
    [InlineData("none", null, 0, 0)]
    [InlineData("few", "7", 1, 10)]
    [InlineData("many", "14", 14, 14)]
    public void Harm_is_none_a_few_or_a_number_from_eleven_on(string howMany, string? number, int least, int most) =>
        Assert.Equal(new SectorHarm("SEC-01", "2026-T4", least, most), Yes(new TellSectorHarm("SEC-01", howMany, number).Decide(["SEC-01"], new(2026, 11, 22))));

    private static DecideOrder Given(string first, string second, string third, string words) => new([("a", first, words), ("b", second, words), ("c", third, words)]);
}
