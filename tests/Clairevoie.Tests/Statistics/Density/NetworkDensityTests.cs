using Clairevoie.Statistics.Density;
using Clairevoie.Statistics.Findings;
using Clairevoie.Statistics.Places;
using Xunit;

namespace Clairevoie.Tests.Statistics.Density;

public sealed class NetworkDensityTests
{
    [Fact]
    public void No_street_and_a_street_without_two_ends_are_refused()
    {
        var ends = PlanePoints.Of(new double[] { 0, 10, 10 }, new double[3]);
        Assert.Equal("no-streets", Code(() => StreetNetwork.Of(ends, [])));
        Assert.Equal("street", Code(() => StreetNetwork.Of(ends, [(0, 3)])));
        Assert.Equal("street", Code(() => StreetNetwork.Of(ends, [(1, 2)])));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(double.NaN)]
    public void Distances_that_are_none_are_refused(double metres)
    {
        Assert.Equal("bandwidth", Code(() => new NetworkDensityOptions { Bandwidth = metres }));
        Assert.Equal("part", Code(() => new NetworkDensityOptions { Bandwidth = 1, Part = metres }));
        Assert.Equal("off-street", Code(() => new NetworkDensityOptions { Bandwidth = 1, OffStreet = metres }));
    }

    [Fact]
    public void Events_far_from_every_street_are_refused_or_told()
    {
        Assert.Equal("all-outside", Code(() => NetworkDensity.Of(Town(2), PlanePoints.Of(new double[] { 9000 }, new double[] { 9000 }), new() { Bandwidth = 200 })));
        var finding = NetworkDensity.Of(Town(2), PlanePoints.Of(new double[] { 50, 9000 }, new double[] { 3, 9000 }), new() { Bandwidth = 200 });
        Assert.Equal("points-outside", Assert.Single(finding.Caveats).Code);
        Assert.Equal((1, 1), (finding.Result.Events, finding.Result.LeftOut));
    }

    [Fact]
    public void A_dead_end_sends_everything_back()
    {
        var street = StreetNetwork.Of(PlanePoints.Of(new double[] { 0, 300 }, new double[2]), [(0, 1)]);
        var parts = NetworkDensity.Of(street, PlanePoints.Of(new double[] { 20 }, new double[1]), new() { Bandwidth = 100, Part = 1 }).Result.Parts;
        Assert.All(parts, part => Assert.Equal(Quartic(Math.Abs(part.Middle - 20)) + Quartic(part.Middle + 20), part.Density, 1e-15));
    }

    [Fact]
    public void Every_event_counts_one_whatever_crossings_it_meets() =>
        Assert.Equal(40, NetworkDensity.Of(Town(5), Drawn40(), new() { Bandwidth = 350, Part = 2 }, new Work(2)).Result.Mass, 0.002);

    [Fact]
    public void Density_has_no_step_at_a_crossing()
    {
        var town = Town(4);
        var parts = NetworkDensity.Of(town, Drawn40(), new() { Bandwidth = 300, Part = 0.25 }).Result.Parts;
        var ends = parts.GroupBy(part => part.Piece).SelectMany(piece => new[] { (town.Pieces[piece.Key].From, piece.First().Density), (town.Pieces[piece.Key].To, piece.Last().Density) });
        Assert.All(ends.GroupBy(end => end.Item1), crossing => Assert.InRange(crossing.Max(end => end.Density) - crossing.Min(end => end.Density), 0, 2e-4));
    }

    [Fact]
    public void Threads_change_no_bit() =>
        Assert.Equal(
            NetworkDensity.Of(Town(5), Drawn40(), new() { Bandwidth = 350 }).Result.Parts,
            NetworkDensity.Of(Town(5), Drawn40(), new() { Bandwidth = 350 }, new Work(4)).Result.Parts);

    [Fact]
    public void A_bandwidth_over_too_many_crossings_is_refused_rather_than_never_ending()
    {
        var uneven = StreetNetwork.Of(PlanePoints.Of(Enumerable.Range(0, 12).Select(i => Math.Sqrt(i) * 700).ToArray(), Enumerable.Range(0, 12).Select(i => i * i % 11 * 137d).ToArray()), [.. from i in Enumerable.Range(0, 12) from j in Enumerable.Range(0, i) select (j, i)]);
        Assert.Equal("bandwidth-wide", Code(() => NetworkDensity.Of(uneven, PlanePoints.Of(new[] { 700.0 }, new[] { 137.0 }), new() { Bandwidth = 50_000 })));
    }

    // Blocks of 100 by 80 metres, with pieces of several lengths.
    private static StreetNetwork Town(int side)
    {
        var all = (from row in Enumerable.Range(0, side) from column in Enumerable.Range(0, side) select (Column: column, Row: row)).ToList();
        return StreetNetwork.Of(
            PlanePoints.Of(all.Select(at => at.Column * 100d).ToArray(), all.Select(at => at.Row * 80d).ToArray()),
            [.. all.Where(at => at.Column + 1 < side).Select(at => ((at.Row * side) + at.Column, (at.Row * side) + at.Column + 1)), .. all.Where(at => at.Row + 1 < side).Select(at => ((at.Row * side) + at.Column, ((at.Row + 1) * side) + at.Column))]);
    }

    private static PlanePoints Drawn40()
    {
        var chance = new Clairevoie.Statistics.Chance.CounterChance(4, 4);
        return PlanePoints.Of(Enumerable.Range(0, 40).Select(i => 300 * chance.Real((ulong)i)).ToArray(), Enumerable.Range(0, 40).Select(i => 80d * chance.Below(100 + (ulong)i, 4)).ToArray());
    }

    private static double Quartic(double metres) => 15 / (16 * 100d) * Math.Pow(Math.Max(0, 1 - (metres * metres / 10_000)), 2);

    private static string Code(Func<object> asked) => Assert.Throws<DataRefusedException>(asked).Code;
}
