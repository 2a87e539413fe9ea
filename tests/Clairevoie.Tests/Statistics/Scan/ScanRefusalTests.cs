using Clairevoie.Statistics.Findings;
using Clairevoie.Statistics.Places;
using Clairevoie.Statistics.Scan;
using Xunit;

namespace Clairevoie.Tests.Statistics.Scan;

/// <summary>Data and options that cannot give a true number are refused, with what is wrong and what to do.</summary>
public sealed class ScanRefusalTests
{
    private static readonly ScanSites Two = ScanSites.Of(["here", "there"], PlanePoints.Of(new[] { 0d, 1000 }, new[] { 0d, 0 }));

    public static TheoryData<string, Func<ScanOptions>> Options => new()
    {
        { "radius", () => Scene.Asked with { Radius = 0 } },
        { "radius", () => Scene.Asked with { Radius = double.NaN } },
        { "share", () => Scene.Asked with { Share = 0.51 } },
        { "share", () => Scene.Asked with { Share = 0 } },
        { "shortest", () => Scene.Asked with { Shortest = 0 } },
        { "longest", () => Scene.Asked with { Longest = 0 } },
        { "min-cases", () => Scene.Asked with { MinCases = 1 } },
        { "ellipses", () => Scene.Asked with { Ellipses = [2, 1] } },
        { "replications", () => Scene.Asked with { Replications = 8 } },
        { "replications", () => Scene.Asked with { Replications = 1_000_000 } },
        { "stop-after", () => Scene.Asked with { StopAfter = 4 } },
        { "looks", () => Scene.Asked with { DaysBetweenLooks = 0 } },
        { "baseline", () => Scene.Asked with { Baseline = 6 } },
        { "most", () => Scene.Asked with { Most = 0 } },
    };

    [Theory]
    [MemberData(nameof(Options))]
    public void An_option_that_means_nothing_is_refused_at_birth(string code, Func<ScanOptions> made) =>
        Assert.Equal(code, Assert.Throws<DataRefusedException>(() => made()).Code);

    [Theory]
    [InlineData("no-cases", new int[0], new int[0])]
    [InlineData("too-few-cases", new[] { 0 }, new[] { 3 })]
    [InlineData("one-place", new[] { 0, 0, 0 }, new[] { 1, 2, 3 })]
    [InlineData("one-time", new[] { 0, 1, 0 }, new[] { 3, 3, 3 })]
    [InlineData("empty-period", new[] { 0, 1 }, new[] { 300, 301 })]
    public void Data_of_which_nothing_can_be_said_are_refused(string code, int[] site, int[] day) =>
        Refused(code, ScanCases.Of(Two, site, [.. day.Select(one => Scene.Start + one)]), Scene.Asked);

    [Fact]
    public void Ten_thousand_events_at_one_place_are_refused_too() =>
        Refused("one-place", ScanCases.OfCounts(Two, [0, 0], [Scene.Start, Scene.Start + 3], [5000, 5000]), Scene.Asked);

    [Fact]
    public void A_window_that_is_longer_than_the_longest_is_refused() => Refused("windows", Some(), Scene.Asked with { Shortest = 10 });

    [Fact]
    public void A_period_that_ends_before_it_begins_is_refused() => Refused("span-backwards", Some(), Scene.Asked with { Last = DateOnly.FromDayNumber(Scene.Start - 1), First = DateOnly.FromDayNumber(Scene.Start + 5) });

    [Fact]
    public void A_watch_that_begins_tomorrow_is_refused() => Refused("watching-later", Some(), Scene.Asked with { WatchingSince = DateOnly.FromDayNumber(Scene.Start + 1000) });

    [Fact]
    public void Poisson_without_a_population_is_refused() => Refused("no-population", Some(), Scene.Asked with { Model = ScanModel.Poisson });

    [Fact]
    public void Bernoulli_without_controls_is_refused() => Refused("no-controls", Some(), Scene.Asked with { Model = ScanModel.Bernoulli });

    [Fact]
    public void Controls_at_other_places_are_refused() =>
        Refused("other-sites", Some() with { Controls = Scene.Cases(Scene.Sites(1, 10), 1, 10) }, Scene.Asked with { Model = ScanModel.Bernoulli });

    [Fact]
    public void A_scan_by_day_of_knowledge_without_such_days_is_refused() => Refused("no-known-days", Some(), Scene.Asked with { Clock = ScanClock.Known });

    [Fact]
    public void Weekdays_of_years_are_refused() => Refused("weekdays-need-days", Some(), Scene.Asked with { Weekdays = true, Unit = ScanUnit.Month });

    [Fact]
    public void More_cases_than_people_are_refused_and_the_place_is_named()
    {
        var few = Some() with { Population = ScanPopulation.Of([0, 1], [Scene.Start, Scene.Start], [1, 100]) };
        Assert.Contains("here", Refused("more-cases-than-population", few, Scene.Asked with { Model = ScanModel.Poisson }).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Cases_of_a_stratum_that_nobody_belongs_to_are_refused() =>
        Refused("cases-without-population", Some() with { Stratum = [0, 0, 1, 0], Population = ScanPopulation.Of([0, 1], [Scene.Start, Scene.Start], [50, 100]) }, Scene.Asked with { Model = ScanModel.Poisson });

    [Fact]
    public void A_population_of_an_unknown_place_is_refused() =>
        Refused("no-such-place", Some() with { Population = ScanPopulation.Of([0, 5], [Scene.Start, Scene.Start], [50, 100]) }, Scene.Asked with { Model = ScanModel.Poisson });

    [Fact]
    public void Counts_places_and_days_that_are_none_are_refused()
    {
        Assert.Equal("negative-count", Code(() => ScanCases.OfCounts(Two, [0], [Scene.Start], [-1])));
        Assert.Equal("too-many", Code(() => ScanCases.OfCounts(Two, [0], [Scene.Start], [100_000_001])));
        Assert.Equal("no-such-place", Code(() => ScanCases.Of(Two, [2], [Scene.Start])));
        Assert.Equal("no-such-place", Code(() => ScanCases.Of(Two, [-1], [Scene.Start])));
        Assert.Equal("no-such-day", Code(() => ScanCases.Of(Two, [0], [-1])));
        Assert.Equal("lengths-differ", Code(() => ScanCases.Of(Two, [0], [])));
        Assert.Equal("lengths-differ", Code(() => Some() with { Channel = [1] }));
        Assert.Equal("negative-population", Code(() => ScanPopulation.Of([0], [Scene.Start], [-1])));
        Assert.Equal("negative-population", Code(() => ScanPopulation.Of([0], [Scene.Start], [double.NaN])));
        Assert.Equal("no-population", Code(() => ScanPopulation.Of([0], [Scene.Start], [0])));
        Assert.Equal("lengths-differ", Code(() => ScanPopulation.Of([0], [Scene.Start], [1], [1, 2])));
    }

    [Fact]
    public void Places_have_names_of_their_own_and_stand_somewhere()
    {
        Assert.Equal("names", Code(() => ScanSites.Of(["a", "a"], PlanePoints.Of(new[] { 0d, 1 }, new[] { 0d, 1 }))));
        Assert.Equal("names", Code(() => ScanSites.Of(["a"], PlanePoints.Of(new[] { 0d, 1 }, new[] { 0d, 1 }))));
        Assert.Equal("no-degrees", Code(() => ScanSites.OfDegrees(["a"], [95], [2])));
        Assert.Equal("cell", Code(() => ScanSites.Gather(PlanePoints.Empty, -1)));
    }

    [Fact]
    public void Ellipses_on_a_sphere_are_refused()
    {
        var sites = ScanSites.OfDegrees(["a", "b"], [48.8, 48.9], [2.3, 2.4]);
        Refused("ellipse-on-sphere", ScanCases.Of(sites, [0, 1], [Scene.Start, Scene.Start + 1]), Scene.Asked with { Ellipses = [2] });
    }

    private static ScanCases Some() => ScanCases.Of(Two, [0, 0, 1, 1], [Scene.Start, Scene.Start + 1, Scene.Start + 5, Scene.Start + 39]);

    private static DataRefusedException Refused(string code, ScanCases cases, ScanOptions options)
    {
        var refused = Assert.Throws<DataRefusedException>(() => SpaceTimeScan.Run(cases, options));
        Assert.Equal(code, refused.Code);
        Assert.NotEqual(refused.Says.French, refused.Says.English);
        return refused;
    }

    private static string Code(Func<object> made) => Assert.Throws<DataRefusedException>(made).Code;
}
