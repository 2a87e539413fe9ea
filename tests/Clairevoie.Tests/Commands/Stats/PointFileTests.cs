using Clairevoie.Commands;
using Clairevoie.Commands.Stats;
using Clairevoie.Statistics.Findings;
using Xunit;

namespace Clairevoie.Tests.Commands.Stats;

/// <summary>Files of events are read as people and programs write them; what cannot be understood is refused where it stands.</summary>
public sealed class PointFileTests
{
    private static readonly int NewYear = new DateOnly(2024, 1, 1).DayNumber;

    [Theory]
    [InlineData("x,y,day\n652000.5,6862000.5,2024-13-01\n", "line 2, column day")]
    [InlineData("x,y,day\n652000.5,6862000.5,2024-01-01\n65a,6862000,2024-01-01\n", "line 3, column x")]
    [InlineData("x,y,day\n652000,6862000,1066-10-14\n", "line 2, column day")]
    [InlineData("x,y,day\n652000,Infinity,2024-01-01\n", "line 2, column y")]
    [InlineData("x,y,when\n652000,6862000,2024-01-01\n", "--date")]
    [InlineData("east,y,day\n652000,6862000,2024-01-01\n", "--x")]
    [InlineData("", "empty")]
    public void A_broken_cell_is_named_by_its_line_and_its_column(string text, string named) =>
        Assert.Contains(named, Assert.Throws<CommandRefused>(() => Read(text)).Message, StringComparison.Ordinal);

    [Fact]
    public void Swapped_axes_are_refused_with_the_remedy() =>
        Assert.Contains("Exchange", Assert.Throws<CommandRefused>(() => Read("x,y,day\n6862000,652000,2024-01-01\n6862010,652010,2024-01-01\n")).Message, StringComparison.Ordinal);

    [Fact]
    public void Swapped_degrees_are_refused_with_the_remedy() =>
        Assert.Contains("Exchange", Assert.Throws<CommandRefused>(() => Read("x,y,day\n48.85,2.35,2024-01-01\n48.86,2.36,2024-01-01\n", 4326)).Message, StringComparison.Ordinal);

    [Fact]
    public void Degrees_given_as_metres_are_refused_with_the_remedy() =>
        Assert.Contains("--crs 4326", Assert.Throws<CommandRefused>(() => Read("x,y,day\n2.35,48.85,2024-01-01\n2.36,48.86,2024-01-01\n")).Message, StringComparison.Ordinal);

    [Fact]
    public void Metres_given_as_degrees_are_refused_with_the_remedy() =>
        Assert.Contains("--crs 2154", Assert.Throws<CommandRefused>(() => Read("x,y,day\n652000,6862000,2024-01-01\n", 4326)).Message, StringComparison.Ordinal);

    [Fact]
    public void A_day_that_is_no_day_of_a_feature_is_named_by_its_number() =>
        Assert.Contains("feature 1", Assert.Throws<CommandRefused>(() => ReadGeoJson(Collection(Feature("[2.35,48.85]", "yesterday")))).Message, StringComparison.Ordinal);

    [Fact]
    public void Rows_without_coordinates_are_counted_and_named()
    {
        var read = Read("x,y,day\n652000,6862000,2024-01-01\n,6862000,2024-01-01\n652000,NA,2024-01-02\n652001,6862000,2024-01-03\n");
        Assert.Equal([3, 4], read.Unplaced);
        Assert.Equal([NewYear, NewYear + 2], read.Days);
    }

    [Theory]
    [InlineData("2024-01-01")]
    [InlineData("2024/1/1")]
    [InlineData("2024/01/01")]
    [InlineData("01/01/2024 11:15:00 PM")]
    [InlineData("1/1/2024")]
    [InlineData("20240101")]
    [InlineData("2024-01-01T23:59:00")]
    [InlineData("2024-01-01T23:59:00+02:00")]
    [InlineData("19723")]
    public void A_day_is_understood_as_it_is_usually_written(string day) =>
        Assert.Equal([NewYear], Read($"x,y,day\n652000,6862000,{day}\n").Days);

    [Theory]
    [InlineData("x;y;day\n652000.5;6862000;2024-01-01\n")]
    [InlineData("x\ty\tday\r\n652000.5\t6862000\t2024-01-01\r\n\r\n")]
    [InlineData("\uFEFF\"X\",\"Y\",\"Date\"\n\"652000.5\",\"6862000\",\"2024-01-01\"")]
    public void Spreadsheets_separate_cells_as_they_like(string text)
    {
        var read = Read(text);
        Assert.Equal((652000.5, 6862000d, NewYear, "EPSG:2154"), (read.Places.X[0], read.Places.Y[0], read.Days[0], read.Ground.Name));
    }

    // The metres are those of cs2cs (PROJ 9.1).
    [Fact]
    public void Degrees_of_metropolitan_france_become_metres_of_lambert_93()
    {
        var read = Read("lon,lat,day\n2.3488,48.85341,2024-01-01\n2.3488,48.85341,2024-01-01\n", 4326);
        Assert.Equal(652216.64, read.Places.X[0], 0.05);
        Assert.Equal(6861682.61, read.Places.Y[0], 0.05);
        Assert.Equal(2.3488, read.Ground.ToDegrees(read.Places.X[0], read.Places.Y[0]).Longitude, 1e-6);
    }

    [Fact]
    public void Degrees_of_elsewhere_become_metres_of_their_utm_zone()
    {
        var read = Read("lon,lat,day\n-73.99674,40.75037,2024-01-01\n-73.99,40.72199,2024-01-01\n", 4326);
        Assert.Equal("EPSG:32618", read.Ground.Name);
        Assert.Equal(584693.89, read.Places.X[0], 0.05);
        Assert.Equal(4511530.42, read.Places.Y[0], 0.05);
    }

    [Fact]
    public void Metres_of_another_plane_are_measured_but_not_put_on_a_map()
    {
        var read = Read("x,y,day\n350353.4,578924.3,2015-12-31\n");
        Assert.Throws<CommandRefused>(() => read.Ground.ToDegrees(350353.4, 578924.3));
    }

    [Fact]
    public void Features_are_read_one_by_one_however_long_the_file_is()
    {
        var many = Enumerable.Range(0, 5000).Select(i => Feature(FormattableString.Invariant($"[{2 + (i / 10000d)},48.85]"), "2024-01-01")).ToArray();
        Assert.Equal(5000, ReadGeoJson(Collection(many)).Count);
    }

    [Fact]
    public void A_feature_without_a_place_is_counted_and_named() =>
        Assert.Equal([2], ReadGeoJson(Collection(Feature("[2.35,48.85]", "2024-01-01"), """{"type":"Feature","geometry":null,"properties":{}}""")).Unplaced);

    [Fact]
    public void A_file_that_says_lambert_93_is_believed() =>
        Assert.Equal(652000, ReadGeoJson("""{"type":"FeatureCollection","crs":{"type":"name","properties":{"name":"urn:ogc:def:crs:EPSG::2154"}},"features":[""" + Feature("[652000,6862000]", "2024-01-01") + "]}").Places.X[0]);

    [Fact]
    public void Json_that_is_no_feature_collection_is_refused() =>
        Assert.Contains("features", Assert.Throws<CommandRefused>(() => ReadGeoJson("""{"type":"Topology"}""")).Message, StringComparison.Ordinal);

    [Fact]
    public void A_point_that_is_not_finite_never_reaches_a_method() =>
        Assert.Equal("not-a-number", Assert.Throws<DataRefusedException>(() => Clairevoie.Statistics.Places.PlanePoints.Of(new[] { double.NaN }, new[] { 1d })).Code);

    private static PointEvents Read(string text, int? crs = null)
    {
        using var paper = new Paper("events.csv", text);
        return new PointFile(paper.File) { Crs = crs }.Read(CancellationToken.None);
    }

    private static PointEvents ReadGeoJson(string text)
    {
        using var paper = new Paper("events.geojson", text);
        return new PointFile(paper.File).Read(CancellationToken.None);
    }

    private static string Feature(string at, string day) =>
        $$$"""{"type":"Feature","geometry":{"type":"Point","coordinates":{{{at}}}},"properties":{"day":"{{{day}}}"}}""";

    private static string Collection(params string[] features) =>
        $$$"""{"type":"FeatureCollection","name":"events","features":[{{{string.Join(",", features)}}}]}""";
}
