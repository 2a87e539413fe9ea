using System.Text;
using Clairevoie.Domain;

namespace Clairevoie.Store;

/// <summary>What a purge leaves: the last link purged, the day, and how many went since the checkpoint before. Signed; the chain goes on from it.</summary>
public sealed class Checkpoint
{
    private const string Purpose = "trace checkpoint";

    /// <summary>The place of the last link purged.</summary>
    public long Seq { get; init; }

    /// <summary>The hash of the last link purged.</summary>
    public byte[] Hash { get; init; } = [];

    /// <summary>Links of this day and later were kept.</summary>
    public string Day { get; init; } = "";

    /// <summary>How many links went.</summary>
    public long Purged { get; init; }

    /// <summary>ECDSA P-256 over all the above and the room's name.</summary>
    public byte[] Signature { get; init; } = [];

    /// <summary>The checkpoint after the last link purged, signed by the room.</summary>
    internal static Checkpoint After(TraceRow last, DateOnly until, long purged, RoomKeys keys)
    {
        var day = until.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
        return new()
        {
            Seq = last.Seq,
            Hash = last.Hash,
            Day = day,
            Purged = purged,
            Signature = RoomSignature.Of(keys, Purpose).Sign(Text(keys.Room, last.Seq, last.Hash, day, purged)),
        };
    }

    /// <summary>Whether this room signed it.</summary>
    internal bool IsSignedBy(RoomKeys keys) =>
        RoomSignature.Of(keys, Purpose).Signed(Text(keys.Room, Seq, Hash, Day, Purged), Signature);

    private static byte[] Text(Room room, long seq, byte[] hash, string day, long purged) =>
        Encoding.UTF8.GetBytes($"{room.Slug()}|{seq}|{Convert.ToHexString(hash)}|{day}|{purged}");
}
