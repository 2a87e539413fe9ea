using Clairevoie.Windows.Tiles;

namespace Clairevoie.Windows.Ground;

/// <summary>One rule of the map: which features of which layer are drawn, how, and from which zoom.</summary>
/// <param name="Layer">The layer's name in the tiles.</param>
/// <param name="Shape">Areas are filled, lines are drawn, points are written.</param>
/// <param name="Ink">With what.</param>
public sealed record Stroke(string Layer, TileShape Shape, Ink Ink)
{
    private const double Growth = 1.55;

    /// <summary>The smallest zoom at which it is drawn.</summary>
    public int From { get; init; }

    /// <summary>The property that must have one of <see cref="Values"/>; none when everything of the layer is meant.</summary>
    public string? Key { get; init; }

    public IReadOnlyList<string> Values { get; init; } = [];

    /// <summary>The width of a line at zoom 14, in pixels; it grows by half with each zoom, but for limits, which are nowhere wide.</summary>
    public double Width { get; init; } = 1;

    /// <summary>The height of letters, in pixels; 0 when nothing is written.</summary>
    public double Letters { get; init; }

    /// <summary>The properties that may hold the words, the first found is written.</summary>
    public IReadOnlyList<string> Words { get; init; } = ["nom"];

    public bool Dashed { get; init; }

    /// <summary>A point is marked with a dot, its words beside it.</summary>
    public bool Dot { get; init; }

    public double WidthAt(double zoom) => Ink == Ink.Limit ? Width : Math.Max(0.3, Width * Math.Pow(Growth, zoom - 14));

    public bool Draws(TileFeature feature) =>
        feature.Shape == Shape && (Key is null || (feature.Text(Key) is { } value && Values.Contains(value)));

    public string? WordsOf(TileFeature feature) => Words.Select(feature.Text).FirstOrDefault(words => !string.IsNullOrWhiteSpace(words));

    /// <summary>The same growth of a line, as MapLibre says it.</summary>
    public object[] WidthExpression() =>
        ["interpolate", new object[] { "exponential", Growth }, new object[] { "zoom" }, 8, Math.Round(WidthAt(8), 3), 20, Math.Round(WidthAt(20), 3)];
}
