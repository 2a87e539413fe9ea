using System.Globalization;
using Clairevoie.Statistics.Clusters;
using Clairevoie.Statistics.Findings;

namespace Clairevoie.Commands.Stats;

/// <summary>Clusters in the shapes in which they can be written.</summary>
internal static class ClusterAnswer
{
    private const int Largest = 10;
    private const int MostDots = 20_000;
    private const string Heap = "#b3261e", Alone = "#8a949e", Member = "#1f4e79";
    private static readonly string[] Header = ["event", "cluster", "core"];

    public static StatsAnswer Of<TOptions>(PointEvents events, Finding<TOptions, Clustering> finding, TimeSpan took) => new(Json(events, finding, took), finding.Says, finding.Caveats)
    {
        Lines = [.. finding.Result.Clusters.OrderByDescending(one => one.Points).ThenBy(one => one.Number).Take(Largest).Select(Line)],
        Rows = () => Rows(finding.Result).Prepend(Header),
        Features = () => finding.Result.Clusters.Select(one => GeoFeature.Circle(events.Ground, (one.X, one.Y), Math.Max(1, one.Spread), Told(one))),
        Picture = () => Picture(events, finding.Result, finding.Says),
    };

    private static object Json<TOptions>(PointEvents events, Finding<TOptions, Clustering> finding, TimeSpan took) => new
    {
        clusters = finding.Result.Clusters.Select(Told),
        count = finding.Result.Clusters.Count,
        noise = finding.Result.Noise,
        core = finding.Result.CorePoints,
        points = events.Count,
        labels = finding.Result.Labels.ToArray(),
        seconds = Math.Round(took.TotalSeconds, 4),
        finding.Method,
        finding.Options,
        from = finding.Span?.First,
        to = finding.Span?.Last,
        crs = events.Ground.Name,
    };

    private static object Told(Cluster one) => new
    {
        one.Number,
        one.Points,
        core = one.CorePoints,
        x = Math.Round(one.X, 2),
        y = Math.Round(one.Y, 2),
        spread = Math.Round(one.Spread, 2),
        from = one.Span?.First,
        to = one.Span?.Last,
    };

    private static string Line(Cluster one) => string.Create(CultureInfo.InvariantCulture,
        $"cluster {one.Number}: {one.Points} {(one.Points == 1 ? "event" : "events")} ({one.CorePoints} core) around ({one.X:0}, {one.Y:0}), spread {one.Spread:0} m{(one.Span is { } span ? $", {span.First:yyyy-MM-dd} to {span.Last:yyyy-MM-dd}" : "")}");

    private static IEnumerable<string[]> Rows(Clustering found) =>
        Enumerable.Range(0, found.Labels.Length).Select(i => new[]
        {
            (i + 1).ToString(CultureInfo.InvariantCulture),
            found.Labels.Span[i].ToString(CultureInfo.InvariantCulture),
            found.Core.Span[i] ? "1" : "0",
        });

    private static string Picture(PointEvents events, Clustering found, Sentence says)
    {
        var x = events.Places.X;
        var y = events.Places.Y;
        var picture = new PlanePicture(Box.Of(x, y)!);
        var step = Math.Max(1, events.Count / MostDots);
        for (var i = 0; i < x.Length; i += step) picture.Dot(x[i], y[i], found.Labels.Span[i] < 0 ? Alone : Member, 1.2, found.Labels.Span[i] < 0 ? 0.35 : 0.7);
        foreach (var one in found.Clusters) picture.Ring(one.X, one.Y, one.Spread, Heap, $"{one.Number}: {one.Points}");
        picture.Explain(Heap, "cluster: its middle and its spread");
        picture.Explain(Member, step > 1 ? $"event of a cluster, one in {step}" : "event of a cluster");
        picture.Explain(Alone, "event of none");
        return picture.Svg(says.English);
    }
}
