namespace Clairevoie.Store;

/// <summary>Where the chain ends. Its seal is keyed, so that cutting off the last links is seen. <c>default</c> seq is an empty chain.</summary>
public sealed class TraceHead
{
    /// <summary>The place of the last link; 0 when there is none yet.</summary>
    public long Seq { get; init; }

    /// <summary>The hash of the last link.</summary>
    public byte[] Hash { get; init; } = new byte[32];

    /// <summary>Proves that the holder of the room's key wrote this head.</summary>
    public byte[] Seal { get; init; } = [];
}
