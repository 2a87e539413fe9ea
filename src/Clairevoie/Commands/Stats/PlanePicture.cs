using System.Globalization;
using System.Net;
using System.Text;

namespace Clairevoie.Commands.Stats;

/// <summary>
/// A picture of a plane in metres, as SVG: a frame, what is drawn in it, a scale bar and lines of words under it.
/// Colours are told apart in grey too; nothing is fetched and nothing is scripted.
/// </summary>
public sealed class PlanePicture
{
    private const double Side = 760, Edge = 20, Line = 22;

    private readonly StringBuilder drawn = new();
    private readonly List<(string Mark, string Words)> legend = [];
    private readonly Box box;
    private readonly double scale;

    /// <summary>An empty picture of a part of the plane.</summary>
    public PlanePicture(Box box)
    {
        ArgumentNullException.ThrowIfNull(box);
        this.box = box;
        scale = Side / Math.Max(1, Math.Max(box.East - box.West, box.North - box.South));
    }

    private double Height => Math.Max(120, (box.North - box.South) * scale);

    /// <summary>Adds a line to the words under the picture, with the mark that it explains.</summary>
    public void Explain(string colour, string words) => legend.Add((colour, words));

    /// <summary>Draws a dot; its size is of the picture, not of the ground.</summary>
    public void Dot(double x, double y, string colour, double size = 2, double opacity = 0.6) =>
        Draw($"<circle cx=\"{Right(x)}\" cy=\"{Down(y)}\" r=\"{Short(size)}\" fill=\"{colour}\" fill-opacity=\"{Short(opacity)}\"/>");

    /// <summary>Draws a circle of the ground, its radius in metres; at least visible.</summary>
    public void Ring(double x, double y, double radius, string colour, string? words = null) =>
        Draw($"<circle cx=\"{Right(x)}\" cy=\"{Down(y)}\" r=\"{Short(Math.Max(5, radius * scale))}\" fill=\"{colour}\" fill-opacity=\"0.15\" stroke=\"{colour}\" stroke-width=\"2\">{Title(words)}</circle>");

    /// <summary>Draws an area given by its outer ring.</summary>
    public void Area(IEnumerable<(double X, double Y)> ring, string colour, double opacity = 0.15, string? words = null) =>
        Draw($"<polygon points=\"{string.Join(' ', ring.Select(at => $"{Right(at.X)},{Down(at.Y)}"))}\" fill=\"{colour}\" fill-opacity=\"{Short(opacity)}\" stroke=\"{colour}\">{Title(words)}</polygon>");

    /// <summary>Draws a line.</summary>
    public void Path(IEnumerable<(double X, double Y)> line, string colour, double width = 1) =>
        Draw($"<polyline points=\"{string.Join(' ', line.Select(at => $"{Right(at.X)},{Down(at.Y)}"))}\" fill=\"none\" stroke=\"{colour}\" stroke-width=\"{Short(width)}\"/>");

    /// <summary>Fills a rectangle of the ground.</summary>
    public void Cell(double west, double south, double width, string colour) =>
        Draw($"<rect x=\"{Right(west)}\" y=\"{Down(south + width)}\" width=\"{Short(width * scale)}\" height=\"{Short(width * scale)}\" fill=\"{colour}\"/>");

    /// <summary>The picture under its title.</summary>
    public string Svg(string title)
    {
        var (width, height) = (Side + (2 * Edge), Height + (2 * Edge) + (Line * (legend.Count + 2)));
        var under = new StringBuilder();
        for (var i = 0; i < legend.Count; i++)
        {
            var y = Edge + Height + (Line * (i + 2)) + 16;
            under.Append(CultureInfo.InvariantCulture, $"<rect x=\"{Short(Edge)}\" y=\"{Short(y - 11)}\" width=\"12\" height=\"12\" fill=\"{legend[i].Mark}\"/><text x=\"{Short(Edge + 20)}\" y=\"{Short(y)}\">{WebUtility.HtmlEncode(legend[i].Words)}</text>");
        }
        return $"""
            <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {Short(width)} {Short(height)}" role="img" font-family="sans-serif" font-size="14">
            <title>{WebUtility.HtmlEncode(title)}</title>
            <rect width="100%" height="100%" fill="#ffffff"/>
            <rect x="{Short(Edge)}" y="{Short(Edge)}" width="{Short(Math.Max(1, (box.East - box.West) * scale))}" height="{Short(Height)}" fill="#f6f6f2" stroke="#767676"/>
            {drawn}{ScaleBar()}{under}
            </svg>
            """;
    }

    private string ScaleBar()
    {
        var metres = Math.Pow(10, Math.Floor(Math.Log10(Math.Max(1, (box.East - box.West) / 3))));
        var y = Edge + Height + 18;
        return $"<path d=\"M{Short(Edge)} {Short(y - 4)}v4h{Short(metres * scale)}v-4\" fill=\"none\" stroke=\"#1a1a1a\"/><text x=\"{Short(Edge + (metres * scale) + 8)}\" y=\"{Short(y)}\">{(metres >= 1000 ? $"{Short(metres / 1000)} km" : $"{Short(metres)} m")}</text>\n";
    }

    private void Draw(string element) => drawn.Append(element).Append('\n');

    private static string Title(string? words) => words is null ? "" : $"<title>{WebUtility.HtmlEncode(words)}</title>";

    private string Right(double x) => Short(Edge + ((x - box.West) * scale));

    private string Down(double y) => Short(Edge + ((box.North - y) * scale));

    private static string Short(double number) => Math.Round(number, 1).ToString(CultureInfo.InvariantCulture);
}
