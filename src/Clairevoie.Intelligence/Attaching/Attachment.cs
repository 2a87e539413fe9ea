using Clairevoie.Domain;
using Clairevoie.Intelligence.DealPoints;
using Clairevoie.Intelligence.Items;

namespace Clairevoie.Intelligence.Attaching;

/// <summary>What was said of one item and one deal point: attached, or detached again, and why.</summary>
public sealed record AttachmentLine
{
    public Guid DealPoint { get; init; }

    public Guid Item { get; init; }

    public long Turn { get; init; }

    /// <summary>Whether it was attached; detached otherwise.</summary>
    public bool Attached { get; init; }

    /// <summary>The last day of which the item tells.</summary>
    public DateOnly Day { get; init; }

    public AgencyId Agency { get; init; }

    public DateOnly WrittenOn { get; init; }

    /// <summary>Why, where it was said and can still be opened.</summary>
    public string? Why { get; init; }

    internal byte[]? Reason { get; init; }
}

/// <summary>A deal point of an item, or an item of a deal point, with all that was said of it; the last of it holds.</summary>
public sealed record Attachment<T>(T Thing, IReadOnlyList<AttachmentLine> Said)
{
    /// <summary>What holds now.</summary>
    public AttachmentLine Last => Said[^1];

    /// <summary>Whether it is attached now.</summary>
    public bool Holds => Last.Attached;
}

/// <summary>A deal point near a place: how far, and whether the viewer may attach to it.</summary>
public sealed record NearPoint(DealPointKept Point, double Metres)
{
    /// <summary>Whether it is so near that it is taken for the same place.</summary>
    public bool IsHere => Metres <= Likeness.SamePlace;
}

/// <summary>The deal points of an item, and those near it to which it may be attached.</summary>
public sealed record PointsOfItem(IReadOnlyList<Attachment<DealPointKept>> Points, IReadOnlyList<NearPoint> Near)
{
    /// <summary>None.</summary>
    public static PointsOfItem None { get; } = new([], []);
}

