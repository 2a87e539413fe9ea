namespace Clairevoie.Intelligence.Files;

/// <summary>A table in a file, read one row after the other: CSV and XLSX.</summary>
internal interface IRows : IDisposable
{
    /// <summary>The first row: what the columns are called.</summary>
    IReadOnlyList<string> Heading { get; }

    /// <summary>The line of the row that was read last; the heading is line 1.</summary>
    long Line { get; }

    /// <summary>Whether the row has as many cells as the heading.</summary>
    bool IsEven { get; }

    /// <summary>Whether the row has a cell that spans several: what it says of the others is a guess.</summary>
    bool IsMerged { get; }

    /// <summary>Whether every cell read so far was text in UTF-8.</summary>
    bool IsText { get; }

    /// <summary>Goes on to the next row; false after the last.</summary>
    bool Next();

    /// <summary>A cell of the row; empty where the row is too short.</summary>
    string Cell(int column);
}
