using System.Globalization;
using Clairevoie.Domain;

namespace Clairevoie.Hall.Where;

/// <summary>Nine tiles on a page, the one in the middle named: a map that is moved and clicked by a plain form.</summary>
public readonly record struct TileView(TileAddress Middle)
{
    public const int Farthest = 11, Nearest = 18;

    /// <summary>The view that shows a place in its middle tile.</summary>
    public static TileView Around(GeoPoint place, int zoom) => new(TileAddress.Of(place, Math.Clamp(zoom, Farthest, Nearest)));

    /// <summary>The tiles, row by row from the north-west.</summary>
    public IEnumerable<TileAddress> Tiles
    {
        get
        {
            var middle = Middle;
            return Enumerable.Range(0, 9).Select(i => middle.Beside((i % 3) - 1, (i / 3) - 1)).Distinct();
        }
    }

    /// <summary>The same middle one zoom nearer; itself when it is the nearest.</summary>
    public TileView Nearer => Zoomed(1);

    /// <summary>The same middle one zoom farther; itself when it is the farthest.</summary>
    public TileView Farther => Zoomed(-1);

    public TileView Moved(int right, int down) => new(Middle.Beside(right, down));

    private TileView Zoomed(int by) => Around(Middle.At(TileAddress.Side / 2.0, TileAddress.Side / 2.0), Middle.Zoom + by);
}

/// <summary>
/// What a form with nine tiles says, by the names of its buttons. A browser sends the place of a click on
/// <c>map.pick.14.8005.5831</c> as <c>map.pick.14.8005.5831.x</c> and <c>.y</c>.
/// </summary>
/// <param name="View">The view to show next.</param>
/// <param name="Picked">The place that was clicked, when a tile was.</param>
public readonly record struct TileClick(TileView View, GeoPoint? Picked)
{
    public const string Pick = "map.pick.", Go = "map.go";

    /// <summary>Reads the click from the fields of a form; null when none of its map buttons was used.</summary>
    public static TileClick? In(IEnumerable<KeyValuePair<string, string>> fields)
    {
        var sent = fields.Where(field => field.Key.StartsWith("map.", StringComparison.Ordinal)).Take(20).ToList();
        foreach (var (name, value) in sent)
        {
            if (name == Go && TileAddress.TryParse(value, out var middle)) return new(new(middle), null);
            if (name.EndsWith(".x", StringComparison.Ordinal) && ClickOn(name[..^2], sent) is { } click) return click;
        }

        return null;
    }

    private static TileClick? ClickOn(string name, List<KeyValuePair<string, string>> sent)
    {
        if (!name.StartsWith(Pick, StringComparison.Ordinal)) return null;
        if (!TileAddress.TryParse(name[Pick.Length..].Replace('.', '/'), out var tile)) return null;
        return Pixel(sent, name + ".x") is { } right && Pixel(sent, name + ".y") is { } down
            ? new(new(tile), tile.At(right, down))
            : null;
    }

    private static double? Pixel(List<KeyValuePair<string, string>> sent, string name) =>
        int.TryParse(sent.Find(field => field.Key == name).Value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var pixel) ? pixel : null;
}
