using Clairevoie.Domain;
using Clairevoie.Hall.Where;
using Clairevoie.Justice.Perimeters;
using Xunit;

namespace Clairevoie.Tests.Justice;

public sealed class DrawPerimeterTests
{
    private static readonly DrawPerimeter Circle = new("Halte du quai", "COM-75056", "2026-11-01", null) { Centre = "48.8841, 2.3599", Radius = "150" };

    [Theory]
    [InlineData("{}")]
    [InlineData("[[[")]
    [InlineData("""{"type":"Point","coordinates":[2.36,48.88]}""")]
    [InlineData("""{"type":"Polygon","coordinates":[[[2.36,48.88],[2.37,48.89],[2.37,48.88],[2.36,48.89],[2.36,48.88]]]}""")]
    [InlineData("""{"type":"Polygon","coordinates":[[[2.36,48.88],[2.37,48.89],[2.37,48.88]]]}""")]
    [InlineData("""{"type":"Polygon","coordinates":[[[236,48.88],[2.37,48.89],[2.37,48.88],[236,48.88]]]}""")]
    public void What_is_not_an_outline_is_refused(string area) =>
        Assert.Equal(["area-unreadable"], Refused(Circle with { Area = area }));

    [Fact]
    public void A_perimeter_as_large_as_a_quarter_is_refused() =>
        Assert.Equal(["area-too-large"], Refused(Circle with { Area = """{"type":"Polygon","coordinates":[[[2.3,48.8],[2.4,48.8],[2.4,48.9],[2.3,48.8]]]}""" }));

    [Fact]
    public void All_that_is_wrong_is_said_at_once() =>
        Assert.Equal(
            ["place-unnamed", "territory-unreadable", "centre-unreadable", "radius-unreadable", "day-unreadable"],
            Refused(new(" ", "?", "hier", null) { Centre = "ici", Radius = "beaucoup" }));

    [Fact]
    public void It_cannot_end_before_it_begins() =>
        Assert.Equal(["ends-before-it-begins"], Refused(Circle with { Until = "2026-11-01" }));

    [Fact]
    public void A_circle_has_the_surface_of_a_circle()
    {
        var drawn = Assert.IsType<Decision<PerimeterDrawn>.Yes>(Circle.Decide()).Fact;
        var surface = Outline.SquareMetres(Outline.Read(drawn.Perimeter.Area)!);

        Assert.InRange(surface / (Math.PI * 150 * 150), 0.985, 1.005);
    }

    [Fact]
    public void It_holds_from_its_first_day_and_no_longer_on_its_last()
    {
        var perimeter = Assert.IsType<Decision<PerimeterDrawn>.Yes>((Circle with { Until = "2026-11-22" }).Decide()).Fact.Perimeter;

        Assert.False(perimeter.HoldsOn(new(2026, 10, 31)));
        Assert.True(perimeter.HoldsOn(new(2026, 11, 21)));
        Assert.False(perimeter.HoldsOn(new(2026, 11, 22)));
    }

    private static IEnumerable<string> Refused(DrawPerimeter given) =>
        Assert.IsType<Decision<PerimeterDrawn>.No>(given.Decide()).Why.Select(why => why.Code);
}
