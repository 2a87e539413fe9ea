using Clairevoie.Windows.Tiles;

namespace Clairevoie.Windows.Ground;

/// <summary>The ground's style in the words of the MapLibre style specification, from the same list as the pictures.</summary>
public static class MapStyle
{
    private const string Source = "fond";

    /// <summary>A name that every system has: MapLibre draws these letters itself, no file of letters is fetched.</summary>
    private static readonly string[] Letters = ["sans-serif"];

    /// <param name="ground">The ground.</param>
    /// <param name="theme">Light or dark.</param>
    /// <param name="house">The address of the house, for tiles that it gives one by one.</param>
    public static Dictionary<string, object> Of(GroundOfCity ground, Theme theme, string house = "")
    {
        var style = new Dictionary<string, object>
        {
            ["version"] = 8,
            ["sources"] = new Dictionary<string, object>(),
            ["layers"] = Layers(ground, theme),
        };
        if (ground.Middle is { } middle)
        {
            style["center"] = new[] { middle.Longitude, middle.Latitude };
            style["sources"] = new Dictionary<string, object> { [Source] = Tiles(ground, house) };
        }

        return style;
    }

    // A PMTiles file is read by the browser in parts; of any other ground the house gives the tiles one by one.
    private static Dictionary<string, object> Tiles(GroundOfCity ground, string house)
    {
        var source = new Dictionary<string, object> { ["type"] = "vector", ["attribution"] = ground.Attribution ?? "" };
        if (ground.Path is not null)
        {
            source["url"] = $"pmtiles:///fond/ground.pmtiles?v={ground.Version}";
        }
        else if (ground.Reach is { } reach)
        {
            source["tiles"] = new[] { $"{house}/fond/{{z}}/{{x}}/{{y}}.mvt?v={ground.Version}" };
            (source["minzoom"], source["maxzoom"]) = (reach.Shallowest, reach.Deepest);
            source["bounds"] = new[] { reach.West, reach.South, reach.East, reach.North };
        }

        return source;
    }

    private static object[] Layers(GroundOfCity ground, Theme theme)
    {
        var held = ground.Layers;
        var drawn = Cartography.Strokes.Where(stroke => held.Contains(stroke.Layer)).Select((stroke, i) => Layer(stroke, i, theme));
        return [Background(ground, theme), .. drawn];
    }

    private static Dictionary<string, object> Background(GroundOfCity ground, Theme theme) => new Dictionary<string, object>
    {
        ["id"] = "papier",
        ["type"] = "background",
        ["paint"] = new Dictionary<string, object> { ["background-color"] = Palette.Of(ground.Background, theme) },
    };

    private static Dictionary<string, object> Layer(Stroke stroke, int rank, Theme theme)
    {
        var (type, paint) = Paint(stroke, theme);
        var layer = new Dictionary<string, object>
        {
            ["id"] = $"fond-{rank}-{stroke.Layer}",
            ["type"] = type,
            ["source"] = Source,
            ["source-layer"] = stroke.Layer,
            ["minzoom"] = stroke.From,
            ["filter"] = Filter(stroke),
            ["paint"] = paint,
        };
        if (Layout(stroke) is { } layout) layer["layout"] = layout;
        return layer;
    }

    private static (string Type, Dictionary<string, object> Paint) Paint(Stroke stroke, Theme theme)
    {
        var colour = Palette.Of(stroke.Ink, theme);
        if (stroke.Letters > 0)
            return ("symbol", new() { ["text-color"] = colour, ["text-halo-color"] = Palette.Of(Ink.Halo, theme), ["text-halo-width"] = 1.4 });
        if (stroke.Shape == TileShape.Area && stroke.Ink != Ink.Limit) return ("fill", new() { ["fill-color"] = colour });
        var line = new Dictionary<string, object> { ["line-color"] = colour, ["line-width"] = stroke.WidthExpression() };
        if (stroke.Dashed) line["line-dasharray"] = new[] { 3, 3 };
        return ("line", line);
    }

    private static object[] Filter(Stroke stroke)
    {
        var shape = stroke.Shape switch { TileShape.Area => "Polygon", TileShape.Line => "LineString", _ => "Point" };
        object[] kind = ["==", new object[] { "geometry-type" }, shape];
        return stroke.Key is null
            ? kind
            : ["all", kind, new object[] { "in", new object[] { "get", stroke.Key }, new object[] { "literal", stroke.Values } }];
    }

    private static Dictionary<string, object>? Layout(Stroke stroke)
    {
        if (stroke.Letters == 0)
            return stroke.Shape == TileShape.Line ? new() { ["line-cap"] = "round", ["line-join"] = "round" } : null;
        object[] words = ["coalesce", .. stroke.Words.Select(key => new object[] { "get", key })];
        return new()
        {
            ["text-field"] = words,
            ["text-font"] = Letters,
            ["text-size"] = stroke.Letters,
            ["symbol-placement"] = stroke.Shape == TileShape.Line ? "line" : "point",
        };
    }
}
