using Clairevoie.Statistics.Findings;
using Clairevoie.Statistics.Scan;
using Xunit;

namespace Clairevoie.Tests.Statistics.Scan;

/// <summary>What chance may change and what it may not, for each model.</summary>
public sealed class ScanDrawTests
{
    private static readonly ScanOptions AnyTime = Scene.Asked with { Prospective = false };

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Permuting_keeps_how_many_each_place_and_each_day_has_weekday_by_weekday_where_asked(bool weekdays)
    {
        var (frame, draw) = Of(Scene.Cases(Scene.Sites(2, 9), 2, 80), AnyTime with { Weekdays = weekdays });
        for (var replicate = 0; replicate < 20; replicate++)
        {
            draw.Next(replicate);
            Assert.Equal(frame.Site.Order(), draw.Site.ToArray().Order());
            Assert.Equal(frame.Time.Order(), draw.Time.ToArray().Order());
            if (weekdays)
                Assert.Equal(frame.Site.Zip(frame.Time).Select(one => (one.First, one.Second % 7)).Order(), draw.Site.ToArray().Zip(draw.Time.ToArray()).Select(one => (one.First, one.Second % 7)).Order());
        }
    }

    [Fact]
    public void Only_the_latest_dates_are_given_out_where_only_they_can_gather()
    {
        var (frame, draw) = Of(Scene.Cases(Scene.Sites(2, 9), 2, 200), Scene.Asked);
        draw.Next(3);

        Assert.Equal(Scene.Days - 9, frame.Horizon);
        Assert.Equal(frame.Time.Where(step => step >= frame.Horizon).Order(), draw.Time.ToArray().Order());
        Assert.All(draw.Site.ToArray().CountBy(site => site), one => Assert.True(one.Value <= frame.Site.Count(site => site == one.Key)));
    }

    [Fact]
    public void Every_place_gets_every_date_as_often_as_its_cases_say()
    {
        var (frame, draw) = Of(Scene.Cases(Scene.Sites(2, 5), 2, 60), AnyTime);
        Often(frame.Site.CountBy(site => site).ToDictionary(one => one.Key, one => one.Value * frame.Time.Count(step => step < 20) / 60d), draw, 0, 20);
    }

    [Fact]
    public void Cases_are_chosen_among_all_events_each_once()
    {
        var sites = Scene.Sites(2, 5);
        var (frame, draw) = Of(Scene.Cases(sites, 2, 30) with { Controls = Scene.Cases(sites, 3, 90) }, AnyTime with { Model = ScanModel.Bernoulli });
        var all = frame.Site.Zip(frame.Time).CountBy(one => one).ToDictionary();
        for (var replicate = 0; replicate < 50; replicate++)
        {
            draw.Next(replicate);
            Assert.Equal(30, draw.Site.Length);
            Assert.All(draw.Site.ToArray().Zip(draw.Time.ToArray()).CountBy(one => one), one => Assert.True(one.Value <= all[one.Key]));
        }

        Often(Enumerable.Range(0, 5).ToDictionary(site => site, site => frame.Site.Zip(frame.Time).Count(one => one.First == site && one.Second < 20) / 4d), draw, 0, 20);
    }

    [Fact]
    public void Cases_fall_where_and_when_the_population_is()
    {
        var cases = Scene.AtRisk(Scene.Sites(2, 5), 2, 60);
        var options = AnyTime with { Model = ScanModel.Poisson };
        var (frame, draw) = Of(cases, options);
        var measure = AtRisk.Of(cases, frame).Measure;
        Often(Enumerable.Range(0, 5).ToDictionary(site => site, site => Alone(measure, site).Over(0, 19)), draw, 0, 20);
        Often(Enumerable.Range(0, 5).ToDictionary(site => site, site => Alone(measure, site).Over(35, 39)), draw, 35, 40);
        draw.Next(8);
        Assert.Equal(60, draw.Site.Length);
    }

    [Theory]
    [InlineData(ScanModel.Permutation)]
    [InlineData(ScanModel.Bernoulli)]
    [InlineData(ScanModel.Poisson)]
    public void A_replicate_is_the_same_whoever_draws_it_and_unlike_the_next(ScanModel model)
    {
        var sites = Scene.Sites(2, 9);
        var (_, draw) = Of(Scene.AtRisk(sites, 2, 60) with { Controls = Scene.Cases(sites, 3, 90) }, AnyTime with { Model = model });
        var other = draw.Another();
        draw.Next(0);
        var first = Drawn(draw);
        draw.Next(4);
        other.Next(4);

        Assert.Equal(Drawn(draw), Drawn(other));
        Assert.NotEqual(first, Drawn(draw));
    }

    private static (ScanFrame Frame, Draw Draw) Of(ScanCases cases, ScanOptions options)
    {
        var frame = ScanFrame.Of(cases, options);
        return (frame, Background.Of(cases, frame).Draw);
    }

    private static int[] Drawn(Draw draw) => [.. draw.Site, .. draw.Time];

    // Cases of each place within some steps, on average over a thousand replicates: five standard errors of a Poisson mean.
    private static void Often(Dictionary<int, double> expected, Draw draw, int from, int until)
    {
        const int Replicates = 1000;
        var met = new double[5];
        for (var replicate = 0; replicate < Replicates; replicate++)
        {
            draw.Next(replicate);
            for (var i = 0; i < draw.Site.Length; i++)
                if (draw.Time[i] >= from && draw.Time[i] < until) met[draw.Site[i]]++;
        }

        Assert.All(expected, one => Assert.Equal(one.Value, met[one.Key] / Replicates, 5 * Math.Sqrt(one.Value / Replicates)));
    }

    private static Measure Alone(Measure measure, int site)
    {
        measure.Clear();
        measure.Add(site);
        return measure;
    }
}
