using Clairevoie.Domain;

namespace Clairevoie.Hall.Reports;

/// <summary>One report in a list: enough to choose, nothing of what was told.</summary>
public sealed record InboxLine
{
    public Guid Id { get; init; }

    public string Received { get; init; } = "";

    public string Territory { get; init; } = "";

    public ReportKind Kind { get; init; }

    public ReportSource Source { get; init; }

    public bool Doubtful { get; init; }

    public bool HasPhoto { get; init; }

    public bool WasRead { get; init; }

    /// <summary>The first letters of its identifier: how agents name it to each other.</summary>
    public string Short => Id.ToString("N")[..8];
}

/// <summary>How many stand on each shelf, and since when the oldest waits.</summary>
public sealed record InboxCounts
{
    public long Waiting { get; init; }

    public long Answered { get; init; }

    public long Doubtful { get; init; }

    public long PhotoToMask { get; init; }

    /// <summary>The half-day in which the oldest unanswered one came in.</summary>
    public string? Oldest { get; init; }
}
