namespace Clairevoie.Hall.Files;

/// <summary>One cell of a sheet, with what the file knows of it.</summary>
/// <param name="Address">Where it stands, as a spreadsheet writes it: <c>B12</c>.</param>
/// <param name="Text">What is read in it; a number as <c>1234.5</c>, a day as <c>2026-11-22</c>.</param>
public sealed record GridCell(string Address, string Text)
{
    /// <summary>The number, where the file holds one and not its letters.</summary>
    public decimal? Number { get; init; }

    /// <summary>The day, where the file holds one and not its letters.</summary>
    public DateOnly? Day { get; init; }

    /// <summary>Whether the number is shown as a percentage.</summary>
    public bool IsPercent { get; init; }

    /// <summary>Whether it holds a formula whose result the file does not: its words are then the formula.</summary>
    public bool IsUncomputed { get; init; }

    /// <summary>Whether that formula adds cells up.</summary>
    public bool IsSum => IsUncomputed && Text.StartsWith("=S", StringComparison.OrdinalIgnoreCase) && (Text.StartsWith("=SUM(", StringComparison.OrdinalIgnoreCase) || Text.StartsWith("=SUBTOTAL(", StringComparison.OrdinalIgnoreCase));

    /// <summary>The colour behind it as six hexadecimal digits; empty for none and for white.</summary>
    public string Fill { get; init; } = "";

    /// <summary>Whether its words are struck through.</summary>
    public bool IsStruck { get; init; }

    /// <summary>Whether nothing is written in it.</summary>
    public bool IsEmpty => Text.Length == 0;
}
