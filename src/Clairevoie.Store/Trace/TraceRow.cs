namespace Clairevoie.Store;

/// <summary>One link of a room's trace: who did what, for whom, why and when, and how it hangs on the link before.</summary>
public sealed class TraceRow
{
    /// <summary>Its place in the chain, from 1.</summary>
    public long Seq { get; init; }

    /// <summary>To the second for a mission (<c>2026-11-22T09:30:00Z</c>), to the half-day for nobody (<c>2026-11-22 AM</c>).</summary>
    public string At { get; init; } = "";

    /// <summary>The mission, or nothing for somebody anonymous.</summary>
    public string ByMission { get; init; } = "";

    /// <summary>The agency for which it was done.</summary>
    public string ForAgency { get; init; } = "";

    /// <summary>What was done, in one word.</summary>
    public string Act { get; init; } = "";

    /// <summary>What it touched: a subject and an identifier.</summary>
    public string What { get; init; } = "";

    /// <summary>Why.</summary>
    public string Purpose { get; init; } = "";

    /// <summary>The hash of the link before; 32 zeros for the first.</summary>
    public byte[] Prev { get; init; } = [];

    /// <summary>The keyed hash of all the above.</summary>
    public byte[] Hash { get; init; } = [];
}
