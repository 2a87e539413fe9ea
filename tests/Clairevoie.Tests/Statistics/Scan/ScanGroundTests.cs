using Clairevoie.Statistics.Findings;
using Clairevoie.Statistics.Places;
using Clairevoie.Statistics.Scan;
using Xunit;

namespace Clairevoie.Tests.Statistics.Scan;

/// <summary>Places, days and people before any circle is drawn.</summary>
public sealed class ScanGroundTests
{
    private const double Earth = 6_367_000;

    private static readonly ScanSites Two = ScanSites.Of(["a", "b"], PlanePoints.Of(new double[] { 0, 1000 }, new double[2]));

    [Fact]
    public void Degrees_lie_on_a_sphere_and_are_as_far_as_its_chords()
    {
        var sites = ScanSites.OfDegrees(["pole", "gulf", "east", "near"], [90, 0, 0, 1], [360, 0, 90, 0]);

        Assert.True(sites.OnSphere);
        Assert.Equal(Earth * Math.Sqrt(2), Math.Sqrt(sites.Square(0, 1)), 1e-3);
        Assert.Equal(Earth * Math.Sqrt(2), Math.Sqrt(sites.Square(1, 2)), 1e-3);
        Assert.Equal(2 * Earth * Math.Sin(Math.PI / 360), Math.Sqrt(sites.Square(1, 3)), 1e-3);
        Assert.False(Two.OnSphere);
        Assert.Equal(1_000_000, Two.Square(0, 1));
    }

    [Theory]
    [InlineData(90.1, 0)]
    [InlineData(-90.1, 0)]
    [InlineData(0, 360.1)]
    [InlineData(0, -360.1)]
    [InlineData(double.NaN, 0)]
    public void Degrees_beyond_the_globe_are_refused_by_name(double latitude, double longitude)
    {
        var refused = Assert.Throws<DataRefusedException>(() => ScanSites.OfDegrees(["here"], [latitude], [longitude]));

        Assert.Equal("no-degrees", refused.Code);
        Assert.Contains("here", refused.Says.English, StringComparison.Ordinal);
        Assert.Equal("names", Assert.Throws<DataRefusedException>(() => ScanSites.OfDegrees(["a"], [1, 2], [1])).Code);
        Assert.Equal("names", Assert.Throws<DataRefusedException>(() => ScanSites.OfDegrees(["a"], [1], [1, 2])).Code);
    }

    [Fact]
    public void Events_gather_into_cells_named_by_their_middle()
    {
        var events = PlanePoints.Of(new double[] { 10, 249, 250, -1, 10 }, new double[] { 0, 249, 0, 499, 100 });
        var (cells, of) = ScanSites.Gather(events, 250);
        Assert.Equal(["125_125", "375_125", "-125_375"], cells.Names);
        Assert.Equal([0, 0, 1, 2, 0], of);
        Assert.Equal([125, 375, -125], cells.East.ToArray());
        Assert.Equal([125, 125, 375], cells.North.ToArray());
        var (points, each) = ScanSites.Gather(PlanePoints.Of(new[] { 1.5, 1.5, 2 }, new double[] { 7, 7, 7 }));
        Assert.Equal(["1.5_7", "2_7"], points.Names);
        Assert.Equal([0, 0, 1], each);
        Assert.Equal("cell", Assert.Throws<DataRefusedException>(() => ScanSites.Gather(events, double.PositiveInfinity)).Code);
    }

    [Fact]
    public void Places_stand_in_the_order_of_their_coordinates_then_of_their_names()
    {
        var sites = ScanSites.Of(["d", "c", "b", "a"], PlanePoints.Of(new double[] { 5, 1, 5, 5 }, new double[] { 9, 8, 3, 9 }));
        Assert.Equal([1, 2, 3, 0], sites.Order);
    }

    [Fact]
    public void Counts_become_cases_one_by_one_and_each_list_fits_them()
    {
        var cases = ScanCases.OfCounts(Two, [1, 0, 0], [50, 40, 30], [2, 0, 1]);

        Assert.Equal(3, cases.Count);
        Assert.Equal([1, 1, 0], cases.Site);
        Assert.Equal([50, 50, 30], cases.Days);
        var left = (cases with { Known = [51, 52, 53], Channel = [1, 2, 3], Group = [4, 5, 6], Stratum = [7, 8, 9] }).Without(new HashSet<int> { 1 });
        Assert.Equal([[0], [30], [53], [3], [6], [9]], new[] { left.Site, left.Day, left.Known, left.Channel, left.Group, left.Stratum });
        Assert.All(
            new Func<object>[] { () => cases with { Known = [1] }, () => cases with { Group = [1, 2, 3, 4] }, () => cases with { Stratum = [1, 2] } },
            made => Assert.Equal("lengths-differ", Assert.Throws<DataRefusedException>(made).Code));
        Assert.Equal(DateOnly.MaxValue.DayNumber, ScanCases.Of(Two, [0], [DateOnly.MaxValue.DayNumber]).Days[0]);
        Assert.Equal("no-such-day", Assert.Throws<DataRefusedException>(() => ScanCases.Of(Two, [0], [DateOnly.MaxValue.DayNumber + 1])).Code);
    }

    [Fact]
    public void Steps_of_days_months_and_years_begin_and_end_with_the_period()
    {
        var span = new DaySpan(new(2024, 2, 15), new(2025, 3, 10));
        var (days, months, years) = (new UnitAxis(span, ScanUnit.Day), new UnitAxis(span, ScanUnit.Month), new UnitAxis(span, ScanUnit.Year));

        Assert.Equal((390, 14, 2), (days.Count, months.Count, years.Count));
        Assert.Equal((14, 13, 1), (days.Of(Day(2024, 2, 29)), months.Of(Day(2025, 3, 1)), years.Of(Day(2025, 1, 1))));
        Assert.Equal((new DateOnly(2024, 2, 29), new DateOnly(2024, 2, 29)), (days.FirstDay(14), days.LastDay(14)));
        Assert.Equal((new DateOnly(2024, 2, 15), new DateOnly(2024, 2, 29)), (months.FirstDay(0), months.LastDay(0)));
        Assert.Equal((new DateOnly(2025, 1, 1), new DateOnly(2025, 1, 31)), (months.FirstDay(11), months.LastDay(11)));
        Assert.Equal((new DateOnly(2025, 3, 1), new DateOnly(2025, 3, 10)), (months.FirstDay(13), months.LastDay(13)));
        Assert.Equal((new DateOnly(2024, 2, 15), new DateOnly(2024, 12, 31)), (years.FirstDay(0), years.LastDay(0)));
        Assert.Equal((new DateOnly(2025, 1, 1), new DateOnly(2025, 3, 10)), (years.FirstDay(1), years.LastDay(1)));
        Assert.Equal([false, true, true, false], new[] { Day(2024, 2, 14), Day(2024, 2, 15), Day(2025, 3, 10), Day(2025, 3, 11) }.Select(days.Holds));
    }

    [Theory]
    [InlineData(ScanUnit.Day, "2024-02-15", "2024-02-15")]
    [InlineData(ScanUnit.Month, "2024-02-01", "2024-02-29")]
    [InlineData(ScanUnit.Year, "2024-01-01", "2024-12-31")]
    public void Data_by_month_or_year_begin_and_end_with_it(ScanUnit unit, string begin, string end) =>
        Assert.Equal((begin, end), ($"{UnitAxis.BeginOf(new(2024, 2, 15), unit):yyyy-MM-dd}", $"{UnitAxis.EndOf(new(2024, 2, 15), unit):yyyy-MM-dd}"));

    [Fact]
    public void What_the_population_makes_one_expect_is_its_share_of_each_stratum()
    {
        // Stratum 0: 300 and 100 people, four cases; stratum 1: 100 and 300, eight cases.
        int[] day = [.. Enumerable.Repeat(Scene.Start, 4)];
        var cases = ScanCases.Of(Two, [0, 0, 0, 0, 1, 1, 1, 1, 1, 1, 1, 1], [.. Enumerable.Range(Scene.Start, 12)]) with
        {
            Stratum = [0, 0, 0, 0, 1, 1, 1, 1, 1, 1, 1, 1],
            Population = ScanPopulation.Of([0, 1, 0, 1], day, [300, 100, 100, 300], [0, 0, 1, 1]),
        };

        Assert.Equal([5, 7], Expected(cases, 0, 39));
        Assert.Equal([1.25, 1.75], Expected(cases, 10, 19));
    }

    [Fact]
    public void Between_censuses_the_population_runs_straight_and_beyond_them_it_stays()
    {
        // Place a: 100 on day 10, 300 on day 30; place b knows only day 10, and keeps its 200.
        var cases = ScanCases.Of(Two, [0, 0, 0, 1, 1], [.. Enumerable.Range(Scene.Start, 5)]) with
        {
            Population = ScanPopulation.Of([0, 0, 1], [Scene.Start + 10, Scene.Start + 30, Scene.Start + 10], [100, 300, 200]),
        };
        var a = Enumerable.Range(0, 40).Select(day => 100 + (10 * Math.Clamp(day + 0.5 - 10, 0, 20))).ToArray();

        Assert.Equal(5 * a.Sum() / (a.Sum() + 8000), Expected(cases, 0, 39)[0], 1e-9);
        Assert.Equal(5 * a[12..25].Sum() / (a.Sum() + 8000), Expected(cases, 12, 24)[0], 1e-9);
        Assert.Equal(5 * 200 * 13 / (a.Sum() + 8000), Expected(cases, 12, 24)[1], 1e-9);
    }

    [Theory]
    [InlineData(3, false)]
    [InlineData(2.9, true)]
    public void As_many_cases_as_people_are_taken_and_not_one_more(double people, bool refused)
    {
        var cases = ScanCases.Of(Two, [0, 0, 0, 1], [.. Enumerable.Range(Scene.Start, 4)]) with { Population = ScanPopulation.Of([0, 1], [Scene.Start, Scene.Start], [people, 50]) };
        var fault = Record.Exception(() => Expected(cases, 0, 39)) as DataRefusedException;

        Assert.Equal(refused ? "more-cases-than-population" : null, fault?.Code);
        if (refused) Assert.Contains("3 cases for 2.9 persons", fault!.Says.English, StringComparison.Ordinal);
    }

    private static double[] Expected(ScanCases cases, int from, int to)
    {
        var risk = AtRisk.Of(cases, ScanFrame.Of(cases, Scene.Asked with { Model = ScanModel.Poisson }));
        return [.. Enumerable.Range(0, 2).Select(site =>
        {
            risk.Measure.Clear();
            risk.Measure.Add(site);
            Assert.Equal(risk.Mass[site], risk.Measure.Over(0, Scene.Days - 1), 1e-9);
            return Math.Round(risk.Measure.Over(from, to), 12);
        })];
    }

    private static int Day(int year, int month, int day) => new DateOnly(year, month, day).DayNumber;
}
