using Clairevoie.Statistics.Findings;
using Clairevoie.Statistics.Hotspots;
using Clairevoie.Statistics.Places;
using Xunit;

namespace Clairevoie.Tests.Statistics.Hotspots;

public sealed class NeighbourhoodTests
{
    [Fact]
    public void A_distance_that_is_none_or_too_wide_is_refused()
    {
        Assert.Equal("band", Refused(() => Neighbourhood.Within(SevenBySeven.Places, 0)));
        Assert.Equal("band", Refused(() => Neighbourhood.Within(SevenBySeven.Places, double.NaN)));
        Assert.Equal("band-too-wide", Refused(() => Neighbourhood.Within(PlanePoints.Of(new double[10_002], new double[10_002]), 1)));
        Assert.Equal("neighbours", Refused(() => Neighbourhood.Given([[1], [1]])));
        Assert.Equal("neighbours", Refused(() => Neighbourhood.Given([[1, 1], [0]])));
        Assert.Equal("neighbours", Refused(() => Neighbourhood.Given([[2], [0]])));
    }

    [Fact]
    public void The_grid_finds_whom_looking_at_every_pair_finds()
    {
        var chance = new Clairevoie.Statistics.Chance.CounterChance(12, 0);
        double[] x = [.. Enumerable.Range(0, 300).Select(at => -500 + (1000 * chance.Real((ulong)at)))];
        double[] y = [.. Enumerable.Range(0, 300).Select(at => -500 + (1000 * chance.Real(1000 + (ulong)at)))];
        var found = Neighbourhood.Within(PlanePoints.Of(x, y), 120);

        Assert.All(Enumerable.Range(0, 300), place => Assert.Equal(
            Enumerable.Range(0, 300).Where(other => other != place && Math.Sqrt(Math.Pow(x[other] - x[place], 2) + Math.Pow(y[other] - y[place], 2)) <= 120),
            found.Of(place).ToArray()));
    }

    [Fact]
    public void The_distance_itself_is_included()
    {
        var found = Neighbourhood.Within(PlanePoints.Of(new double[] { 0, 100, 201 }, new double[3]), 100);

        Assert.Equal([1], found.Of(0).ToArray());
        Assert.Equal(1, found.Islands);
    }

    private static string Refused(Func<object> made) => Assert.Throws<DataRefusedException>(made).Code;
}
