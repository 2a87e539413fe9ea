using System.Security.Cryptography;
using System.Text;
using Clairevoie.Domain;

namespace Clairevoie.Store;

/// <summary>
/// The keys of one room. The master key wraps data keys and the room's seed, and does nothing else; keys for other
/// purposes are derived from the seed, so that they stay the same when the master key is rotated.
/// </summary>
public sealed class RoomKeys
{
    private readonly MasterKeys masters;
    private readonly byte[] seed;

    internal RoomKeys(Room room, MasterKeys masters, byte[] seed) => (Room, this.masters, this.seed) = (room, masters, seed);

    /// <summary>The room whose keys these are.</summary>
    public Room Room { get; }

    /// <summary>A new key for one record.</summary>
    public static byte[] NewDataKey() => RandomNumberGenerator.GetBytes(Sealing.KeyLength);

    /// <summary>Wraps a record's key with the newest master key: its version, then the sealed key.</summary>
    public byte[] Wrap(ReadOnlySpan<byte> dataKey, string record) => masters.Wrap(dataKey, About("key", record));

    /// <summary>Opens a wrap of this record.</summary>
    /// <exception cref="CryptographicException">The wrap is of another record, another room or another master key.</exception>
    public byte[] Unwrap(ReadOnlySpan<byte> wrap, string record) => masters.Unwrap(wrap, About("key", record));

    /// <summary>The same key under the newest master key.</summary>
    internal byte[] Rewrap(ReadOnlySpan<byte> wrap, string record) => Wrap(Unwrap(wrap, record), record);

    /// <summary>Seals bytes of a record under its key.</summary>
    public byte[] Seal(ReadOnlySpan<byte> dataKey, ReadOnlySpan<byte> plain, string record) =>
        Sealing.Seal(dataKey, plain, About("content", record));

    /// <summary>Seals words of a record under its key.</summary>
    public byte[] Seal(ReadOnlySpan<byte> dataKey, string words, string record) =>
        Seal(dataKey, Encoding.UTF8.GetBytes(words), record);

    /// <summary>Opens what was sealed of this record.</summary>
    /// <exception cref="CryptographicException">Another key, another record, or a changed text.</exception>
    public byte[] Open(ReadOnlySpan<byte> dataKey, ReadOnlySpan<byte> kept, string record) =>
        Sealing.Open(dataKey, kept, About("content", record));

    /// <summary>Opens words that were sealed of this record.</summary>
    public string OpenWords(ReadOnlySpan<byte> dataKey, ReadOnlySpan<byte> kept, string record) =>
        Encoding.UTF8.GetString(Open(dataKey, kept, record));

    /// <summary>The key for one purpose, always the same in this room (HKDF-SHA-256).</summary>
    public byte[] Derive(string purpose) => HKDF.DeriveKey(
        HashAlgorithmName.SHA256, seed, Sealing.KeyLength, info: Encoding.UTF8.GetBytes($"{Room.Slug()}/{purpose}"));

    private string About(string kind, string record) => $"{Room.Slug()}/{kind}/{record}";
}
