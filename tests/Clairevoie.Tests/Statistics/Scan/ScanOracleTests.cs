using System.Globalization;
using Clairevoie.Statistics.Findings;
using Clairevoie.Statistics.Places;
using Clairevoie.Statistics.Scan;
using Xunit;

namespace Clairevoie.Tests.Statistics.Scan;

/// <summary>What SaTScan 10.3.2 gives for the same data, to all the digits that it prints.</summary>
public sealed class ScanOracleTests
{
    private static readonly DateOnly First = new(2024, 1, 1), Last = new(2024, 12, 30);

    [Theory]
    [InlineData(1000, 36.279729, 15, 0.5120, 250, "2024-12-25", 4)]
    [InlineData(10000, 38.994634, 15, 0.4220, 353.55, "2024-12-24", 7)]
    public void Synthetic_reports_gather_where_a_scene_was_planted(int count, double llr, int cases, double expected, double radius, string from, int places)
    {
        var found = Synthetic(count, 19).Result.Clusters[0];
        Assert.Equal(llr, Math.Round(found.Llr, 6));
        Assert.Equal((cases, expected, radius), (found.Cases, Math.Round(found.Expected, 4), Math.Round(found.Radius, 2)));
        Assert.Equal((from, Last, places), (found.From.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), found.To, found.Sites.Count));
    }

    [Fact]
    public void Weaker_gatherings_follow_in_the_same_order()
    {
        var found = Synthetic(10000, 19).Result.Clusters;
        Assert.Equal([38.994634, 9.108077, 8.226900, 7.576044], found.Take(4).Select(one => Math.Round(one.Llr, 6)));
        Assert.Equal([7, 18, 39, 2], found.Take(4).Select(one => one.Sites.Count));
    }

    // 999 replicates of SaTScan have mean 9.277 and give the second cluster p = 0.496, the third 0.795, the fourth 0.950.
    [Fact]
    public void Chance_makes_as_much_of_it()
    {
        var found = Synthetic(10000, 999).Result.Clusters;
        Assert.Equal(0.001, found[0].P);
        Assert.Equal(1000, found[0].RecurrenceDays);
        Assert.InRange(found[0].GumbelP, 1e-14, 1e-11);
        Assert.Equal(0.496, found[1].P, 0.06);
        Assert.Equal(0.795, found[2].P, 0.05);
        Assert.Equal(0.950, found[3].P, 0.03);
    }

    [Fact]
    public void Fever_in_new_york_gathers_in_nine_zip_codes()
    {
        var found = Fever();
        Assert.Equal([3.845418, 3.164201, 2.137259, 1.427139], found.Result.Clusters.Take(4).Select(one => Math.Round(one.Llr, 6)));
        var top = found.Result.Clusters[0];
        Assert.Equal((4, 0.67), (top.Cases, Math.Round(top.Expected, 2)));
        Assert.Equal(2900, top.Radius, 5d);
        Assert.Equal((new DateOnly(2001, 11, 22), new DateOnly(2001, 11, 24)), (top.From, top.To));
        Assert.Equal(0.216, top.P, 0.04);
        Assert.Equal(5, Math.Round(top.RecurrenceDays));
    }

    [Fact]
    public void Its_nine_zip_codes_are_those_of_the_oracle()
    {
        var (cases, found) = (FeverCases(), Fever());
        Assert.Equal(["11418", "11415", "11419", "11435", "11416", "11421", "11451", "11375", "11417"], found.Result.Clusters[0].Sites.Select(site => cases.Sites.Names[site]));
        Assert.Equal(["11372"], found.Result.Clusters[1].Sites.Select(site => cases.Sites.Names[site]));
    }

    [Fact]
    public void Brain_cancer_in_new_mexico_gathers_in_nine_counties()
    {
        var cases = NewMexico();
        var found = SpaceTimeScan.Run(cases, new ScanOptions { Seed = 1, Model = ScanModel.Poisson, Prospective = false, Unit = ScanUnit.Year, First = new(1973, 1, 1), Last = new(1991, 12, 31), Order = RingOrder.Customary });
        Assert.Equal([10.979758, 5.684828, 3.884186], found.Result.Clusters.Take(3).Select(one => Math.Round(one.Llr, 6)));
        var top = found.Result.Clusters[0];
        Assert.Equal((236, 176.22, 1.42), (top.Cases, Math.Round(top.Expected, 2), Math.Round(top.RelativeRisk, 2)));
        Assert.Equal(["Torrance", "Bernalillo", "Valencia", "SantaFe", "Guadelupe", "Socorro", "Sandoval", "SanMiguel", "LosAlamos"], top.Sites.Select(site => cases.Sites.Names[site]));
        Assert.Equal((new DateOnly(1985, 1, 1), new DateOnly(1989, 12, 31)), (top.From, top.To));
        Assert.Equal(125600, top.Radius, 10d);
        Assert.Equal(0.014, top.P, 0.008);
        Assert.Equal(0.012, top.GumbelP, 0.006);
    }

    // The replicates themselves are another chance than SaTScan's: their distribution is the same.
    [Fact]
    public void The_maxima_of_replicates_are_distributed_as_those_of_the_oracle()
    {
        var theirs = System.IO.File.ReadLines(Shared.File("oracle/satscan-samples/syn1000.sim_llr_6digits.txt")).Select(line => double.Parse(line, CultureInfo.InvariantCulture)).Order().ToArray();
        var ours = Synthetic(1000, 9999).Result.Maxima.Order().ToArray();
        var apart = theirs.Select((one, i) => Math.Abs(((i + 1) / (double)theirs.Length) - (ours.Count(other => other <= one) / (double)ours.Length))).Max();
        Assert.InRange(apart, 0, 0.054); // Kolmogorov and Smirnov for 999 and 9,999: one in a hundred
    }

    private static Finding<ScanOptions, ScanResult> Synthetic(int count, int replications)
    {
        var events = SyntheticEvents.Of(count);
        var (sites, of) = ScanSites.Gather(PlanePoints.Of(events.X, events.Y), 250);
        var cases = ScanCases.Of(sites, of, [.. events.Day.Select(day => First.DayNumber + day)]);
        var options = new ScanOptions { Seed = 1, Radius = 2000, Longest = 28, First = First, Last = Last, Order = RingOrder.Customary, Replications = replications };
        return SpaceTimeScan.Run(cases, options, new Work(2));
    }

    private static Finding<ScanOptions, ScanResult> Fever() => SpaceTimeScan.Run(FeverCases(), new ScanOptions
    {
        Seed = 1,
        Radius = 3000,
        Longest = 7,
        First = new(2001, 11, 1),
        Last = new(2001, 11, 24),
        Order = RingOrder.Customary,
    });

    private static ScanCases FeverCases()
    {
        var (names, sites) = Sites("NYCfever.geo");
        var rows = Rows("NYCfever.cas").ToList();
        return ScanCases.OfCounts(sites, [.. rows.Select(row => names.IndexOf(row[0]))], [.. rows.Select(row => DateOnly.ParseExact(row[2], "yyyy/M/d", CultureInfo.InvariantCulture).DayNumber)], [.. rows.Select(row => long.Parse(row[1], CultureInfo.InvariantCulture))]);
    }

    private static ScanCases NewMexico()
    {
        var (names, sites) = Sites("nm.geo");
        var one = (from row in Rows("nm.cas") from _ in Enumerable.Range(0, Whole(row[1])) select row).ToList();
        var people = Rows("nm.pop").ToList();
        return ScanCases.Of(sites, [.. one.Select(row => names.IndexOf(row[0]))], [.. one.Select(row => new DateOnly(Whole(row[2]), 1, 1).DayNumber)]) with
        {
            Stratum = [.. one.Select(row => (10 * Whole(row[3])) + Whole(row[4]))],
            Population = ScanPopulation.Of(
                [.. people.Select(row => names.IndexOf(row[0]))],
                [.. people.Select(row => new DateOnly(1900 + Whole(row[1]), 7, 1).DayNumber)],
                [.. people.Select(row => (double)Whole(row[2]))],
                [.. people.Select(row => (10 * Whole(row[3])) + Whole(row[4]))]),
        };
    }

    private static (List<string> Names, ScanSites Sites) Sites(string file)
    {
        var rows = Rows(file).ToList();
        var names = rows.Select(row => row[0]).ToList();
        double[] Along(int column) => [.. rows.Select(row => double.Parse(row[column], CultureInfo.InvariantCulture))];
        return (names, ScanSites.OfDegrees(names, Along(1), Along(2)));
    }

    private static IEnumerable<string[]> Rows(string file) =>
        System.IO.File.ReadLines(Shared.File($"oracle/satscan-samples/{file}")).Select(line => line.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)).Where(row => row.Length > 2);

    private static int Whole(string text) => int.Parse(text, CultureInfo.InvariantCulture);
}
