using Clairevoie.Hall.Parts.Charts;
using Xunit;

namespace Clairevoie.Tests.Look;

/// <summary>A picture never says more than its table.</summary>
public sealed class PictureTests
{
    [Theory, InlineData(0, 1), InlineData(-3, 1), InlineData(double.NaN, 1), InlineData(0.07, 0.08), InlineData(7, 8), InlineData(120, 150), InlineData(1840, 2000), InlineData(38000, 40000)]
    public void A_ruler_ends_on_a_round_number_just_above(double largest, double top) =>
        Assert.Equal(top, Ruler.Upto(largest).Top, 9);

    [Theory, InlineData(0.3), InlineData(1), InlineData(9), InlineData(99), InlineData(101), InlineData(5000)]
    public void A_ruler_has_three_to_seven_marks_and_holds_every_value(double largest)
    {
        var ruler = Ruler.Upto(largest);
        Assert.InRange(ruler.Marks.Count(), 3, 7);
        Assert.True(ruler.Top >= largest);
        Assert.Equal(ruler.Top, ruler.Marks.Last(), 9);
    }

    [Fact]
    public void A_missing_value_breaks_the_line()
    {
        var series = new Series("observed", [1, 2, null, 3, 4, null, 5]);
        var picture = new Picture("", "", ["a", "b", "c", "d", "e", "f", "g"], [series]) { LabelsAre = "" };
        Assert.Equal(2, new Lines(picture).Stretches(series).Count());
        Assert.Equal(5, new Lines(picture).Dots(series).Count());
    }

    [Fact]
    public void A_missing_value_has_no_bar_and_says_so()
    {
        var picture = new Picture("", "", ["a", "b"], [new("seen", [10, null])]) { LabelsAre = "" };
        var bars = new Bars(picture, "hidden").Groups;
        Assert.True(bars[0].Bars[0].Share > 0);
        Assert.Equal((0, "hidden"), (bars[1].Bars[0].Share, bars[1].Bars[0].Says));
    }

    [Theory, InlineData(1, 1), InlineData(2, 2), InlineData(6, 3), InlineData(40, 4)]
    public void First_and_last_labels_are_always_named(int count, int named)
    {
        var labels = Enumerable.Range(0, count).Select(i => $"{i}").ToArray();
        var places = new Lines(new Picture("", "", labels, []) { LabelsAre = "" }).Named().Select(label => label.Place).ToArray();
        Assert.Equal(0, places[0]);
        Assert.Equal(count - 1, places[^1]);
        Assert.Equal(named, places.Length);
    }
}
