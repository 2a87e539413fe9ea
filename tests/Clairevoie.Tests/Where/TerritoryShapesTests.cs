using Clairevoie.Domain;
using Clairevoie.Hall.Where;
using Xunit;

namespace Clairevoie.Tests.Where;

public sealed class TerritoryShapesTests : IDisposable
{
    private readonly string file = Path.GetTempFileName();

    [Theory]
    [InlineData("nothing")]
    [InlineData("""{"features":[{"properties":{"nom":"x"},"geometry":{"type":"Polygon","coordinates":[]}}]}""")]
    [InlineData("""{"features":[{"properties":{"nom":"x","code":"ZON-1"},"geometry":{"type":"Point","coordinates":[1,2]}}]}""")]
    public void A_file_without_outlines_is_refused(string content)
    {
        File.WriteAllText(file, content);

        Assert.Throws<FormatException>(() => TerritoryShapes.Read(file));
    }

    [Fact]
    public void Without_outlines_no_place_is_outside() =>
        Assert.True(TerritoryShapes.Read(file + ".absent").Contain(new GeoPoint(2.35, 48.85)));

    [Fact]
    public void A_place_is_in_its_quarter_and_a_place_in_the_sea_is_not()
    {
        File.WriteAllText(file, """
            {"features":[
            {"properties":{"code":"COM-00056","nom":"Ardelune"},"geometry":{"type":"MultiPolygon","coordinates":[[[[0,0],[4,0],[4,4],[0,4],[0,0]],[[1,1],[1,2],[2,2],[2,1],[1,1]]]]}},
            {"properties":{"code":"ZON-0010101","nom":"La Vigie"},"geometry":{"type":"Polygon","coordinates":[[[0,0],[1,0],[1,1],[0,1],[0,0]]]}}]}
            """);
        var shapes = TerritoryShapes.Read(file);

        Assert.Equal(new Territories("COM-00056", null, "ZON-0010101"), shapes.Of(new GeoPoint(0.5, 0.5)));
        Assert.Equal("COM-00056", shapes.Of(new GeoPoint(3, 3)).Finest);
        Assert.Equal(Territories.None, shapes.Of(new GeoPoint(1.5, 1.5)));
        Assert.False(shapes.Contain(new GeoPoint(9, 9)));
        Assert.Equal("La Vigie", shapes.NameOf("ZON-0010101"));
    }

    [Fact]
    public void A_real_place_is_in_its_real_quarter()
    {
        var real = Shared.File("geodata/paris-quartiers.geojson");
        var codes = File.ReadAllText(real).Replace("\"code\":\"", "\"code\":\"ZON-", StringComparison.Ordinal).Replace("\"code\": \"", "\"code\": \"ZON-", StringComparison.Ordinal);
        File.WriteAllText(file, codes);

        var quarter = TerritoryShapes.Read(file).Of(new GeoPoint(2.3431, 48.8867)).Quarter;

        Assert.Equal("ZON-7511802", quarter);
    }

    public void Dispose() => File.Delete(file);
}
