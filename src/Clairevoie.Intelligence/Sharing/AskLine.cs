using Clairevoie.Domain;

namespace Clairevoie.Intelligence.Sharing;

/// <summary>Something that one body asked of another about an item.</summary>
public sealed record AskLine
{
    public Guid Id { get; init; }

    public Guid Item { get; init; }

    public AskKind Kind { get; init; }

    /// <summary>Who asked.</summary>
    public AgencyId Agency { get; init; }

    /// <summary>Who is asked.</summary>
    public AgencyId ToAgency { get; init; }

    /// <summary>The further body, where leave to pass the item on is asked.</summary>
    public string? Onward { get; init; }

    public DateOnly Asked { get; init; }

    public DateOnly? Decided { get; init; }

    public bool? Accepted { get; init; }

    internal byte[]? Words { get; init; }

    internal byte[]? Reply { get; init; }

    internal SourceGrade? Source { get; init; }

    internal InformationGrade? Information { get; init; }

    internal HandlingCode? Handling { get; init; }

    internal ItemNature? Nature { get; init; }

    internal Tlp? Tlp { get; init; }

    /// <summary>What was asked, in words.</summary>
    public string? Said { get; init; }

    /// <summary>What was replied.</summary>
    public string? Replied { get; init; }

    /// <summary>The grading proposed, where a correction is.</summary>
    public Grading? Proposed => Source is { } source ? new(source, Information ?? default, Handling ?? default, Nature ?? default, Tlp ?? default) : null;
}
