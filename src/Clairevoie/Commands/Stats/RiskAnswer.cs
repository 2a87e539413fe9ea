using System.Globalization;
using Clairevoie.Statistics.Density;
using Clairevoie.Statistics.Findings;

namespace Clairevoie.Commands.Stats;

/// <summary>A surface of relative risk in the shapes in which it can be written.</summary>
internal static class RiskAnswer
{
    private const string More = "#b3261e", Less = "#1f4e79";

    public static StatsAnswer Of(PointEvents events, Finding<RelativeRiskOptions, RiskSurface> finding, TimeSpan took)
    {
        var surface = finding.Result;
        return new StatsAnswer(Json(events, finding, took), finding.Says, finding.Caveats)
        {
            Lines = [.. surface.Contours.Select(Line)],
            Rows = () => DensityAnswer.Rows(surface.Frame, surface.LogRatio).Prepend(DensityAnswer.Header),
            Features = () => surface.Contours.Where(line => line.Closed).Select(line => GeoFeature.Area(events.Ground, line.Points, new { line.Raised })),
            Picture = () => Picture(surface, finding.Says.English),
        };
    }

    private static object Json(PointEvents events, Finding<RelativeRiskOptions, RiskSurface> finding, TimeSpan took) => new
    {
        contours = finding.Result.Contours.Select(line => new { line.Raised, line.Closed, points = line.Points.Select(at => new[] { at.X, at.Y }) }),
        smallest_p_raised = finding.Result.Raised.ToArray().Where(double.IsFinite).DefaultIfEmpty(double.NaN).Min(),
        smallest_p_lowered = finding.Result.Lowered.ToArray().Where(double.IsFinite).DefaultIfEmpty(double.NaN).Min(),
        finding.Result.First,
        finding.Result.Second,
        finding.Options.Bandwidth,
        finding.Options.Level,
        finding.Options.Permutations,
        finding.Seed,
        finding.Result.Frame,
        seconds = Math.Round(took.TotalSeconds, 4),
        unit = "natural logarithm of the ratio of two densities, each over its total",
        crs = events.Ground.Name,
    };

    private static string Line(RiskContour line) => string.Create(CultureInfo.InvariantCulture,
        $"{(line.Raised ? "denser" : "thinner")} around ({line.Points.Average(at => at.X):0}, {line.Points.Average(at => at.Y):0}), {(line.Closed ? "closed" : "to the border")}");

    private static string Picture(RiskSurface surface, string says)
    {
        var picture = new PlanePicture(new Box(surface.Frame.West, surface.Frame.South, surface.Frame.East, surface.Frame.North));
        SurfacePicture.Fill(picture, surface.Frame, surface.LogRatio.Span, ratio => Math.Clamp((ratio + 2) / 4, 0, 1));
        foreach (var line in surface.Contours) picture.Path(line.Points, line.Raised ? More : Less, 2);
        picture.Explain(More, "line around where the first layer is denser than chance has it");
        picture.Explain(Less, "line around where it is thinner");
        return picture.Svg(says);
    }
}
