using System.Text.RegularExpressions;
using Clairevoie.Domain;
using Clairevoie.Statistics.Clusters;
using Clairevoie.Statistics.Density;
using Clairevoie.Statistics.Findings;
using Clairevoie.Statistics.Pairs;
using Clairevoie.Statistics.Places;
using Clairevoie.Tests.HouseRules;
using Clairevoie.Tests.Statistics;
using Xunit;

namespace Clairevoie.Tests.Commands.Stats;

/// <summary>What the pages of docs/statistics show as code is compiled here, line by line, and runs.</summary>
public sealed partial class ExamplePagesTests
{
    /// <summary>These two say how good the methods are, not how one is asked.</summary>
    private static readonly string[] WithoutCode = ["growth", "mutation"];

    public static TheoryData<string> Pages => [.. Directory.EnumerateFiles(Path.Combine(Repository.Root, "docs/statistics"), "*.md").Select(file => Path.GetFileNameWithoutExtension(file)!).Except(WithoutCode).Order()];

    [Theory]
    [MemberData(nameof(Pages))]
    public void Every_line_of_code_on_the_page_is_compiled_here_or_in_an_example(string page)
    {
        var shown = Code().Matches(Repository.Read($"docs/statistics/{page}.md")).SelectMany(block => block.Groups["code"].Value.Split('\n', StringSplitOptions.RemoveEmptyEntries)).ToList();
        Assert.NotEmpty(shown);
        var compiled = Compiled().SelectMany(File.ReadAllLines).Select(line => line.Trim()).ToHashSet();
        Assert.All(shown, line => Assert.Contains(line.Trim(), compiled));
    }

    [Fact]
    public void LinkedTables()
    {
        var quarters = new LinkedCells([new("north", 40), new("south", 4), new("east", 25)], [new("city", ["north", "south", "east"])]);
        var told = LinkedDisclosure.Tell(quarters);
        var city = told["city"];
        var hidden = told.Hidden.Select(cell => (cell.Key, cell.Why));
        Assert.Contains(("south", WhyHidden.Small), hidden);
        Assert.True(city is null || hidden.Count() > 1);
    }

    [Fact]
    public void Clusters()
    {
        var events = SyntheticEvents.Of(2000);
        var (x, y) = (events.X, events.Y);
        var points = PlanePoints.Of(x, y);
        {
            var finding = Dbscan.Of(points, new DbscanOptions { Radius = 100, MinPoints = 10 }, new Work(Threads: 2));
            var largest = finding.Result.Clusters.MaxBy(cluster => cluster.Points);
            Assert.True(largest!.Points >= 10);
        }

        {
            var finding = Hdbscan.Of(points, new HdbscanOptions { MinPoints = 10, MinSize = 10 });
            var labels = finding.Result.Labels;
            Assert.Equal(2000, labels.Length);
        }
    }

    [Fact]
    public void Surfaces()
    {
        var events = SyntheticEvents.Of(400);
        var (points, others) = (PlanePoints.Of(events.X, events.Y), PlanePoints.Of(events.X.Skip(200).ToArray(), events.Y.Skip(200).ToArray()));
        var frame = new RasterFrame(west: 636000, south: 6846000, east: 668000, north: 6878000, columns: 1000, rows: 1000);
        var surface = KernelDensity.Of(points, new DensityOptions { Bandwidth = 250, Frame = frame }).Result;
        var bandwidth = BandwidthSearch.Of(points, new BandwidthOptions(Smallest: 100, Largest: 4000)).Result.Bandwidth;
        Assert.InRange(bandwidth, 100, 4000);
        Assert.InRange(surface.Mass, 380, 400);
        frame = new RasterFrame(636000, 6846000, 668000, 6878000, 32, 32);
        var risk = RelativeRisk.Of(points, others, new RelativeRiskOptions { Bandwidth = 800, Frame = frame, Seed = 1 }).Result;
        var raised = risk.Contours.Where(contour => contour.Raised);
        Assert.True(raised.Count() <= risk.Contours.Count);
    }

    [Fact]
    public void Streets()
    {
        var (crossings, points) = (PlanePoints.Of(new double[] { 0, 300, 300 }, new double[] { 0, 0, 200 }), PlanePoints.Of(new double[] { 40 }, new double[] { 5 }));
        var streets = StreetNetwork.Of(crossings, [(0, 1), (1, 2)]);
        var parts = NetworkDensity.Of(streets, points, new NetworkDensityOptions { Bandwidth = 200 }).Result.Parts;
        Assert.Equal(50, parts.Count);
    }

    [Fact]
    public void Pairs()
    {
        var events = SyntheticEvents.Of(500);
        var (points, days) = (PlanePoints.Of(events.X, events.Y), events.Dates);
        var asked = new KnoxOptions { SpaceEdges = [0, 200, 400], TimeEdges = [0, 7, 14], Seed = 1 };
        var table = Knox.Of(points, days, asked).Result;
        var nearest = table.At(space: 0, time: 0);
        Assert.Equal((0, 200), (nearest.FromMetres, nearest.ToMetres));
    }

    private static IEnumerable<string> Compiled() =>
        Directory.EnumerateFiles(Path.Combine(Repository.Root, "tests/Clairevoie.Tests/Statistics/Examples"), "*.cs").Append(Path.Combine(Repository.Root, "tests/Clairevoie.Tests/Commands/Stats/ExamplePagesTests.cs"));

    [GeneratedRegex("```csharp\n(?<code>.*?)```", RegexOptions.Singleline)]
    private static partial Regex Code();
}
