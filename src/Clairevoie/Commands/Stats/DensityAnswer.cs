using System.Globalization;
using Clairevoie.Statistics.Density;
using Clairevoie.Statistics.Findings;

namespace Clairevoie.Commands.Stats;

/// <summary>A surface of density in the shapes in which it can be written.</summary>
internal static class DensityAnswer
{
    public static readonly string[] Header = ["x", "y", "value"];

    public static StatsAnswer Of(PointEvents events, Finding<DensityOptions, DensitySurface> finding, Finding<BandwidthOptions, BandwidthChoice>? sought, TimeSpan took)
    {
        var surface = finding.Result;
        IReadOnlyList<Caveat> caveats = [.. sought?.Caveats ?? [], .. finding.Caveats];
        return new StatsAnswer(Json(events, finding, sought, (took, caveats)), finding.Says, caveats)
        {
            Lines = sought is null ? [] : [sought.Says.English],
            Rows = () => Rows(surface.Frame, surface.Values).Prepend(Header),
            Picture = () => SurfacePicture.Of(surface.Frame, surface.Values.Span, finding.Says.English, value => value / surface.Max),
        };
    }

    private static object Json(PointEvents events, Finding<DensityOptions, DensitySurface> finding, Finding<BandwidthOptions, BandwidthChoice>? sought, (TimeSpan Took, IReadOnlyList<Caveat> Caveats) run) => new
    {
        sum = finding.Result.Mass,
        max = finding.Result.Max,
        max_at = finding.Result.Peak < 0 ? null : new[] { finding.Result.Frame.X(finding.Result.Peak % finding.Result.Frame.Columns), finding.Result.Frame.Y(finding.Result.Peak / finding.Result.Frame.Columns) },
        sum_of_values = finding.Result.Mass / finding.Result.Frame.PixelArea,
        finding.Result.Frame.PixelArea,
        finding.Result.Events,
        finding.Result.LeftOut,
        finding.Options.Bandwidth,
        finding.Options.Kernel,
        finding.Options.Edge,
        finding.Options.Sampling,
        finding.Options.Adaptive,
        finding.Result.Frame,
        bandwidths_tried = sought?.Result.Tried,
        seconds = Math.Round(run.Took.TotalSeconds, 4),
        unit = "events per square metre; sum is the values times the area of a pixel",
        crs = events.Ground.Name,
    };

    /// <summary>One row per pixel that has a value.</summary>
    public static IEnumerable<string[]> Rows(RasterFrame frame, ReadOnlyMemory<double> values) =>
        from pixel in Enumerable.Range(0, frame.Count)
        let value = values.Span[pixel]
        where double.IsFinite(value)
        select new[] { frame.X(pixel % frame.Columns), frame.Y(pixel / frame.Columns), value }.Select(number => number.ToString("R", CultureInfo.InvariantCulture)).ToArray();
}
