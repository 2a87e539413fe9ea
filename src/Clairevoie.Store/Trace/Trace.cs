using System.Buffers.Binary;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Clairevoie.Domain;

namespace Clairevoie.Store;

/// <summary>Makes and checks the links of one room's chain: HMAC-SHA-256 under keys derived from the room's.</summary>
internal sealed class Trace(RoomKeys keys, TimeProvider clock)
{
    private readonly byte[] links = keys.Derive("trace");
    private readonly byte[] heads = keys.Derive("trace head");

    /// <summary>The link that this doing adds after the head.</summary>
    public TraceRow Next(TraceHead head, Doing doing)
    {
        var row = new TraceRow
        {
            Seq = head.Seq + 1,
            At = Moment(doing),
            ByMission = doing.By.IsAnonymous ? "" : doing.By.ToString(),
            ForAgency = doing.For.ToString(),
            Act = doing.Act.ToString(),
            What = doing.What,
            Purpose = doing.Purpose,
            Prev = head.Hash,
            Hash = new byte[32],
        };
        Hash(row, row.Hash);
        return row;
    }

    /// <summary>The head once this link is the last.</summary>
    public TraceHead HeadAt(TraceRow row) => HeadAt(row.Seq, row.Hash);

    /// <summary>The head of a chain whose last link has this place and this hash.</summary>
    public TraceHead HeadAt(long seq, byte[] hash) => new() { Seq = seq, Hash = hash, Seal = SealOf(seq, hash) };

    /// <summary>Whether this head was written with the room's key.</summary>
    public bool IsOurs(TraceHead head) => CryptographicOperations.FixedTimeEquals(head.Seal, SealOf(head.Seq, head.Hash));

    /// <summary>Whether the link still says what it said.</summary>
    public bool IsWhole(TraceRow row)
    {
        Span<byte> hash = stackalloc byte[32];
        Hash(row, hash);
        return CryptographicOperations.FixedTimeEquals(row.Hash, hash);
    }

    private byte[] SealOf(long seq, byte[] hash)
    {
        Span<byte> text = stackalloc byte[8 + hash.Length];
        BinaryPrimitives.WriteInt64BigEndian(text, seq);
        hash.CopyTo(text[8..]);
        return HMACSHA256.HashData(heads, text);
    }

    private string Moment(Doing doing)
    {
        var now = clock.GetUtcNow();
        return doing.By.IsAnonymous
            ? HalfDay.Of(now).ToString()
            : now.ToString("yyyy-MM-dd'T'HH':'mm':'ss'Z'", CultureInfo.InvariantCulture);
    }

    /// <summary>Each field goes in with its length before it, so that no two links ever spell the same bytes.</summary>
    private void Hash(TraceRow row, Span<byte> into)
    {
        using var text = new MemoryStream(256);
        Span<byte> seq = stackalloc byte[8];
        BinaryPrimitives.WriteInt64BigEndian(seq, row.Seq);
        Put(text, Encoding.UTF8.GetBytes(keys.Room.Slug()));
        Put(text, seq);
        Put(text, row.Prev);
        foreach (var word in (ReadOnlySpan<string>)[row.At, row.ByMission, row.ForAgency, row.Act, row.What, row.Purpose])
            Put(text, Encoding.UTF8.GetBytes(word));
        HMACSHA256.HashData(links, text.GetBuffer().AsSpan(0, (int)text.Length), into);
    }

    private static void Put(MemoryStream text, ReadOnlySpan<byte> field)
    {
        Span<byte> length = stackalloc byte[4];
        BinaryPrimitives.WriteInt32BigEndian(length, field.Length);
        text.Write(length);
        text.Write(field);
    }
}
