using System.Globalization;
using System.Text;
using Clairevoie.Hall.Where;
using Clairevoie.Windows.Tiles;

namespace Clairevoie.Windows.Ground;

/// <summary>
/// A tile of ground as an SVG picture that needs nothing else: colours are attributes, letters are the reader's own. It is
/// shown by <c>img</c> and clicked by <c>input type=image</c>, without script.
/// </summary>
public sealed class SvgTile
{
    private readonly StringBuilder svg = new();
    private readonly List<SvgLabel> labels = [];
    private readonly HashSet<string> written = [];
    private readonly IReadOnlyDictionary<string, TileLayer> layers;
    private readonly TileWindow window;
    private readonly Theme theme;

    private SvgTile(IReadOnlyDictionary<string, TileLayer> layers, TileWindow window, Theme theme) =>
        (this.layers, this.window, this.theme) = (layers, window, theme);

    /// <param name="layers">The layers of the tile, or of the tile above it that holds it.</param>
    /// <param name="window">Which part of them to show.</param>
    /// <param name="background">The ink under everything: water around an island, land elsewhere.</param>
    /// <param name="theme">Light or dark.</param>
    public static string Draw(IReadOnlyList<TileLayer> layers, TileWindow window, Ink background, Theme theme)
    {
        var tile = new SvgTile(layers.GroupBy(layer => layer.Name).ToDictionary(group => group.Key, group => group.First()), window, theme);
        tile.Begin(background);
        foreach (var stroke in Cartography.Strokes.Where(stroke => stroke.From <= window.Zoom))
            if (tile.layers.TryGetValue(stroke.Layer, out var layer)) tile.Lay(stroke, layer);
        tile.svg.Append("</svg>");
        return tile.svg.ToString();
    }

    private void Begin(Ink background) => svg.Append(CultureInfo.InvariantCulture,
        $"""<svg xmlns="http://www.w3.org/2000/svg" width="{TileAddress.Side}" height="{TileAddress.Side}" viewBox="0 0 {TileAddress.Side} {TileAddress.Side}"><rect width="{TileAddress.Side}" height="{TileAddress.Side}" fill="{Palette.Of(background, theme)}"/>""");

    private void Lay(Stroke stroke, TileLayer layer)
    {
        var seen = layer.Features.Where(stroke.Draws);
        var box = window.Box(layer.Extent);
        if (stroke.Letters > 0) Write(stroke, seen, box);
        else Paint(stroke, seen, box);
    }

    private void Paint(Stroke stroke, IEnumerable<TileFeature> features, TileBox box)
    {
        var data = new StringBuilder();
        foreach (var path in features.SelectMany(feature => feature.Paths).Where(box.Touches)) Path(data, path, box, stroke.Shape == TileShape.Area);
        if (data.Length == 0) return;
        var outlined = stroke.Shape == TileShape.Line || stroke.Ink == Ink.Limit;
        var colour = Palette.Of(stroke.Ink, theme);
        svg.Append("<path d=\"").Append(data).Append('"');
        if (outlined)
            svg.Append(CultureInfo.InvariantCulture, $""" fill="none" stroke="{colour}" stroke-width="{stroke.WidthAt(window.Zoom):0.##}" stroke-linecap="round" stroke-linejoin="round" """)
                .Append(stroke.Dashed ? "stroke-dasharray=\"4 4\"/>" : "/>");
        else svg.Append(CultureInfo.InvariantCulture, $""" fill="{colour}" fill-rule="evenodd"/>""");
    }

    private static void Path(StringBuilder data, TilePoint[] path, TileBox box, bool closed)
    {
        for (var i = 0; i < path.Length; i++)
        {
            var (x, y) = box.Pixel(path[i]);
            data.Append(i == 0 ? 'M' : 'L').Append(CultureInfo.InvariantCulture, $"{x:0.#} {y:0.#}");
        }

        if (closed) data.Append('Z');
    }

    private void Write(Stroke stroke, IEnumerable<TileFeature> features, TileBox box)
    {
        var (colour, halo) = (Palette.Of(stroke.Ink, theme), Palette.Of(Ink.Halo, theme));
        foreach (var feature in features)
        {
            if (stroke.Dot) Mark(box.Pixel(feature.Paths[0][0]), colour, halo);
            if (stroke.WordsOf(feature) is not { } words || written.Contains(words)) continue;
            if (SvgLabel.Place(feature, box, words, stroke) is not { } label || labels.Exists(label.Covers)) continue;
            labels.Add(label);
            written.Add(words);
            svg.Append(label.ToSvg(colour, halo));
        }
    }

    private void Mark((double X, double Y) at, string colour, string halo) => svg.Append(CultureInfo.InvariantCulture,
        $"""<circle cx="{at.X:0.#}" cy="{at.Y:0.#}" r="3.5" fill="{halo}" stroke="{colour}" stroke-width="1.5"/>""");
}
