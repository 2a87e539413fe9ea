using Clairevoie.Domain;

namespace Clairevoie.Hall.Reports;

/// <summary>Which reports somebody asks for, a page at a time; as it stands in the address.</summary>
public sealed record InboxQuestion
{
    /// <summary>How many on a page.</summary>
    public const int PageSize = 25;

    /// <summary>Which of them.</summary>
    public InboxShelf Shelf { get; init; }

    /// <summary>One kind alone, or all.</summary>
    public ReportKind? Kind { get; init; }

    /// <summary>After this half-day and report: where the page before ended.</summary>
    public string? After { get; init; }

    internal (string Received, string Id) Start =>
        After is { Length: > 14 and < 64 } after && after[13] == '_' ? (after[..13], after[14..]) : ("", "");
}

/// <summary>How an inbox is sorted. <c>default</c> is what waits.</summary>
public enum InboxShelf
{
    /// <summary>No answer yet.</summary>
    Waiting,

    /// <summary>Answered.</summary>
    Answered,

    /// <summary>In quarantine: words to redact.</summary>
    Doubtful,

    /// <summary>With a photo to mask.</summary>
    PhotoToMask,
}
