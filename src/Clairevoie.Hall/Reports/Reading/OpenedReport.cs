using Clairevoie.Domain;
using Clairevoie.Hall.Parts;

namespace Clairevoie.Hall.Reports;

/// <summary>A report opened for an agent.</summary>
public sealed record OpenedReport(OpenedRow Row, ReportTold Told)
{
    /// <summary>The words added since, oldest first.</summary>
    public IReadOnlyList<AddedWord> Added { get; init; } = [];

    /// <summary>The answers written, newest first.</summary>
    public IReadOnlyList<AnswerLine> Answers { get; init; } = [];

    /// <summary>The fingerprint of its words: a form that was shown before somebody redacted them comes too late.</summary>
    public string Stands => Stood.Of([Told.Words.Text, .. Added.SelectMany(word => (object[])[word.Id, word.Said.Text])]);

    /// <summary>Whether anything in it waits for redaction.</summary>
    public bool HasDoubts => Row.Doubtful || Added.Any(word => word.Doubtful);
}

/// <summary>A word that the reporter added.</summary>
public sealed record AddedWord(Guid Id, string Received, bool Doubtful, ToldWords Said);

/// <summary>An answer that was written, and from when it may be told.</summary>
public sealed record AnswerLine
{
    public string At { get; init; } = "";

    public string ToldFrom { get; init; } = "";

    public ReportState State { get; init; }

    internal byte[] Answer { get; init; } = [];

    /// <summary>The sentence chosen.</summary>
    public PlainAnswer Said { get; init; }
}

/// <summary>The clear columns of a report and what opens the rest.</summary>
public sealed record OpenedRow
{
    public Guid Id { get; init; }

    public string Territory { get; init; } = "";

    public ReportSource Source { get; init; }

    public string Received { get; init; } = "";

    public bool Doubtful { get; init; }

    /// <summary>Whether the photo waits to be masked.</summary>
    public bool PhotoToMask { get; init; }

    /// <summary>Whether a masked photo may be seen.</summary>
    public bool PhotoMasked { get; init; }

    internal byte[] RoomWrap { get; init; } = [];

    internal byte[] Told { get; init; } = [];

    /// <summary>The first letters of its identifier.</summary>
    public string Short => Id.ToString("N")[..8];
}

/// <summary>A word as it lies in the room.</summary>
internal sealed record WordRow
{
    public Guid Id { get; init; }

    public string Received { get; init; } = "";

    public byte[] Words { get; init; } = [];

    public bool Doubtful { get; init; }
}
