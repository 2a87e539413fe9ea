using Clairevoie.Domain;

namespace Clairevoie.Store;

/// <summary>What a walk along a room's chain found.</summary>
/// <param name="Room">The room walked through.</param>
/// <param name="Links">How many links hold.</param>
/// <param name="Purged">How many were purged before them, under signed checkpoints.</param>
/// <param name="Last">The place of the last link that holds; noted elsewhere, it also shows a store put back to an older day.</param>
/// <param name="Head">The hash of that link, in hexadecimal.</param>
/// <param name="Broken">The first link that does not hold, if one does not.</param>
public sealed record ChainFinding(Room Room, long Links, long Purged, long Last, string Head, BrokenLink? Broken)
{
    /// <summary>Whether every link holds, from the first to the head.</summary>
    public bool IsUnbroken => Broken is null;
}

/// <summary>The first link that does not hold, and what differs.</summary>
public sealed record BrokenLink(long Seq, Flaw Flaw);

/// <summary>What differs at a broken link.</summary>
public enum Flaw
{
    /// <summary>The link is not there, though later ones are.</summary>
    Missing,

    /// <summary>The link hangs on another than the one before it: it was moved, swapped or put in.</summary>
    OutOfLine,

    /// <summary>The link no longer says what it said when it was written.</summary>
    Altered,

    /// <summary>The last links were cut off: the head goes further than they do.</summary>
    CutOff,

    /// <summary>Links lie beyond the head, or the head was not written with the room's key.</summary>
    Head,

    /// <summary>The checkpoint of a purge was not signed by this room, or does not follow the one before.</summary>
    Checkpoint,
}
