using System.CommandLine;
using Clairevoie.Statistics.Density;
using Clairevoie.Statistics.Findings;
using Clairevoie.Statistics.Places;

namespace Clairevoie.Commands.Stats;

/// <summary>What can be asked of a density, as options of the command line.</summary>
internal sealed class DensityArguments
{
    private const int UsualPixels = 512;
    private const double Around = 3;

    private readonly Option<double?> bandwidth = new("--bandwidth") { Description = "How wide each event is spread, metres: the standard deviation of a Gaussian, the radius of a quartic." };
    private readonly Option<string?> search = NumberList.Option("--bandwidth-range", "Seeks the bandwidth that describes the events best, between two, metres", "100,2000");
    private readonly Option<string> criterion = Choice.Of("--criterion", "With --bandwidth-range: what makes a bandwidth good.", BandwidthCriterion.Likelihood);
    private readonly Option<string?> extent = NumberList.Option("--extent", "West, south, east and north, metres of the events; three bandwidths around them when not said", "636000,6846000,668000,6878000");
    private readonly Option<string?> size = NumberList.Option("--size", "Pixels along the longer side, or columns and rows", "1000 or 1000,800");
    private readonly Option<string> kernel = Choice.Of("--kernel", "The shape of the hill that each event becomes.", DensityKernel.Gaussian);
    private readonly Option<string> edge = Choice.Of("--edge", "What is done with the part of a hill that falls outside.", EdgeCorrection.None);
    private readonly Option<string> sampling = Choice.Of("--sampling", "Where an event stands: in its pixel (spatstat's rule), shared over four, or exactly.", Sampling.Pixel);
    private readonly Option<bool> adaptive = new("--adaptive") { Description = "Spreads events wider where they are rare." };
    private readonly Option<FileInfo?> window = new("--window") { Description = "The ground that was looked at: GeoJSON with polygons. Outside there is no value." };

    public void AddTo(Command command)
    {
        foreach (var option in new Option[] { bandwidth, search, criterion, extent, size, kernel, edge, sampling, adaptive, window }) command.Options.Add(option);
        command.Validators.Add(given =>
        {
            if (given.GetValue(bandwidth) is null == NumberList.Of(given, search) is null) given.AddError("Say how wide: --bandwidth, or --bandwidth-range to seek it.");
            if (NumberList.Of(given, search) is { Length: not 2 }) given.AddError("--bandwidth-range understands two numbers, as 100,2000.");
            if (NumberList.Of(given, extent) is { Length: not 4 }) given.AddError("--extent understands four numbers: west, south, east, north.");
            if (NumberList.Of(given, size) is { } pixels && (pixels.Length is not (1 or 2) || pixels.Any(one => one != Math.Floor(one) || one is < 1 or > 1e8))) given.AddError("--size understands one whole number of pixels, or two.");
        });
    }

    /// <summary>The width that was said; streets have no search for one.</summary>
    public double Bandwidth(ParseResult given) => given.GetValue(bandwidth)!.Value;

    /// <summary>What was asked, and what the search of a bandwidth says where one was sought.</summary>
    public (DensityOptions Options, Finding<BandwidthOptions, BandwidthChoice>? Sought) Of(ParseResult given, PointEvents events, Work work)
    {
        var sought = NumberList.Of(given, search) is { } range
            ? BandwidthSearch.Of(events.Places, new BandwidthOptions(range[0], range[1]) { Criterion = Choice.Of<BandwidthCriterion>(given, criterion) }, work)
            : null;
        var shape = Choice.Of<DensityKernel>(given, kernel);
        var wide = given.GetValue(bandwidth) ?? (shape == DensityKernel.Quartic ? sought!.Result.QuarticRadius : sought!.Result.Bandwidth);
        return (new DensityOptions
        {
            Bandwidth = wide,
            Frame = Frame(given, events.Places, wide),
            Kernel = shape,
            Edge = Choice.Of<EdgeCorrection>(given, edge),
            Sampling = Choice.Of<Sampling>(given, sampling),
            Adaptive = given.GetValue(adaptive),
            Window = given.GetValue(window) is { } file ? WindowFile.Read(file, events.Ground) : null,
        }, sought);
    }

    private RasterFrame Frame(ParseResult given, PlanePoints points, double wide)
    {
        var box = NumberList.Of(given, extent) is [var west, var south, var east, var north]
            ? new Box(west, south, east, north)
            : Box.Of(points.X, points.Y) is { } found ? new Box(found.West - (Around * wide), found.South - (Around * wide), found.East + (Around * wide), found.North + (Around * wide)) : new Box(0, 0, 0, 0);
        if (NumberList.Of(given, size) is [var columns, var rows]) return new RasterFrame(box.West, box.South, box.East, box.North, (int)columns, (int)rows);
        var pixels = NumberList.Of(given, size) is [var longest] ? longest : UsualPixels;
        var (width, height) = (box.East - box.West, box.North - box.South);
        var side = Math.Max(width, height) / pixels;
        return new RasterFrame(box.West, box.South, box.East, box.North, Pixels(width / side), Pixels(height / side));
    }

    private static int Pixels(double count) => double.IsFinite(count) ? (int)Math.Max(1, Math.Round(count)) : 1;
}
