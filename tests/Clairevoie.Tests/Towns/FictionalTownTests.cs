using Clairevoie.Hall.Where;
using Clairevoie.Towns;
using NetTopologySuite.Geometries;
using Xunit;

namespace Clairevoie.Tests.Towns;

public sealed class FictionalTownTests
{
    private static FictionalTown Town => Founded.Usual;

    [Fact]
    public void The_town_lies_in_the_bay_of_Biscay()
    {
        // West of 2.8° W and south of 46.6° N there is no land before Spain.
        foreach (var corner in Town.Site.Land.Envelope.Coordinates.Select(FictionalTown.Degrees))
        {
            Assert.InRange(corner.Longitude, -5, -3);
            Assert.InRange(corner.Latitude, 45.5, 46.5);
        }
    }

    [Fact]
    public void The_same_seed_founds_the_same_town_and_another_seed_another()
    {
        var (again, other) = (FictionalTown.Found(Town.Seed), Founded.Other);

        Assert.Equal(Town.Streets.Select(street => street.Name), again.Streets.Select(street => street.Name));
        Assert.Equal(Town.Addresses.Select(address => address.At), again.Addresses.Select(address => address.At));
        Assert.NotEqual(Town.Site.Land, other.Site.Land);
    }

    [Fact]
    public void Every_quarter_lies_in_its_arrondissement_and_overlaps_no_other()
    {
        Assert.Equal(4, Town.Arrondissements.Count);
        Assert.Equal(16, Town.Quarters.Count());
        foreach (var area in Town.Arrondissements)
            Assert.All(area.Quarters, quarter => Assert.True(quarter.Shape.Difference(area.Shape).Area < quarter.Shape.Area * 0.02, quarter.Name));
        var overlap = Town.Quarters.Sum(a => Town.Quarters.Where(b => b != a).Sum(b => a.Shape.Intersection(b.Shape).Area));
        Assert.True(overlap < Town.Site.City.Area * 0.001, $"{overlap} m²");
    }

    [Fact]
    public void The_quarters_cover_the_town() =>
        Assert.InRange(Town.Quarters.Sum(quarter => quarter.Shape.Area) / Town.Site.City.Area, 0.97, 1.01);

    [Fact]
    public void No_two_streets_bear_one_name_and_no_two_doors_one_number()
    {
        Assert.Equal(Town.Streets.Count, Town.Streets.Select(street => street.Name).Distinct().Count());
        Assert.Equal(Town.Addresses.Count, Town.Addresses.Select(door => (door.Street.Name, door.Number, door.Suffix)).Distinct().Count());
        Assert.InRange(Town.Addresses.Count, 10_000, 25_000);
    }

    [Fact]
    public void No_door_opens_on_water_or_in_a_park() =>
        Assert.DoesNotContain(Town.Addresses, door =>
        {
            var at = Town.Site.City.Factory.CreatePoint(door.At);
            return Town.Site.Canal.Contains(at) || Town.Parks.Any(park => park.Shape.Contains(at)) || !Town.Site.City.Contains(at);
        });

    [Fact]
    public void Another_seed_founds_a_whole_town_too()
    {
        var town = Founded.Other;

        Assert.Equal(16, town.Quarters.Count());
        Assert.All(town.Quarters, quarter => Assert.InRange(quarter.Shape.Area, 200_000, 4_000_000));
        Assert.Equal(8, town.Parks.Count);
        Assert.InRange(town.Addresses.Count, 8_000, 30_000);
    }
}
