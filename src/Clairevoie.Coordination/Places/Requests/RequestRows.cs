using Clairevoie.Coordination.Nuisances;
using Clairevoie.Domain;

namespace Clairevoie.Coordination.Places.Requests;

/// <summary>A request as it is listed: what, where, of whom, by when, and how it stands.</summary>
public sealed record RequestRow
{
    public string Id { get; init; } = "";

    /// <summary>Who is asked.</summary>
    public string Agency { get; init; } = "";

    public StreetRequestKind Kind { get; init; }

    public string Words { get; init; } = "";

    /// <summary>Who asks.</summary>
    public string AskedBy { get; init; } = "";

    public string Place { get; init; } = "";

    public string PlaceName { get; init; } = "";

    public DateOnly AskedOn { get; init; }

    public DateOnly Due { get; init; }

    /// <summary>The last that changed its state; nothing while nobody answered.</summary>
    public StreetRequestMove? Move { get; init; }

    public DateOnly? ToldOn { get; init; }

    /// <summary>Whether somebody still has to do something.</summary>
    public bool IsOpen => Move is null or StreetRequestMove.Accepted;

    /// <summary>Whether it was asked at the place of this report, after it.</summary>
    public bool IsAbout(OwnReport report)
    {
        ArgumentNullException.ThrowIfNull(report);
        return IsOpen && Place == report.Place && AskedOn >= report.ReceivedOn;
    }
}

/// <summary>Something that was told of a request.</summary>
public sealed record RequestFact
{
    public string Body { get; init; } = "";

    public DateOnly OnDay { get; init; }

    public StreetRequestMove Move { get; init; }

    public string Words { get; init; } = "";
}

/// <summary>A request with what was told of it, and whether whoever looks may tell more.</summary>
public sealed record RequestKnown(RequestRow Row, IReadOnlyList<RequestFact> Facts, bool MayTell);
