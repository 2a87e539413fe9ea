using Clairevoie.Hall.Where;

namespace Clairevoie.Coordination.Moves.Measure;

/// <summary>What a cell is to a measure.</summary>
public enum Area
{
    /// <summary>Nothing.</summary>
    None,

    /// <summary>Where somebody acted.</summary>
    Target,

    /// <summary>The belt around it.</summary>
    Buffer,

    /// <summary>A place like them that was left alone.</summary>
    Control,
}

/// <summary>
/// The cells that somebody chose, each in one area at most. It is written in an address as three rows of six signs a cell, so that a choice
/// can be sent to a colleague and nothing of it need be kept.
/// </summary>
public sealed record ChosenAreas
{
    /// <summary>More cells than this are no place where somebody acted.</summary>
    public const int Most = 300;

    private const int Signs = 6, Base = 36;
    private const string Digits = "0123456789abcdefghijklmnopqrstuvwxyz";

    private ChosenAreas(IReadOnlyDictionary<GridCell, Area> cells) => Cells = cells;

    /// <summary>Nothing chosen yet.</summary>
    public static ChosenAreas None { get; } = new(new Dictionary<GridCell, Area>());

    /// <summary>The cells, each with its area.</summary>
    public IReadOnlyDictionary<GridCell, Area> Cells { get; }

    /// <summary>Whether there is something to compare.</summary>
    public bool IsWhole => Of(Area.Target).Count > 0 && Of(Area.Buffer).Count > 0 && Of(Area.Control).Count > 0;

    /// <summary>Reads a choice back; what cannot be read is not chosen.</summary>
    public static ChosenAreas Read(string? written)
    {
        var cells = new Dictionary<GridCell, Area>();
        foreach (var (rank, row) in (written ?? "").Split('-').Take(3).Index())
            for (var at = 0; at + Signs <= row.Length && cells.Count < Most; at += Signs)
                if (CellOf(row.AsSpan(at, Signs)) is { } cell)
                    cells.TryAdd(cell, (Area)(rank + 1));
        return new(cells);
    }

    /// <summary>The cells of an area, in order.</summary>
    public IReadOnlyList<GridCell> Of(Area area) => [.. Cells.Where(cell => cell.Value == area).Select(cell => cell.Key).OrderBy(cell => cell.Name, StringComparer.Ordinal)];

    /// <summary>The area of a cell.</summary>
    public Area At(GridCell cell) => Cells.GetValueOrDefault(cell);

    /// <summary>The same with a cell put into an area; put where it lies already, it is taken out.</summary>
    public ChosenAreas With(GridCell cell, Area area)
    {
        var cells = new Dictionary<GridCell, Area>(Cells);
        if (area == Area.None || At(cell) == area) cells.Remove(cell);
        else if (cells.Count < Most) cells[cell] = area;
        return new(cells);
    }

    /// <summary>The same with all these cells put into an area, wherever they lay.</summary>
    public ChosenAreas Drawn(IReadOnlyList<GridCell> over, Area area)
    {
        ArgumentNullException.ThrowIfNull(over);
        return over.Where(cell => At(cell) != area).Aggregate(this, (areas, cell) => areas.With(cell, area));
    }

    /// <summary>The same with the buffer made of all cells beside the target that are in no other area.</summary>
    public ChosenAreas Ringed()
    {
        var cells = Cells.Where(cell => cell.Value != Area.Buffer).ToDictionary();
        foreach (var target in Of(Area.Target))
            foreach (var beside in Grid.Around(target, 1))
                if (cells.Count < Most) cells.TryAdd(beside, Area.Buffer);
        return new(cells);
    }

    /// <summary>As an address writes it: target, buffer, control.</summary>
    public override string ToString() => string.Join('-', ((Area[])[Area.Target, Area.Buffer, Area.Control]).Select(area => string.Concat(Of(area).Select(Code))));

    private static string Code(GridCell cell) => Three(cell.North / GridCell.Width) + Three(cell.East / GridCell.Width);

    private static string Three(int number) => $"{Digits[number / (Base * Base) % Base]}{Digits[number / Base % Base]}{Digits[number % Base]}";

    private static GridCell? CellOf(ReadOnlySpan<char> signs)
    {
        var (north, east) = (Number(signs[..3]), Number(signs[3..]));
        return north is { } up && east is { } right ? Grid.At(up * GridCell.Width, right * GridCell.Width) : null;
    }

    private static int? Number(ReadOnlySpan<char> signs)
    {
        var number = 0;
        foreach (var sign in signs)
        {
            var digit = Digits.IndexOf(sign);
            if (digit < 0) return null;
            number = (number * Base) + digit;
        }

        return number;
    }
}
