using Clairevoie.Domain;

namespace Clairevoie.Intelligence.Files;

/// <summary>A file that somebody hands in: its name, who sent it, and a way of reading it from its beginning.</summary>
public sealed record FileGiven(string Name, string Sender, Func<Stream> Open);

/// <summary>What came of a file: all of its rows, or none and why.</summary>
public sealed record FileTaken
{
    /// <summary>How many faults are said at most; a file that has more is mapped wrongly.</summary>
    public const int MostFaults = 10_000;

    /// <summary>Rows read.</summary>
    public long Read { get; init; }

    /// <summary>Rows meant by the mapping.</summary>
    public long Meant { get; init; }

    /// <summary>Rows written.</summary>
    public long Added { get; init; }

    /// <summary>Rows that were there already.</summary>
    public long Known { get; init; }

    /// <summary>Whether this very file was taken before: then nothing was done.</summary>
    public bool Before { get; init; }

    /// <summary>What stands in the way; with any of it nothing is kept.</summary>
    public IReadOnlyList<RowFault> Faults { get; init; } = [];

    /// <summary>Rows left out as the mapping asks, one by one.</summary>
    public IReadOnlyList<RowFault> LeftOut { get; init; } = [];

    /// <summary>The first rows as they were understood.</summary>
    public IReadOnlyList<IReadOnlyList<(string Field, string Value)>> Preview { get; init; } = [];

    /// <summary>Whether nothing stands in the way.</summary>
    public bool IsWhole => Faults.Count == 0;
}
