using System.Globalization;
using System.Text.Json;
using Clairevoie.Statistics.Findings;
using Clairevoie.Statistics.Hotspots;

namespace Clairevoie.Commands.Stats;

/// <summary>Hot and cold spots, in the shapes in which they can be written.</summary>
internal static class HotspotsAnswer
{
    private static readonly Dictionary<LocalKind, (string Colour, string Words)> Kinds = new()
    {
        [LocalKind.Hot] = ("#a11d33", "hot: high among high"),
        [LocalKind.Cold] = ("#0b5394", "cold: low among low"),
        [LocalKind.HighAmongLow] = ("#e08a9b", "high among low"),
        [LocalKind.LowAmongHigh] = ("#8fb8de", "low among high"),
    };

    public static StatsAnswer Of(CountedGround ground, double side, Finding<HotspotOptions, LocalResult> finding, TimeSpan took)
    {
        var places = finding.Result.Places.Select((place, at) => new Spot(ground.Places.X[at], ground.Places.Y[at], ground.Values[at], place)).ToList();
        var marked = places.Where(spot => spot.Place.Kind != LocalKind.None).OrderByDescending(spot => Math.Abs(spot.Place.Statistic)).ToList();
        return new StatsAnswer(Json(places, finding, took), finding.Says, finding.Caveats)
        {
            Lines = [.. marked.Take(10).Select(Line)],
            Rows = () => [["x", "y", "value", "statistic", "p", "p_adjusted", "kind"], .. places.Select(Row)],
            Features = () => marked.Select(spot => Feature(ground, side, spot)),
            Picture = () => Picture(ground, side, places, finding.Says.English),
        };
    }

    private sealed record Spot(double X, double Y, double Value, LocalPlace Place);

    private static object Json(List<Spot> places, Finding<HotspotOptions, LocalResult> finding, TimeSpan took) => new
    {
        method = finding.Method,
        hot = finding.Result.Count(LocalKind.Hot),
        cold = finding.Result.Count(LocalKind.Cold),
        places = places.Select(spot => new { spot.X, spot.Y, spot.Value, spot.Place.Statistic, spot.Place.P, p_adjusted = spot.Place.Adjusted, spot.Place.Kind }),
        finding.Result.MeanNeighbours,
        finding.Options.Permutations,
        finding.Options.FalseDiscovery,
        finding.Seed,
        seconds = took.TotalSeconds,
    };

    private static GeoFeature Feature(CountedGround ground, double side, Spot spot)
    {
        var said = new { value = spot.Value, statistic = spot.Place.Statistic, p = spot.Place.P, p_adjusted = spot.Place.Adjusted, kind = spot.Place.Kind };
        return side > 0 ? GeoFeature.Area(ground.Events.Ground, Square(spot, side / 2), said) : GeoFeature.Point(ground.Events.Ground, spot.X, spot.Y, said);
    }

    private static (double X, double Y)[] Square(Spot spot, double half) =>
        [(spot.X - half, spot.Y - half), (spot.X + half, spot.Y - half), (spot.X + half, spot.Y + half), (spot.X - half, spot.Y + half)];

    private static string Picture(CountedGround ground, double side, List<Spot> places, string title)
    {
        var box = Box.Of(ground.Places.X, ground.Places.Y)!;
        var half = Math.Max(side / 2, 1);
        var picture = new PlanePicture(new Box(box.West - half, box.South - half, box.East + half, box.North + half));
        foreach (var spot in places.Where(spot => spot.Place.Kind != LocalKind.None))
        {
            if (side > 0) picture.Cell(spot.X - half, spot.Y - half, side, Kinds[spot.Place.Kind].Colour);
            else picture.Dot(spot.X, spot.Y, Kinds[spot.Place.Kind].Colour, 5);
        }

        for (var at = 0; at < ground.Events.Count; at += 1 + (ground.Events.Count / 20_000))
            picture.Dot(ground.Events.Places.X[at], ground.Events.Places.Y[at], "#1a1a1a", 1, 0.35);
        foreach (var kind in places.Select(spot => spot.Place.Kind).Where(Kinds.ContainsKey).Distinct().Order())
            picture.Explain(Kinds[kind].Colour, Kinds[kind].Words);
        return picture.Svg(title);
    }

    private static string Line(Spot spot) => string.Create(CultureInfo.InvariantCulture,
        $"{Kinds[spot.Place.Kind].Words,-20}  {spot.X:0} {spot.Y:0}  value {spot.Value:0.##}  statistic {spot.Place.Statistic:0.00}  p {spot.Place.Adjusted:0.####} (adjusted)");

    private static string[] Row(Spot spot) =>
        [Number(spot.X), Number(spot.Y), Number(spot.Value), Number(spot.Place.Statistic), Number(spot.Place.P), Number(spot.Place.Adjusted), JsonNamingPolicy.KebabCaseLower.ConvertName(spot.Place.Kind.ToString())];

    private static string Number(double number) => number.ToString("R", CultureInfo.InvariantCulture);
}
