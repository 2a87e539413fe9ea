namespace Clairevoie.Coordination.Adoption;

/// <summary>What a cell was found to be.</summary>
public enum CellRole
{
    /// <summary>Words above, below or beside a table.</summary>
    Around,

    /// <summary>The name of a column.</summary>
    Heading,

    /// <summary>A label over rows.</summary>
    Label,

    /// <summary>A total: checked, not taken.</summary>
    Total,

    /// <summary>Read: it has a meaning and a value.</summary>
    Read,

    /// <summary>It says that there is nothing to say.</summary>
    Nothing,

    /// <summary>Left out on purpose.</summary>
    LeftOut,

    /// <summary>A person's: refused.</summary>
    Person,

    /// <summary>Not understood: named, with a reason and a remedy.</summary>
    Unknown,

    /// <summary>It says what a colour stands for.</summary>
    Legend,
}

/// <summary>One cell: where it stands, what it was found to be, and what was read in it.</summary>
public sealed record CellReading(string Sheet, string Address, CellRole Role)
{
    /// <summary>The meaning of its column.</summary>
    public Meaning Means { get; init; }

    /// <summary>What its heading says besides: year, status, funder, month.</summary>
    public string Detail { get; init; } = "";

    /// <summary>What was read: days as <c>2026-11-22</c>, amounts in units, states by their name.</summary>
    public string Value { get; init; } = "";

    /// <summary>What stands in the file.</summary>
    public string Text { get; init; } = "";

    /// <summary>Why it was not understood: its words are <c>why.CODE</c>, with the remedy.</summary>
    public string Why { get; init; } = "";
}
