using Clairevoie.Domain;
using Clairevoie.Hall.Where;
using Clairevoie.Windows.Map;
using Xunit;

namespace Clairevoie.Tests.Where;

public sealed class PaperMapTests
{
    [Theory]
    [InlineData(2_500)]
    [InlineData(10_000)]
    [InlineData(50_000)]
    public void A_millimetre_of_paper_is_what_the_scale_says_within_one_part_in_two_hundred(int scale)
    {
        var paper = PaperMap.Of(new(2.3522, 48.8566), scale);
        var (west, east) = (Lambert(paper.Bounds.MinX, 48.8566), Lambert(paper.Bounds.MaxX, 48.8566));
        var (south, north) = (Lambert(2.3522, paper.Bounds.MinY), Lambert(2.3522, paper.Bounds.MaxY));

        Assert.InRange(Far(west, east) / (PaperMap.Wide / 1000.0 * scale), 0.995, 1.005);
        Assert.InRange(Far(south, north) / (PaperMap.High / 1000.0 * scale), 0.995, 1.005);
    }

    [Theory]
    [InlineData(2_500)]
    [InlineData(5_000)]
    [InlineData(10_000)]
    [InlineData(25_000)]
    [InlineData(50_000)]
    public void The_bar_is_a_round_number_of_metres_that_fits_the_sheet(int scale)
    {
        var paper = PaperMap.Of(new(2.3522, 48.8566), scale);

        Assert.Matches("^[125]0*$", paper.BarMetres.ToString(System.Globalization.CultureInfo.InvariantCulture));
        Assert.InRange(paper.BarMillimetres, 10, 60);
    }

    [Fact]
    public void The_window_on_the_tiles_has_the_shape_of_the_paper()
    {
        var paper = PaperMap.Of(new(-4.01, 45.96), 10_000);

        var (_, _, width, height) = paper.WindowOn(StillMap.Of(paper.Bounds));

        Assert.InRange(width / height / (PaperMap.Wide / (double)PaperMap.High), 0.99, 1.01);
    }

    private static Metres Lambert(double longitude, double latitude) => Projection.Lambert93.From(new(longitude, latitude));

    private static double Far(Metres one, Metres other) => Math.Sqrt(Math.Pow(one.East - other.East, 2) + Math.Pow(one.North - other.North, 2));
}
