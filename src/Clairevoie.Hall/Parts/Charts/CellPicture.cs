namespace Clairevoie.Hall.Parts.Charts;

/// <summary>A square of a map of cells: columns count from the west, rows from the north. What may not be told has no class.</summary>
public readonly record struct MapCell(int Column, int Row, int? Class);

/// <summary>A line of the table beneath a map: a territory, and what is told of it.</summary>
public sealed record MapLine(string Name, string Says);

/// <summary>
/// A map of cells, with the sentence that says what is to be seen in it and the table of the numbers that it was made from. Classes differ in
/// lightness alone, so that they survive colour blindness and a grey printer; at most five. What is hidden is hatched, never pale.
/// </summary>
public sealed record CellPicture(string Title, string Sentence, IReadOnlyList<MapCell> Cells, IReadOnlyList<MapLine> Lines)
{
    /// <summary>What each class stands for, the lightest first.</summary>
    public IReadOnlyList<string> Classes { get; init; } = [];

    /// <summary>What the classes measure: « Signalements par km² ».</summary>
    public required string ClassesAre { get; init; }

    /// <summary>What the lines of the table are: « Quartier ».</summary>
    public required string LinesAre { get; init; }

    /// <summary>What is told of each line: « Signalements ».</summary>
    public required string SaysWhat { get; init; }

    /// <summary>What a hatched cell means.</summary>
    public required string Hidden { get; init; }

    /// <summary>Rings drawn over the cells, as SVG points in cells from the north-west corner.</summary>
    public IReadOnlyList<IReadOnlyList<(double Across, double Down)>> Outlines { get; init; } = [];

    /// <summary>How the map was made and what it does not say: width of a cell, bandwidth, caveat.</summary>
    public IReadOnlyList<string> Notes { get; init; } = [];

    /// <summary>Where the numbers come from.</summary>
    public string? Source { get; init; }

    /// <summary>Whether some cell may not be told.</summary>
    public bool HasHidden => Cells.Any(cell => cell.Class is null);
}
