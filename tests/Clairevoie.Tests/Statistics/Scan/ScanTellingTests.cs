using Clairevoie.Statistics.Findings;
using Clairevoie.Statistics.Places;
using Clairevoie.Statistics.Scan;
using Xunit;

namespace Clairevoie.Tests.Statistics.Scan;

/// <summary>What is said of a gathering, against what stands in the data.</summary>
public sealed class ScanTellingTests
{
    private static readonly ScanCases Planted = Plant();

    public static TheoryData<double[]> Shapes => new(Array.Empty<double>(), [2.5]);

    [Theory]
    [MemberData(nameof(Shapes))]
    public void Every_number_of_a_gathering_is_that_of_its_places_and_days(double[] ellipses)
    {
        var found = SpaceTimeScan.Run(Planted, Scene.Asked with { Ellipses = ellipses, Prospective = false, Radius = 250 });
        Assert.NotEmpty(found.Result.Clusters);
        foreach (var one in found.Result.Clusters)
        {
            int[] inside = [.. Enumerable.Range(0, Planted.Count).Where(i => one.Sites.Contains(Planted.Site[i]) && Planted.Day[i] >= one.From.DayNumber && Planted.Day[i] <= one.To.DayNumber)];
            var (there, then) = (Planted.Site.Count(one.Sites.Contains), Planted.Day.Count(day => day >= one.From.DayNumber && day <= one.To.DayNumber));
            var (all, expected) = ((double)Planted.Count, there * then / (double)Planted.Count);

            Assert.Equal(inside.Length, one.Cases);
            Assert.Equal(expected, one.Expected, 1e-9);
            Assert.Equal(inside.Length / expected / ((all - inside.Length) / (all - expected)), one.RelativeRisk, 1e-9);
            Assert.Equal((inside.Length * Math.Log(inside.Length / expected)) + ((all - inside.Length) * Math.Log((all - inside.Length) / (all - expected))), one.Llr, 1e-9);
            Assert.Equal(one.Sites[0], one.Centre);
            Assert.Equal(one.Sites.Max(site => Far(one, site)), one.Radius, 1e-6);
            Assert.Equal((Day(inside.Min(i => Planted.Day[i])), Day(inside.Max(i => Planted.Day[i]))), one.HappenedOn);
            Assert.Equal((Day(inside.Min(i => Planted.Known[i])), Day(inside.Max(i => Planted.Known[i]))), one.KnownOn);
            Assert.Equal(inside.Select(i => Planted.Channel[i]).Distinct().Count(), one.Channels!.Distinct);
            Assert.Equal(inside.CountBy(i => Planted.Channel[i]).Max(voice => voice.Value) / (double)inside.Length, one.Channels.LargestShare, 1e-12);
            Assert.True(double.IsNaN(one.RecurrenceDays) && double.IsNaN(one.GumbelRecurrenceDays));
        }

        Assert.Equal(ellipses.Length > 0, found.Result.Clusters.Any(one => one.AxisRatio > 1));
    }

    [Fact]
    public void A_sentence_names_the_middle_the_days_and_what_chance_does()
    {
        var past = SpaceTimeScan.Run(Planted, Scene.Asked with { Prospective = false });
        var tonight = SpaceTimeScan.Run(Planted, Scene.Asked with { Replications = 99 });
        var top = past.Result.Clusters[0];

        Assert.Equal((0.05, 0.01), (top.P, tonight.Result.Clusters[0].P));
        Assert.StartsWith(FormattableString.Invariant($"A gathering around {Planted.Sites.Names[top.Centre]} from {top.From:yyyy-MM-dd} to {top.To:yyyy-MM-dd}: {top.Cases} cases for {top.Expected:0.##} expected; chance does as much 50 times in a thousand"), past.Says.English, StringComparison.Ordinal);
        Assert.StartsWith(FormattableString.Invariant($"Un rassemblement autour de {Planted.Sites.Names[top.Centre]} du {top.From:yyyy-MM-dd} au {top.To:yyyy-MM-dd} : {top.Cases} cas pour {top.Expected:0.##} attendus ; le hasard en fait autant 50 fois sur mille"), past.Says.French, StringComparison.Ordinal);
        Assert.Contains("chance would do as much once in 100 days", tonight.Says.English, StringComparison.Ordinal);
        Assert.Contains("le hasard en ferait autant une fois tous les 100 jours", tonight.Says.French, StringComparison.Ordinal);
    }

    [Fact]
    public void What_may_be_chance_is_said_to_be_and_nothing_is_nothing()
    {
        var quiet = SpaceTimeScan.Run(Scene.Cases(Scene.Sites(4, 20), 4, 60), Scene.Asked);
        var none = SpaceTimeScan.Run(ScanCases.Of(Scene.Sites(4, 2), [0, 1, 0, 1], [Scene.Start, Scene.Start, Scene.Start + 39, Scene.Start + 39]), Scene.Asked);

        Assert.True(quiet.Result.Clusters[0].P > 0.05);
        Assert.StartsWith("The clearest gathering, around place", quiet.Says.English, StringComparison.Ordinal);
        Assert.StartsWith("Le rassemblement le plus net, autour de place", quiet.Says.French, StringComparison.Ordinal);
        Assert.Contains("it may be chance", quiet.Says.English, StringComparison.Ordinal);
        Assert.Contains("ce peut être le hasard", quiet.Says.French, StringComparison.Ordinal);
        Assert.Equal(("Nothing gathers in space and time.", "Rien ne se rassemble dans le temps et dans l'espace."), (none.Says.English, none.Says.French));
    }

    [Theory]
    [InlineData(400, 40, false, false)]
    [InlineData(401, 30, true, false)]
    [InlineData(60, 29, false, true)]
    public void A_long_period_and_few_cases_are_said(int days, int cases, bool isLong, bool few)
    {
        var drawn = Scene.Cases(Scene.Sites(4, 20), 4, cases);
        var codes = SpaceTimeScan.Run(drawn, Scene.Asked with { Last = Day(Scene.Start + days - 1), Longest = days / 2 }).Caveats.Select(one => one.Code).ToList();

        Assert.Equal((isLong, few), (codes.Contains("long-baseline"), codes.Contains("few-cases")));
    }

    // Of four cases two come from one channel: half is not more than half.
    [Theory]
    [InlineData(2, false)]
    [InlineData(3, true)]
    public void More_than_half_from_one_source_is_said_of_channels_then_of_groups(int same, bool said)
    {
        var cases = ScanCases.Of(Scene.Sites(4, 9), [0, 0, 0, 0, 1, 2, 3, 4, 5, 6, 7, 8], [.. Enumerable.Repeat(Scene.Start + 39, 4), .. Enumerable.Range(Scene.Start, 8)]);
        int[] voices = [.. Enumerable.Range(0, 12).Select(i => i < same ? 99 : i)];
        var (channels, groups) = (SpaceTimeScan.Run(cases with { Channel = voices, Group = new int[12] }, Scene.Asked with { Radius = 50 }), SpaceTimeScan.Run(cases with { Group = voices }, Scene.Asked with { Radius = 50 }));

        Assert.All(new[] { channels, groups }, found =>
        {
            Assert.Equal(4, found.Result.Clusters[0].Cases);
            Assert.Equal(said, found.Caveats.Any(one => one.Code == "one-voice"));
            Assert.DoesNotContain(found.Caveats, one => one.Code == "independence-unknown");
        });
    }

    [Fact]
    public void Too_many_places_without_a_radius_are_refused_with_their_number()
    {
        var sites = ScanSites.Of([.. Enumerable.Range(0, 20_001).Select(i => $"{i}")], PlanePoints.Of(Enumerable.Range(0, 20_001).Select(i => 10d * i).ToArray(), new double[20_001]));
        var refused = Assert.Throws<DataRefusedException>(() => SpaceTimeScan.Run(ScanCases.Of(sites, [0, 1, 2], [Scene.Start, Scene.Start + 1, Scene.Start + 2]), Scene.Asked with { Radius = double.PositiveInfinity }));

        Assert.Equal("radius-needed", refused.Code);
        Assert.Contains("20001 places", refused.Says.English, StringComparison.Ordinal);
        Assert.Contains("20001 lieux", refused.Says.French, StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_taken_out_one_after_the_other_keeps_the_period_of_the_first_scan_by_either_clock()
    {
        var open = Scene.Asked with { First = null, Last = null, Iterative = true, Replications = 99, Prospective = false };
        var given = open with { First = Day(Planted.Known.Min()), Last = Day(Planted.Known.Max()), Clock = ScanClock.Known };

        Assert.Equal(Told(given), Told(open with { Clock = ScanClock.Known }));
        Assert.Equal(Told(open with { First = Day(Planted.Day.Min()), Last = Day(Planted.Day.Max()) }, knowing: false), Told(open, knowing: false));
        Assert.True(Told(given).Count > 1);
    }

    private static List<string> Told(ScanOptions options, bool knowing = true) =>
        [.. SpaceTimeScan.Run(knowing ? Planted : Planted with { Known = [] }, options).Result.Clusters.Select(one => FormattableString.Invariant($"{one.Llr:R} {one.P:R} {one.From:O} {one.To:O} {string.Join(' ', one.Sites)}"))];

    private static double Far(ScanCluster one, int site)
    {
        var (sites, angle) = (Planted.Sites, one.AxisAngle * Math.PI / 180);
        var (right, up) = (sites.East[site] - sites.East[one.Centre], sites.North[site] - sites.North[one.Centre]);
        // Along the long axis a metre counts for less, across it for more, so that the area stays that of the circle.
        return Math.Sqrt((Math.Pow((right * Math.Cos(angle)) + (up * Math.Sin(angle)), 2) / one.AxisRatio) + (Math.Pow((up * Math.Cos(angle)) - (right * Math.Sin(angle)), 2) * one.AxisRatio));
    }

    private static DateOnly Day(int number) => DateOnly.FromDayNumber(number);

    // Quiet cases, a gathering at the end along a row of places, and another in the middle of the period; each known up to four days later.
    private static ScanCases Plant()
    {
        var quiet = Scene.Cases(Scene.Sites(14, 60), 14, 160);
        int[] row = [.. Enumerable.Range(0, 60).OrderBy(site => Math.Abs(quiet.Sites.North[site] - 6_860_400)).ThenBy(site => quiet.Sites.East[site]).Take(3)];
        int[] site = [.. quiet.Site, .. row, .. row, .. row, .. row, .. Enumerable.Repeat(50, 9)];
        int[] day = [.. quiet.Day, .. Enumerable.Range(0, 12).Select(i => Scene.Start + 38 + (i % 2)), .. Enumerable.Range(0, 9).Select(i => Scene.Start + 15 + (i % 3))];
        return ScanCases.Of(quiet.Sites, site, day) with { Known = [.. day.Select((one, i) => Math.Min(Scene.Start + 39, one + (i % 5)))], Channel = [.. day.Select((_, i) => i % 4)] };
    }
}
