using System.Globalization;
using Clairevoie.Domain;
using Clairevoie.Hall.Where;

namespace Clairevoie.Coordination.Moves.Ground;

/// <summary>A cell to be drawn: which, what it is (a class of the style sheet), its letter, and what is said of it.</summary>
/// <param name="Cell">Which.</param>
/// <param name="Kind">What it is: <c>target</c>, <c>buffer</c>, <c>control</c>, <c>none</c>.</param>
/// <param name="Letter">Written in it, so that colour is not all.</param>
/// <param name="Says">Its words.</param>
/// <param name="Address">Where a click on it leads, if anywhere.</param>
public sealed record MapCell(GridCell Cell, string Kind, string Letter, string Says, string? Address = null);

/// <summary>Cells of 200 m over the ground of the city, drawn by the server: tiles as pictures, cells as outlines. Needs no script.</summary>
public sealed class CellMap
{
    private const int MostPixels = 1100, Margin = 100, Farthest = 10, Nearest = 15;

    private static readonly string[] Order = ["target", "buffer", "control", "waits", "decided", "inside", "none"];

    private readonly TileAddress origin;

    /// <summary>Draws cells so that all of them fit.</summary>
    public CellMap(IReadOnlyList<MapCell> cells, string says)
    {
        ArgumentNullException.ThrowIfNull(cells);
        (Cells, Says) = (cells, says);
        if (cells.Count == 0) return;
        var corners = cells.SelectMany(cell => cell.Cell.Ring()).ToList();
        var zoom = Nearest;
        do
        {
            origin = TileAddress.Of(corners[0], zoom);
            var at = corners.Select(origin.PixelOf).ToList();
            (Left, Top) = (at.Min(one => one.Right) - Margin, at.Min(one => one.Down) - Margin);
            (Width, Height) = (at.Max(one => one.Right) + Margin - Left, at.Max(one => one.Down) + Margin - Top);
        }
        while (Math.Max(Width, Height) > MostPixels && --zoom >= Farthest);
    }

    /// <summary>What is drawn.</summary>
    public IReadOnlyList<MapCell> Cells { get; }

    /// <summary>The picture in a sentence, for whoever does not see it.</summary>
    public string Says { get; }

    private double Left { get; }

    private double Top { get; }

    private double Width { get; }

    private double Height { get; }

    /// <summary>Whether cells are links: the picture then keeps a width at which each can be touched.</summary>
    public bool IsPicked => Cells.Any(cell => cell.Address is not null);

    /// <summary>The kinds that are drawn, in the order of the legend.</summary>
    public IEnumerable<string> Kinds => Order.Intersect(Cells.Select(cell => cell.Kind));

    /// <summary>The frame of the picture, as SVG writes it.</summary>
    public string ViewBox => $"{Number(Left)} {Number(Top)} {Number(Width)} {Number(Height)}";

    /// <summary>The tiles under the cells, each with where it stands.</summary>
    public IEnumerable<(TileAddress Tile, int Right, int Down)> Tiles
    {
        get
        {
            for (var row = Floor(Top); row <= Floor(Top + Height); row++)
                for (var column = Floor(Left); column <= Floor(Left + Width); column++)
                    if (TileAddress.Exists(origin.Zoom, origin.Column + column, origin.Row + row))
                        yield return (origin.Beside(column, row), column * TileAddress.Side, row * TileAddress.Side);
        }
    }

    /// <summary>The outline of a cell as SVG points.</summary>
    public string Points(GridCell cell) => string.Join(' ', cell.Ring().Take(4).Select(origin.PixelOf).Select(at => $"{Number(at.Right)},{Number(at.Down)}"));

    /// <summary>Where the letter of a cell is written.</summary>
    public (string Right, string Down) Middle(GridCell cell)
    {
        var at = cell.Ring().Take(4).Select(origin.PixelOf).ToList();
        return (Number(at.Average(one => one.Right)), Number(at.Average(one => one.Down)));
    }

    private static int Floor(double pixels) => (int)Math.Floor(pixels / TileAddress.Side);

    private static string Number(double value) => value.ToString("0.#", CultureInfo.InvariantCulture);
}
