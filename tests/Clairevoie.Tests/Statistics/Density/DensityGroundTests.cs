using System.Globalization;
using Clairevoie.Statistics.Density;
using Clairevoie.Statistics.Findings;
using Clairevoie.Statistics.Places;
using Xunit;

namespace Clairevoie.Tests.Statistics.Density;

/// <summary>Pixels, figures and warnings, each up to where it begins.</summary>
public sealed class DensityGroundTests
{
    private static readonly RasterFrame Frame = new(100, 1000, 300, 1600, 4, 10);

    [Theory]
    [InlineData(0, "0")]
    [InlineData(5, "5")]
    [InlineData(-0.5, "-0.5")]
    [InlineData(12.345, "12.3")]
    [InlineData(123.4, "123")]
    [InlineData(1000, "1000")]
    [InlineData(1234.5, "1230")]
    [InlineData(98765, "98800")]
    [InlineData(0.0012345, "0.00123")]
    public void A_number_is_written_with_three_figures(double number, string written)
    {
        Assert.Equal(written, Figures.Of(number, CultureInfo.InvariantCulture));
        Assert.Equal(written.Replace('.', ','), Figures.Of(number, CultureInfo.GetCultureInfo("fr-FR")));
    }

    [Fact]
    public void Pixels_are_counted_from_the_south_west()
    {
        Assert.Equal((50, 60, 3000, 40), (Frame.StepX, Frame.StepY, Frame.PixelArea, Frame.Count));
        Assert.Equal((125, 275, 1030, 1570), (Frame.X(0), Frame.X(3), Frame.Y(0), Frame.Y(9)));
        Assert.Equal([0, 39, 5, 0, 2, 3, 36], new[] { (100d, 1000d), (300, 1600), (151, 1061), (150, 1000), (200, 1000), (900, 900), (0, 9000) }.Select(at => Frame.Pixel(at.Item1, at.Item2)));
        Assert.Equal([true, true, false, false, false, false], new[] { (100d, 1000d), (300, 1600), (300.1, 1200), (99.9, 1200), (200, 999.9), (200, 1600.1) }.Select(at => Frame.Holds(at.Item1, at.Item2)));
    }

    [Theory]
    [InlineData(300, 1000, 300, 1600)]
    [InlineData(100, 1600, 300, 1600)]
    [InlineData(double.NegativeInfinity, 1000, 300, 1600)]
    [InlineData(100, 1000, 300, double.PositiveInfinity)]
    public void A_rectangle_without_an_area_is_refused(double west, double south, double east, double north) =>
        Assert.Equal("extent", Assert.Throws<DataRefusedException>(() => new RasterFrame(west, south, east, north, 4, 10)).Code);

    [Fact]
    public void A_surface_tells_its_mass_its_largest_pixel_and_leaves_out_what_is_outside()
    {
        var values = new double[40];
        (values[3], values[6], values[9], values[39]) = (double.NaN, 2, 5, 5);
        var surface = new DensitySurface(Frame, values, 12, 0);

        Assert.Equal((12 * 3000d, 9, 5d, 2d), (surface.Mass, surface.Peak, surface.Max, surface.At(2, 1)));
        var outside = new DensitySurface(Frame, Enumerable.Repeat(double.NaN, 40).ToArray(), 0, 0);
        Assert.Equal((0d, -1, double.NaN), (outside.Mass, outside.Peak, outside.Max));
    }

    [Theory]
    [InlineData(29, 300, "few-events")]
    [InlineData(30, 300, null)]
    [InlineData(30, 199, "pixels-coarse")]
    [InlineData(30, 200, null)]
    [InlineData(30, 3000, null)]
    [InlineData(30, 3001, "bandwidth-wide")]
    public void A_warning_begins_where_it_says(int events, double bandwidth, string? code)
    {
        // Pixels of 50 by 100 m over 10 by 6 km; every event stands in the middle of its own pixel.
        var frame = new RasterFrame(650_000, 6_860_000, 660_000, 6_866_000, 200, 60);
        var points = PlanePoints.Of(Enumerable.Range(0, events).Select(i => 655_025 + (50d * (i % 6))).ToArray(), Enumerable.Range(0, events).Select(i => 6_863_050 + (100d * (i / 6))).ToArray());
        var caveats = KernelDensity.Of(points, new() { Frame = frame, Bandwidth = bandwidth, Edge = EdgeCorrection.Uniform }).Caveats;

        Assert.Equal(code is null ? [] : [code], caveats.Select(one => one.Code));
    }

    [Theory]
    [InlineData(0, true)]
    [InlineData(600, false)]
    public void What_falls_outside_is_told_with_how_much(double fromTheBorder, bool said)
    {
        var frame = new RasterFrame(650_000, 6_860_000, 660_000, 6_866_000, 200, 60);
        var found = KernelDensity.Of(PlanePoints.Of(Enumerable.Repeat(650_025 + fromTheBorder, 40).ToArray(), Enumerable.Range(0, 40).Select(i => 6_862_050 + (10d * i)).ToArray()), new() { Frame = frame, Bandwidth = 300 });
        var lost = found.Caveats.SingleOrDefault(one => one.Code == "mass-lost")?.Says;

        Assert.Equal(said, lost is not null);
        if (!said) return;
        var share = $"{100 * (1 - (found.Result.Mass / 40)):0} %";
        Assert.InRange(1 - (found.Result.Mass / 40), 0.4, 0.5);
        Assert.StartsWith(share, lost!.English, StringComparison.Ordinal);
        Assert.StartsWith(share, lost.French, StringComparison.Ordinal);
    }

    [Fact]
    public void An_event_goes_to_the_nearest_street_the_first_of_equally_near_ones_up_to_the_distance_itself()
    {
        // Two streets 20 m apart; one event in the middle between them, one exactly 30 m south of the first.
        var streets = StreetNetwork.Of(PlanePoints.Of(new double[] { 1000, 1100, 1000, 1100 }, new double[] { 1000, 1000, 1020, 1020 }), [(0, 1), (2, 3)]);
        var found = NetworkDensity.Of(streets, PlanePoints.Of(new double[] { 1050, 1050, 1050 }, new double[] { 1010, 970, 1018 }), new() { Bandwidth = 30, OffStreet = 30 });

        Assert.Equal((3, 0), (found.Result.Events, found.Result.LeftOut));
        Assert.Equal(2, found.Result.Parts.Where(part => part.Piece == 0).Sum(part => part.Density * part.Length), 0.02);
        Assert.Equal(1, found.Result.Parts.Where(part => part.Piece == 1).Sum(part => part.Density * part.Length), 0.02);
        Assert.Equal(1, NetworkDensity.Of(streets, PlanePoints.Of(new double[] { 1050, 1050 }, new[] { 970, 969.9 }), new() { Bandwidth = 30, OffStreet = 30 }).Result.LeftOut);
        var densest = found.Result.Parts.OrderByDescending(part => part.Density).First();
        Assert.Contains(FormattableString.Invariant($" {densest.Middle:0} m "), found.Says.English, StringComparison.Ordinal);
        Assert.Contains(Figures.Of(100 * densest.Density, CultureInfo.InvariantCulture), found.Says.English, StringComparison.Ordinal);
        Assert.Contains(Figures.Of(100 * densest.Density, CultureInfo.GetCultureInfo("fr-FR")), found.Says.French, StringComparison.Ordinal);
    }

    [Fact]
    public void A_line_is_closed_where_it_comes_back_after_having_left()
    {
        (double, double) a = (1, 1), b = (2, 2), c = (3, 1);

        Assert.Equal([true, false, false], new[] { new[] { a, b, a }, [a, a], [a, b, c] }.Select(line => new RiskContour(true, line).Closed));
    }
}
