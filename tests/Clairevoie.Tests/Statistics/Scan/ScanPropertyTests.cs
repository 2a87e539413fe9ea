using Clairevoie.Statistics.Chance;
using Clairevoie.Statistics.Findings;
using Clairevoie.Statistics.Places;
using Clairevoie.Statistics.Scan;
using Xunit;

namespace Clairevoie.Tests.Statistics.Scan;

/// <summary>What may not change a finding does not: order, place on the map, unit, threads, instructions of the machine.</summary>
public sealed class ScanPropertyTests
{
    public static TheoryData<ScanModel, bool> Models => new()
    {
        { ScanModel.Permutation, true }, { ScanModel.Permutation, false }, { ScanModel.Poisson, true }, { ScanModel.Poisson, false }, { ScanModel.Bernoulli, true }, { ScanModel.Bernoulli, false },
    };

    [Theory]
    [MemberData(nameof(Models))]
    public void One_thread_and_four_find_the_same_bits(ScanModel model, bool prospective)
    {
        var (cases, options) = Given(model, prospective);
        Same(SpaceTimeScan.Run(cases, options), SpaceTimeScan.Run(cases, options, new Work(4)));
    }

    [Theory]
    [InlineData(28, RingOrder.Whole)]
    [InlineData(9, RingOrder.Customary)]
    [InlineData(40, RingOrder.Whole)]
    public void The_sieve_and_the_plain_walk_find_the_same_bits(int longest, RingOrder order)
    {
        var cases = Scene.Cases(Scene.Sites(3, 60), 3, 900);
        var options = Scene.Asked with { Longest = longest, Order = order, Replications = 200 };
        var plain = SpaceTimeScan.Run(cases, options, new Work { Vectors = false });
        Same(SpaceTimeScan.Run(cases, options), plain);
    }

    [Theory]
    [InlineData(28, RingOrder.Whole)]
    [InlineData(5, RingOrder.Customary)]
    [InlineData(40, RingOrder.Whole)]
    public void With_weekdays_as_strata_the_sieve_finds_the_bits_of_the_plain_walk(int longest, RingOrder order)
    {
        var cases = Scene.Cases(Scene.Sites(3, 60), 3, 900);
        SieveIsPlain(cases, Scene.Asked with { Longest = longest, Order = order, Weekdays = true, Replications = 200 });
    }

    [Theory]
    [InlineData(60, 900, 28)]
    [InlineData(25, 40, 9)]
    [InlineData(12, 6000, 30)]
    public void With_a_population_that_grows_the_sieve_finds_the_bits_of_the_plain_walk(int places, int count, int longest) =>
        SieveIsPlain(Scene.AtRisk(Scene.Sites(3, places), 3, count), Scene.Asked with { Model = ScanModel.Poisson, Longest = longest, Replications = 200 });

    [Theory]
    [InlineData(0)]
    [InlineData(0.5)]
    [InlineData(1)]
    public void With_ellipses_and_their_penalty_the_sieve_finds_the_bits_of_the_plain_walk(double penalty)
    {
        var cases = Scene.AtRisk(Scene.Sites(8, 40), 8, 500);
        var options = Scene.Asked with { Ellipses = [1.5, 4], EllipsePenalty = penalty, Longest = 14, Replications = 130 };
        SieveIsPlain(cases, options);
        SieveIsPlain(cases, options with { Model = ScanModel.Poisson });
        SieveIsPlain(cases, options with { Weekdays = true });
    }

    // Tonight only the last nine days are drawn; what falls before them is counted out, not crowded in.
    [Fact]
    public void Of_a_population_the_latest_cases_alone_are_drawn_as_often_as_they_are_expected()
    {
        const int Replicates = 2000;
        var cases = Scene.AtRisk(Scene.Sites(2, 5), 2, 60);
        var frame = ScanFrame.Of(cases, Scene.Asked with { Model = ScanModel.Poisson });
        var background = Background.Of(cases, frame);
        var met = new double[frame.Sites];
        for (var replicate = 0; replicate < Replicates; replicate++)
        {
            background.Draw.Next(replicate);
            Assert.All(background.Draw.Time.ToArray(), step => Assert.InRange(step, frame.Horizon, frame.Units - 1));
            foreach (var site in background.Draw.Site) met[site]++;
        }

        for (var site = 0; site < frame.Sites; site++)
        {
            background.Measure.Clear();
            background.Measure.Add(site);
            var expected = background.Measure.Over(frame.Horizon, frame.Units - 1);
            Assert.Equal(expected, met[site] / Replicates, 5 * Math.Sqrt(expected / Replicates));
        }
    }

    // Two places hold more cases than a byte can count.
    [Fact]
    public void Crowded_places_do_not_deceive_the_sieve()
    {
        var sites = Scene.Sites(5, 12);
        var chance = new CounterChance(5, 0);
        int[] site = [.. Enumerable.Range(0, 6000).Select(i => i < 5200 ? i % 2 : (int)chance.Below((ulong)i, 12))];
        int[] day = [.. Enumerable.Range(0, 6000).Select(i => Scene.Start + (int)chance.Below((ulong)i + 10000, Scene.Days))];
        var options = Scene.Asked with { Longest = 30, Replications = 70 };
        var cases = ScanCases.Of(sites, site, day);
        Same(SpaceTimeScan.Run(cases, options), SpaceTimeScan.Run(cases, options, new Work { Vectors = false }));
    }

    [Theory]
    [MemberData(nameof(Models))]
    public void The_order_of_the_events_leaves_no_trace(ScanModel model, bool prospective)
    {
        var (cases, options) = Given(model, prospective);
        var chance = new CounterChance(9, 9);
        int[] order = [.. Enumerable.Range(0, cases.Count).OrderBy(i => chance.Bits((ulong)i))];
        var other = ScanCases.Of(cases.Sites, [.. order.Select(i => cases.Site[i])], [.. order.Select(i => cases.Day[i])]) with { Population = cases.Population, Controls = cases.Controls };
        Same(SpaceTimeScan.Run(cases, options), SpaceTimeScan.Run(other, options));
    }

    [Fact]
    public void The_order_of_the_places_leaves_no_trace()
    {
        var cases = Scene.Cases(Scene.Sites(4, 25), 4, 120);
        int[] back = [.. Enumerable.Range(0, 25).Reverse()];
        var sites = ScanSites.Of([.. back.Select(i => cases.Sites.Names[i])], PlanePoints.Of(back.Select(i => cases.Sites.East[i]).ToArray(), back.Select(i => cases.Sites.North[i]).ToArray()));
        var other = ScanCases.Of(sites, [.. cases.Site.Select(site => 24 - site)], cases.Day);
        var (here, there) = (SpaceTimeScan.Run(cases, Scene.Asked).Result, SpaceTimeScan.Run(other, Scene.Asked).Result);
        Assert.Equal(here.Maxima, there.Maxima);
        Assert.Equal(here.Clusters[0].Sites.Select(site => cases.Sites.Names[site]), there.Clusters[0].Sites.Select(site => sites.Names[site]));
    }

    [Fact]
    public void Moving_the_map_moves_nothing_else()
    {
        var (here, there) = (Scene.Cases(Scene.Sites(6, 30), 6, 150), Scene.Cases(Scene.Sites(6, 30, right: 123456.7), 6, 150));
        Same(SpaceTimeScan.Run(here, Scene.Asked), SpaceTimeScan.Run(there, Scene.Asked));
    }

    [Fact]
    public void Another_unit_of_length_changes_the_radius_only()
    {
        var (metres, feet) = (Scene.Cases(Scene.Sites(6, 30), 6, 150), Scene.Cases(Scene.Sites(6, 30, wide: 3.28), 6, 150));
        var (here, there) = (SpaceTimeScan.Run(metres, Scene.Asked).Result, SpaceTimeScan.Run(feet, Scene.Asked with { Radius = 450 * 3.28 }).Result);
        Assert.Equal(here.Maxima, there.Maxima);
        Assert.Equal(here.Clusters[0].Sites, there.Clusters[0].Sites);
        Assert.Equal(here.Clusters[0].Radius * 3.28, there.Clusters[0].Radius, 1e-4);
    }

    [Fact]
    public void Another_seed_changes_chance_and_not_what_was_seen()
    {
        var (cases, options) = Given(ScanModel.Permutation, true);
        var (one, two) = (SpaceTimeScan.Run(cases, options).Result, SpaceTimeScan.Run(cases, options with { Seed = 8 }).Result);
        Assert.NotEqual(one.Maxima, two.Maxima);
        Assert.Equal(one.Clusters.Select(cluster => cluster.Llr), two.Clusters.Select(cluster => cluster.Llr));
    }

    [Fact]
    public void A_ring_is_whole_or_absent()
    {
        var sites = ScanSites.Of(["middle", "east", "north", "west", "south"], PlanePoints.Of(new[] { 0d, 100, 0, -100, 0 }, new[] { 0d, 0, 100, 0, -100 }));
        int[] site = [1, 1, 1, 1, 1, 2, 3, 4, 0, 0, 0, 0, 0, 0, 0, 0];
        int[] day = [39, 39, 39, 39, 38, 5, 6, 7, 1, 2, 3, 4, 8, 9, 10, 11];
        var cases = ScanCases.Of(sites, site, [.. day.Select(one => Scene.Start + one)]);
        var rings = new ZoneBuilder(sites, ScanFrame.Of(cases, Scene.Asked), [8, 5, 1, 1, 1]).Build(Work.Plain);
        Assert.All(Enumerable.Range(rings.Start[2], rings.Start[3] - rings.Start[2]).Where(k => rings.Closes[k]), k => Assert.True(k - rings.Start[2] + 1 is 1 or 5));
    }

    [Fact]
    public void Progress_only_grows_and_ends_at_one()
    {
        var heard = new Heard();
        SpaceTimeScan.Run(Scene.Cases(Scene.Sites(6, 30), 6, 150), Scene.Asked, new Work(2, heard));
        Assert.Equal(heard.Shares.Order(), heard.Shares);
        Assert.Equal(1, heard.Shares[^1]);
    }

    [Fact]
    public void A_run_that_is_stopped_leaves_nothing()
    {
        using var stop = new CancellationTokenSource();
        stop.Cancel();
        Assert.ThrowsAny<OperationCanceledException>(() => SpaceTimeScan.Run(Scene.Cases(Scene.Sites(6, 30), 6, 150), Scene.Asked, new Work(2, Stop: stop.Token)));
    }

    private static void SieveIsPlain(ScanCases cases, ScanOptions options)
    {
        var frame = ScanFrame.Of(cases, options);
        Assert.True(SieveGround.Holds(frame, Background.Of(cases, frame)));
        Same(SpaceTimeScan.Run(cases, options, new Work(2)), SpaceTimeScan.Run(cases, options, new Work { Vectors = false }));
    }

    private static (ScanCases Cases, ScanOptions Options) Given(ScanModel model, bool prospective)
    {
        var sites = Scene.Sites(2, 20);
        var cases = Scene.AtRisk(sites, 2, 100) with { Controls = Scene.Cases(sites, 22, 80) };
        return (cases, Scene.Asked with { Model = model, Prospective = prospective });
    }

    private static void Same(Finding<ScanOptions, ScanResult> one, Finding<ScanOptions, ScanResult> other)
    {
        Assert.Equal(one.Result.Maxima, other.Result.Maxima);
        Assert.NotEmpty(one.Result.Clusters);
        Assert.Equal(one.Result.Clusters.Select(Told), other.Result.Clusters.Select(Told));
    }

    private static string Told(ScanCluster one) =>
        FormattableString.Invariant($"{one.Llr:R} {one.P:R} {one.GumbelP:R} {one.Cases} {one.Expected:R} {one.From:O} {one.To:O} {string.Join(' ', one.Sites)}");
}
