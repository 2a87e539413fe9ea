using Clairevoie.Domain;
using Xunit;

namespace Clairevoie.Tests.Intelligence;

/// <summary>What seems to tell the same thing is proposed with its reasons, and nothing else is.</summary>
public sealed class ProposeGroupsTests
{
    [Fact]
    public void Two_reports_of_one_place_that_share_nothing_else_are_not_proposed() =>
        Assert.Empty(ProposeGroups.Among([
            Told.At(0, 0, signs: [Sign.FromAHall], afternoon: true),
            Told.At(20, 0, signs: [Sign.FromAVehicle], afternoon: false)]));

    [Fact]
    public void The_same_way_of_selling_at_another_place_is_not_proposed() =>
        Assert.Empty(ProposeGroups.Among([Told.At(0, 0), Told.At(90, 0)]));

    [Fact]
    public void The_same_words_in_another_quarter_are_not_proposed() =>
        Assert.Empty(ProposeGroups.Among([Told.At(0, 0, Told.Words), Told.At(2_000, 0, Told.Words)]));

    [Fact]
    public void A_group_is_never_made_along_a_chain()
    {
        var street = Enumerable.Range(0, 6).Select(n => Told.At(n * 50, 0)).ToList();

        Assert.All(ProposeGroups.Among(street), group => Assert.All(group.Others, other => Assert.True(other.Likeness.Metres <= Likeness.SamePlace)));
    }

    [Fact]
    public void Three_reports_of_one_place_are_one_group_and_each_says_why()
    {
        var first = Told.At(0, 0);
        var group = Assert.Single(ProposeGroups.Among([Told.At(30, 0, days: 2), first, Told.At(0, 40, "Toujours les mêmes horaires, devant le hall du numéro douze, guetteurs à chaque angle", days: 5, signs: [Sign.Lookouts])]));

        Assert.Equal(first.Id, group.First.Id);
        Assert.Equal(3, group.Voices);
        Assert.Equal([LikenessReason.Place, LikenessReason.Hours, LikenessReason.Ways], group.Others[0].Likeness.Reasons);
        Assert.Equal(30, group.Others[0].Likeness.Metres);
        Assert.Equal([LikenessReason.Place, LikenessReason.Hours], group.Others[1].Likeness.Reasons);
    }

    [Fact]
    public void Nearly_the_same_words_in_one_street_are_proposed_though_the_place_was_pointed_at_elsewhere()
    {
        var group = Assert.Single(ProposeGroups.Among([Told.At(0, 0, Told.Words), Told.At(150, 0, Told.Words + " environ", days: 40, afternoon: false, signs: [Sign.Queue])]));

        Assert.Equal(2, group.Reports);
    }

    [Fact]
    public void What_is_proposed_does_not_depend_on_the_order_in_which_reports_are_read()
    {
        var reports = Enumerable.Range(0, 60).Select(n => Told.At(n * 37 % 400, n * 53 % 300, days: n)).ToList();
        var (one, other) = (ProposeGroups.Among(reports), ProposeGroups.Among(Enumerable.Reverse(reports)));

        Assert.Equal(one.Select(group => string.Join(',', group.All)), other.Select(group => string.Join(',', group.All)));
    }

    [Fact]
    public void Traits_are_written_at_one_length_and_read_back_the_same()
    {
        var (with, without) = (Told.At(120, -40, Told.Words).Traits, Told.At(120, -40).Traits);

        Assert.Equal(with.Write().Length, without.Write().Length);
        Assert.Equal(with, ReportTraits.Read(with.Write()));
        Assert.Equal(without, ReportTraits.Read(without.Write()));
    }
}
