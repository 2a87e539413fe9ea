using Clairevoie.Domain;
using Clairevoie.Domain.Claims;
using Clairevoie.Publication.Indicators;
using Clairevoie.Publication.Registers;
using Xunit;

namespace Clairevoie.Tests.Publication;

/// <summary>Values are computed from what was told, and never from what was hidden.</summary>
public sealed class IndicatorTests
{
    private static readonly IndicatorRegister Register = IndicatorRegister.Read(PublishedFolder.Path);

    [Fact]
    public void Every_indicator_of_the_register_says_what_it_counts_and_every_share_has_both_its_counts()
    {
        Assert.NotEmpty(Register.All);
        Assert.All(Register.All.SelectMany(indicator => indicator.Versions), version =>
        {
            Assert.NotEmpty(version.Definition.Text);
            Assert.NotEmpty(version.English);
            if (version.Of is var (part, whole))
            {
                Assert.NotNull(Register.Find(part));
                Assert.NotNull(Register.Find(whole));
                Assert.True(version.MinimumBase >= 50);
            }
        });
    }

    [Fact]
    public void A_year_of_which_nothing_arrived_has_no_value_and_says_so() =>
        Assert.Equal(NoValue.NothingHeard, Compute([]).Of(Register.Find("deferrals")!, "COM-00056", 2024, isWhole: true).Why);

    [Fact]
    public void What_only_others_publish_is_not_computed() =>
        Assert.Equal(NoValue.PublishedOnly, Compute([]).Of(Register.Find("kitchens")!, "COM-00056", 2024, isWhole: true).Why);

    [Fact]
    public void A_hidden_month_makes_a_value_at_least_and_is_never_worked_out()
    {
        var value = Compute([Dealing("total", 90, hidden: 2), Dealing("ARM-00101", 70, hidden: 0), Dealing("ARM-00102", 41, hidden: 3)]).Of(Register.Find("dealing-reports")!, "COM-00056", 2024, isWhole: true);

        Assert.Equal((111m, Bound.AtLeast), (value.Value!.Value, value.Bound));
    }

    [Fact]
    public void A_total_that_was_told_whole_stands_as_it_is()
    {
        var value = Compute([Dealing("total", 130, hidden: 0), Dealing("ARM-00101", 70, hidden: 3)], heard: 12).Of(Register.Find("dealing-reports")!, "COM-00056", 2024, isWhole: true);

        Assert.Equal((130m, Bound.Exactly, true), (value.Value!.Value, value.Bound, value.Coverage.IsWhole));
    }

    [Fact]
    public void A_year_that_is_not_over_is_at_least_what_it_is_so_far() =>
        Assert.Equal(Bound.AtLeast, Compute([Dealing("total", 130, hidden: 0)], heard: 7).Of(Register.Find("dealing-reports")!, "COM-00056", 2024, isWhole: true).Bound);

    [Theory]
    [InlineData(12, 49, NoValue.SmallBase)]
    [InlineData(12, 50, NoValue.Given)]
    [InlineData(51, 50, NoValue.PartHidden)]
    public void A_share_is_never_said_of_a_small_base_or_of_a_part_larger_than_its_whole(long part, long whole, NoValue why)
    {
        var compute = new ComputeValue([Court("immediate_trials", part), Court("deferrals", whole)], [new(ValveNames.JusticeCounts, 4, 3, 0, 0)], Register);
        var value = compute.Of(Register.Find("immediate-share")!, "COM-00056", 2024, isWhole: true);

        Assert.Equal(why, value.Why);
        Assert.Equal(why == NoValue.Given ? 24m : null, value.Value);
    }

    [Fact]
    public void A_year_follows_the_definition_that_held_on_its_first_day()
    {
        var indicator = Register.Find("nuisance-answered-share")!;

        Assert.Equal(("1", "2"), (indicator.Of(2024).Version, indicator.Of(2025).Version));
        Assert.Contains(new DateOnly(2025, 1, 1), indicator.Breaks);
    }

    [Fact]
    public void A_value_becomes_a_claim_with_its_definition_period_and_territory()
    {
        var claim = Compute([Dealing("total", 130, hidden: 0)], heard: 12).Of(Register.Find("dealing-reports")!, "COM-00056", 2024, isWhole: true).Claim("1")!;

        Assert.Equal(("CV-dealing-reports-COM-00056-2024", 366, "COM-00056"), (claim.Id, claim.Period.Days, claim.Territory.Code));
    }

    private static ComputeValue Compute(IReadOnlyList<YearCount> counts, int heard = 12) => new(counts, [new(ValveNames.DealingCounts, heard, 1, 0, 0)], Register);

    private static YearCount Dealing(string line, long told, int hidden) => new(ValveNames.DealingCounts, "reports", line, "number", told, 12, hidden, "2024-12", null);

    private static YearCount Court(string table, long told) => new(ValveNames.JusticeCounts, table, "total", "number", told, 4, 0, "2024-Q4", told);
}
