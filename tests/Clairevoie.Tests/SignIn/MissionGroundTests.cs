using Clairevoie.Hall.City;
using Clairevoie.Hall.SignIn;
using Clairevoie.Hall.Where;
using NetTopologySuite.Geometries;
using Xunit;

namespace Clairevoie.Tests.SignIn;

public sealed class MissionGroundTests
{
    private static readonly MissionGround Ground = new(
        new TerritoryShapes([Square("COM-00056", 0, 10), Square("ARM-00101", 0, 5), Square("ZON-quay", 1, 2), Square("ARM-00102", 5, 10), Square("COM-01001", 20, 30)]),
        new CitySettings { Territory = "COM-00056" });

    [Fact]
    public void A_territory_that_nobody_drew_holds_itself_alone() => Assert.Equal(["ZON-elsewhere"], Ground.Inside(["ZON-elsewhere"]));

    [Fact]
    public void An_arrondissement_does_not_hold_its_neighbour_nor_its_commune() =>
        Assert.Equal(["ARM-00101", "ZON-quay"], Ground.Inside(["ARM-00101"]).Order());

    [Fact]
    public void A_commune_holds_its_arrondissements_and_their_quarters() =>
        Assert.Equal(["ARM-00101", "ARM-00102", "COM-00056", "ZON-quay"], Ground.Inside(["COM-00056"]).Order());

    [Theory]
    [InlineData("DEP-00")]
    [InlineData("00")]
    public void A_departement_holds_its_communes_and_a_bare_number_is_one(string code)
    {
        var held = Ground.Inside([code]);

        Assert.Contains("DEP-00", held);
        Assert.Contains("ZON-quay", held);
        Assert.DoesNotContain("COM-01001", held);
    }

    [Fact]
    public void A_city_without_outlines_is_still_in_its_departement() =>
        Assert.Contains("COM-75056", new MissionGround(new TerritoryShapes([]), new CitySettings { Territory = "COM-75056" }).Inside(["75"]));

    private static TerritoryShape Square(string code, double from, double to) => new(
        code, code, GeometryFactory.Default.ToGeometry(new Envelope(from, to, from, to)));
}
