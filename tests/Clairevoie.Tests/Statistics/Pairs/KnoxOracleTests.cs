using System.Globalization;
using Clairevoie.Statistics.Findings;
using Clairevoie.Statistics.Pairs;
using Clairevoie.Statistics.Places;
using Xunit;

namespace Clairevoie.Tests.Statistics.Pairs;

public sealed class KnoxOracleTests
{
    [Theory]
    [InlineData(2.5, 30, 3, 1.394, null)]
    [InlineData(2.5, 180, 16, 8.1446, .0044)]
    [InlineData(5, 30, 7, 4.69, null)]
    [InlineData(5, 60, 12, 8.9293, null)]
    [InlineData(5, 90, 19, 13.5988, null)]
    [InlineData(5, 180, 41, 27.4024, .0057)]
    [InlineData(5, 360, 66, 50.5245, .0152)]
    [InlineData(10, 30, 24, 15.1381, null)]
    [InlineData(10, 60, 40, 28.8219, null)]
    [InlineData(10, 90, 69, 43.894, .00017)]
    [InlineData(10, 180, 138, 88.449, null)]
    [InlineData(10, 360, 220, 163.0819, null)]
    [InlineData(20, 180, 308, 261.0082, .0021)]
    public void Burkitts_lymphoma_in_West_Nile_gives_the_published_pairs(double kilometres, int days, long pairs, double expected, double? poisson)
    {
        var cell = Burkitt(kilometres, days, 9).Cells[0];
        Assert.Equal(pairs, cell.Pairs);
        Assert.Equal(expected, cell.Expected, 0.00005);
        Assert.Equal(PoissonTail.AtLeast(pairs, cell.Expected), cell.PoissonP);
        if (poisson is { } p) Assert.Equal(p, MoreThan(pairs, cell), Math.Pow(10, Math.Floor(Math.Log10(p)) - 1) / 2);
    }

    [Theory]
    [InlineData(2.5, 30, 107, 229)]
    [InlineData(5, 60, 360, 436)]
    [InlineData(10, 90, 1162, 664)]
    [InlineData(20, 180, 3429, 1338)]
    [InlineData(20, 360, 3429, 2467)]
    public void So_do_its_margins(double kilometres, int days, long inSpace, long inTime)
    {
        var table = Burkitt(kilometres, days, 9);
        Assert.Equal((17_578, inSpace, inTime), (table.Pairs, table.NearInSpace[0], table.NearInTime[0]));
    }

    [Fact]
    public void The_analytic_variance_is_the_published_one_and_permutations_agree()
    {
        var cell = Burkitt(10, 90, 19_999).Cells[0];
        Assert.Equal(41.934, cell.Variance, 0.0005);
        Assert.InRange(cell.P, 0.0002, 0.0010);
        Assert.Equal(69 / 43.894, cell.Ratio, 0.01);
    }

    [Fact]
    public void The_near_repeats_of_a_month_of_burglaries_are_those_of_the_peer()
    {
        var rows = File.ReadLines(Shared.File("oracle/nearrepeat/chicago_be.csv")).Skip(1).Select(line => line.Split(',')).Where(row => string.CompareOrdinal(row[2], "2016-02-01") < 0).ToList();
        var points = PlanePoints.Of(rows.Select(row => Number(row[0])).ToArray(), rows.Select(row => Number(row[1])).ToArray());
        var days = rows.Select(row => DateOnly.ParseExact(row[2], "yyyy-MM-dd", CultureInfo.InvariantCulture)).ToList();
        var table = Knox.Of(points, days, new() { SpaceEdges = [0, .1, 200, 400, 600], TimeEdges = [0, 7, 14, 21], Distance = PlaneDistance.Manhattan, Seed = 1, Permutations = 199 }).Result;
        Assert.Equal(970, table.Events);
        Assert.Equal([28, 5, 5, 141, 69, 27, 186, 140, 100, 237, 192, 128], table.Cells.Select(cell => cell.Pairs));
        Assert.Equal(0.005, table.At(0, 0).P);
        Assert.InRange(table.At(0, 0).CorrectedP, 0.005, 0.02);
    }

    [Fact]
    public void Ten_thousand_synthetic_events_give_the_recorded_pairs()
    {
        var events = SyntheticEvents.Of(10_000);
        var table = Knox.Of(PlanePoints.Of(events.X, events.Y), events.Dates, new() { SpaceEdges = [0, Math.BitIncrement(200)], TimeEdges = [0, 15], Seed = 1, Permutations = 99 }, new Work(2)).Result;
        Assert.Equal((155_127, 3_954_697, 12_335), (table.NearInSpace[0], table.NearInTime[0], table.Cells[0].Pairs));
        Assert.Equal(12_270.83, table.Cells[0].Expected, 0.005);
    }

    // The peer tells the chance of more pairs than were seen; ours counts those that were seen too.
    private static double MoreThan(long pairs, KnoxCell cell) => PoissonTail.AtLeast(pairs + 1, cell.Expected);

    // The published table has both borders included; ours are half-open, so the edges are a hair wider.
    private static KnoxTable Burkitt(double kilometres, int days, int permutations)
    {
        var rows = File.ReadLines(Shared.File("oracle/splancs/burkitt.csv")).Skip(1).Select(line => line.Split(',')).ToList();
        var points = PlanePoints.Of(rows.Select(row => Number(row[0]) * 1000).ToArray(), rows.Select(row => Number(row[1]) * 1000).ToArray());
        var dates = rows.Select(row => new DateOnly(1960, 1, 1).AddDays((int)Number(row[2]))).ToList();
        return Knox.Of(points, dates, new() { SpaceEdges = [0, Math.BitIncrement(kilometres * 1000)], TimeEdges = [0, days + 1], Seed = 20240726, Permutations = permutations }).Result;
    }

    private static double Number(string written) => double.Parse(written, CultureInfo.InvariantCulture);
}
