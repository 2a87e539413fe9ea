using Clairevoie.Domain;
using Clairevoie.Hall.Parts;

namespace Clairevoie.Coordination.Places.Attached;

/// <summary>A report at a place: enough to choose, nothing of what was told.</summary>
public sealed record AttachedReport
{
    public Guid Id { get; init; }

    public ReportKind Kind { get; init; }

    public string Received { get; init; } = "";

    /// <summary>Whether it repeats another.</summary>
    public bool Follows { get; init; }

    /// <summary>The last answer; nothing while it waits.</summary>
    public ReportState? State { get; init; }

    public DateOnly ReceivedOn => HalfDay.Parse(Received).Day;
}

/// <summary>Where a report is attached and what it follows.</summary>
public sealed record AttachedTo
{
    public string? Place { get; init; }

    public Guid? First { get; init; }

    /// <summary>The fingerprint of both: a form that was shown before either changed comes too late.</summary>
    public string Stands => Stood.Of(Place, First);
}

/// <summary>A report that another may follow.</summary>
public sealed record FirstOffered
{
    public Guid Id { get; init; }

    public string Received { get; init; } = "";

    public byte[]? Cell { get; init; }

    public string? Place { get; init; }

    /// <summary>The first letters of its identifier: how agents name it to each other.</summary>
    public string Short => Id.ToString("N")[..8];
}
