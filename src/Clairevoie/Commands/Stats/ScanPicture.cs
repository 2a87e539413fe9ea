using Clairevoie.Statistics.Findings;
using Clairevoie.Statistics.Scan;

namespace Clairevoie.Commands.Stats;

/// <summary>Draws what a scan found over the events: circles or ellipses, strongest first.</summary>
internal static class ScanPicture
{
    private const int Sides = 72;
    private const int MostDots = 20_000;
    private const string Sure = "#b3261e", Unsure = "#5b6b7b", Event = "#1f4e79";
    private const double Usual = 0.05;

    public static string Of(Finding<ScanOptions, ScanResult> finding, ScanRead read)
    {
        var x = read.Cases.Sites.East;
        var y = read.Cases.Sites.North;
        var picture = new PlanePicture(Box.Of(x, y)!);
        var dotsX = read.Events is { } events ? events.X : x;
        var dotsY = read.Events is { } same ? same.Y : y;
        var step = Math.Max(1, dotsX.Length / MostDots);
        for (var i = 0; i < dotsX.Length; i += step) picture.Dot(dotsX[i], dotsY[i], Event, 1.2, 0.35);
        foreach (var one in finding.Result.Clusters.Reverse())
            picture.Area(Outline(one, (x[one.Centre], y[one.Centre]), read.CellWidth), one.P <= Usual ? Sure : Unsure, 0.25, $"{one.From:yyyy-MM-dd} – {one.To:yyyy-MM-dd}, {one.Cases}");
        picture.Explain(Sure, "gathering that chance hardly explains (p up to 0.05)");
        picture.Explain(Unsure, "gathering that chance may explain");
        picture.Explain(Event, step > 1 ? $"events, one in {step}" : "events or places");
        return picture.Svg(finding.Says.English);
    }

    /// <summary>The outline of a cluster in metres: never smaller than the cell of its centre.</summary>
    public static IEnumerable<(double X, double Y)> Outline(ScanCluster one, (double X, double Y) centre, double cell)
    {
        var reach = Math.Max(one.Radius + (cell / 2), 25);
        var (along, across) = (reach * Math.Sqrt(one.AxisRatio), reach / Math.Sqrt(one.AxisRatio));
        var (cos, sin) = (Math.Cos(one.AxisAngle * Math.PI / 180), Math.Sin(one.AxisAngle * Math.PI / 180));
        for (var side = 0; side < Sides; side++)
        {
            var (u, v) = (along * Math.Cos(2 * Math.PI * side / Sides), across * Math.Sin(2 * Math.PI * side / Sides));
            yield return (centre.X + (u * cos) - (v * sin), centre.Y + (u * sin) + (v * cos));
        }
    }
}
