using System.Globalization;
using Clairevoie.Statistics.Density;
using Clairevoie.Statistics.Findings;

namespace Clairevoie.Commands.Stats;

/// <summary>Densities along streets in the shapes in which they can be written.</summary>
internal sealed class StreetAnswer(PointEvents events, StreetNetwork streets, Finding<NetworkDensityOptions, StreetSurface> finding)
{
    private const string Quiet = "#c9ced4", Dense = "#123a66", Event = "#b3261e";
    private const int MostDots = 20_000;
    private static readonly string[] Header = ["piece", "middle", "length", "density", "x", "y"];

    private IReadOnlyList<StreetPart> Parts => finding.Result.Parts;

    public StatsAnswer Shapes(TimeSpan took) => new(Json(took), finding.Says, finding.Caveats)
    {
        Rows = () => Parts.Select(Row).Prepend(Header),
        Features = () => Parts.Select(part => new GeoFeature(new { type = "LineString", coordinates = Ends(part).Select(Degrees) }, new { part.Piece, part.Density })),
        Picture = Picture,
    };

    private object Json(TimeSpan took) => new
    {
        sum = finding.Result.Mass,
        max = Parts.Max(part => part.Density),
        densest = Parts.MaxBy(part => part.Density).Piece,
        finding.Result.Events,
        finding.Result.LeftOut,
        pieces = streets.Pieces.Count,
        parts = Parts.Count,
        finding.Options.Bandwidth,
        finding.Options.Part,
        finding.Options.OffStreet,
        seconds = Math.Round(took.TotalSeconds, 4),
        unit = "events per metre of street; sum is the values times the lengths of the parts",
        crs = events.Ground.Name,
    };

    private string[] Row(StreetPart part)
    {
        var (x, y) = At(part.Piece, part.Middle);
        return [.. new IFormattable[] { part.Piece, part.Middle, part.Length, part.Density, x, y }.Select(number => number.ToString(null, CultureInfo.InvariantCulture))];
    }

    private (double X, double Y)[] Ends(StreetPart part) =>
        [At(part.Piece, part.Middle - (part.Length / 2)), At(part.Piece, part.Middle + (part.Length / 2))];

    private (double X, double Y) At(int piece, double along)
    {
        var (from, to) = streets.Pieces[piece];
        var share = along / streets.Lengths[piece];
        var (x, y) = (streets.Crossings.X[from], streets.Crossings.Y[from]);
        return (x + (share * (streets.Crossings.X[to] - x)), y + (share * (streets.Crossings.Y[to] - y)));
    }

    private double[] Degrees((double X, double Y) at)
    {
        var (longitude, latitude) = events.Ground.ToDegrees(at.X, at.Y);
        return [Math.Round(longitude, 7), Math.Round(latitude, 7)];
    }

    private string Picture()
    {
        var picture = new PlanePicture(Box.Of(streets.Crossings.X, streets.Crossings.Y)!);
        var most = Parts.Max(part => part.Density);
        foreach (var part in Parts)
        {
            var share = most > 0 ? Math.Clamp(part.Density / most, 0, 1) : 0;
            picture.Path(Ends(part), Shade(share), 1.5 + (6 * share));
        }

        var step = Math.Max(1, events.Count / MostDots);
        for (var i = 0; i < events.Count; i += step) picture.Dot(events.Places.X[i], events.Places.Y[i], Event, 1.6);
        picture.Explain(Dense, "the most events per metre; thinner and lighter, fewer");
        picture.Explain(Quiet, "none near");
        picture.Explain(Event, step > 1 ? $"events, one in {step}" : "events");
        return picture.Svg(finding.Says.English);
    }

    private static string Shade(double share) => $"#{Mixed(0xC9, 0x12, share):x2}{Mixed(0xCE, 0x3A, share):x2}{Mixed(0xD4, 0x66, share):x2}";

    private static int Mixed(int from, int to, double share) => (int)Math.Round(from + ((to - from) * share));
}
