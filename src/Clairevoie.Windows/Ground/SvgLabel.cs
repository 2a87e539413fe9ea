using System.Globalization;
using System.Net;
using Clairevoie.Hall.Where;
using Clairevoie.Windows.Tiles;

namespace Clairevoie.Windows.Ground;

/// <summary>Words written on a tile, turned along their street.</summary>
internal readonly record struct SvgLabel(string Words, double X, double Y, double Turn, double Letters)
{
    /// <summary>The width of a letter, as a share of its height: an average, since the reader's letters are not known here.</summary>
    private const double LetterWidth = 0.56;

    /// <summary>Where the words fit wholly inside the tile; null when they fit nowhere, since the next tile would cut them.</summary>
    public static SvgLabel? Place(TileFeature feature, TileBox box, string words, Stroke stroke)
    {
        var letters = stroke.Letters;
        var width = words.Length * letters * LetterWidth;
        if (feature.Shape == TileShape.Point)
        {
            var (x, y) = box.Pixel(feature.Paths[0][0]);
            if (stroke.Dot) y -= letters;
            var here = new SvgLabel(words, x, y, 0, letters);
            return here.Fits(width) ? here : null;
        }

        foreach (var path in feature.Paths)
            if (Along([.. path.Select(box.Pixel)], width, words, letters) is { } label) return label;
        return null;
    }

    public string ToSvg(string colour, string halo) => string.Create(CultureInfo.InvariantCulture,
        $"""<text x="{X:0.#}" y="{Y:0.#}" transform="rotate({Turn:0.#} {X:0.#} {Y:0.#})" text-anchor="middle" dominant-baseline="central" font-family="system-ui,sans-serif" font-size="{Letters}" fill="{colour}" stroke="{halo}" stroke-width="2.5" stroke-linejoin="round" paint-order="stroke">{WebUtility.HtmlEncode(Words)}</text>""");

    /// <summary>Whether two labels would be written over each other.</summary>
    public bool Covers(SvgLabel other)
    {
        var reach = (Letters + other.Letters) * 0.6;
        return Spots().Any(a => other.Spots().Any(b => Distance(a, b) < reach));
    }

    /// <summary>Points along the words, a letter's height apart.</summary>
    private IEnumerable<(double X, double Y)> Spots()
    {
        var (x, y, turn, step, half) = (X, Y, Turn * Math.PI / 180, Letters, Words.Length * Letters * LetterWidth / 2);
        for (var at = -half; at <= half; at += step) yield return (x + (at * Math.Cos(turn)), y + (at * Math.Sin(turn)));
    }

    /// <summary>The first stretch of the line that is long enough and nearly straight.</summary>
    private static SvgLabel? Along(List<(double X, double Y)> line, double width, string words, double letters)
    {
        for (var from = 0; from < line.Count - 1; from++)
        {
            var run = 0.0;
            for (var until = from + 1; until < line.Count; until++)
            {
                run += Distance(line[until - 1], line[until]);
                var straight = Distance(line[from], line[until]);
                if (straight < run * 0.97) break;
                if (straight < width * 1.05) continue;
                var label = Between(line[from], line[until], words, letters);
                if (label.Fits(width)) return label;
            }
        }

        return null;
    }

    private static SvgLabel Between((double X, double Y) a, (double X, double Y) b, string words, double letters)
    {
        var turn = Math.Atan2(b.Y - a.Y, b.X - a.X) * 180 / Math.PI;
        if (turn is > 90 or <= -90) turn -= Math.Sign(turn) * 180;
        return new(words, (a.X + b.X) / 2, (a.Y + b.Y) / 2, turn, letters);
    }

    private bool Fits(double width)
    {
        var turn = Turn * Math.PI / 180;
        var (across, down) = ((Math.Abs(Math.Cos(turn)) * width / 2) + (Letters / 2), (Math.Abs(Math.Sin(turn)) * width / 2) + (Letters / 2));
        return X - across >= 0 && Y - down >= 0 && X + across <= TileAddress.Side && Y + down <= TileAddress.Side;
    }

    private static double Distance((double X, double Y) a, (double X, double Y) b) => Math.Sqrt(((a.X - b.X) * (a.X - b.X)) + ((a.Y - b.Y) * (a.Y - b.Y)));
}
