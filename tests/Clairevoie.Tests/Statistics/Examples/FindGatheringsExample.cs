using Clairevoie.Statistics.Findings;
using Clairevoie.Statistics.Places;
using Clairevoie.Statistics.Scan;
using Xunit;

namespace Clairevoie.Tests.Statistics.Examples;

/// <summary>How another program looks for gatherings: once over events, every night over a year, and against the people who live there.</summary>
public sealed class FindGatheringsExample
{
    private static readonly SyntheticEvents Year = SyntheticEvents.Of(1000);
    private static readonly DateOnly First = new(2024, 1, 1);

    [Fact]
    public void Scan_events_for_what_gathers_tonight()
    {
        var (x, y, days) = (Year.X, Year.Y, Year.Day.Select(day => First.DayNumber + day).ToArray());
        var (sites, of) = ScanSites.Gather(PlanePoints.Of(x, y), width: 250);
        var cases = ScanCases.Of(sites, of, days);
        var found = SpaceTimeScan.Run(cases, new ScanOptions { Seed = 1, Radius = 2000, Longest = 28 }, new Work(Threads: 2));
        var strongest = found.Result.Clusters[0];

        Assert.Equal(36.279729, strongest.Llr, 1e-6);
        Assert.True(strongest.RecurrenceDays > 365);
        Assert.Contains(found.Caveats, caveat => caveat.Code == "independence-unknown");
    }

    [Fact]
    public void Scan_every_night_and_keep_what_the_night_before_computed()
    {
        var (sites, of) = ScanSites.Gather(PlanePoints.Of(Year.X, Year.Y), width: 250);
        var cases = ScanCases.Of(sites, of, [.. Year.Day.Select(day => First.DayNumber + day)]);
        var nightly = new DailyScan(new ScanOptions { Seed = 1, Radius = 2000, Longest = 28, Baseline = 365, Replications = 99 });
        var last = nightly.Look(cases, new DateOnly(2024, 12, 29), new Work(Threads: 2));
        var tonight = nightly.Look(cases, new DateOnly(2024, 12, 30), new Work(Threads: 2));

        Assert.True(tonight.Result.Clusters[0].Llr > last.Result.Clusters[0].Llr);
    }

    [Fact]
    public void Scan_counts_against_the_people_who_live_there()
    {
        var sites = ScanSites.Of(["north", "middle", "south"], PlanePoints.Of(new double[] { 652_000, 652_000, 652_000 }, new double[] { 6_863_000, 6_862_000, 6_861_000 }));
        int[] site = [0, 0, 0, 0, 0, 0, 1, 1, 2], day = [.. new[] { 26, 27, 28, 28, 29, 29, 3, 17, 11 }.Select(at => First.DayNumber + at)];
        var people = ScanPopulation.Of([0, 1, 2], [First.DayNumber, First.DayNumber, First.DayNumber], [900, 1100, 1000]);
        var counted = ScanCases.Of(sites, site, day) with { Population = people };
        var asked = new ScanOptions { Model = ScanModel.Poisson, Seed = 1, Last = new DateOnly(2024, 1, 30) };
        var gathering = SpaceTimeScan.Run(counted, asked).Result.Clusters[0];

        Assert.Equal(6, gathering.Cases);
    }
}
