using System.Security.Cryptography;
using System.Text;

namespace Clairevoie.Intelligence.Files;

/// <summary>
/// The number of a row: always the same for the same sender and reference, so that a row sent twice stands once. Where the sender gives no
/// reference, the whole row is its own, and of rows that are alike in one file each counts.
/// </summary>
internal sealed class RowIdentity(string sender)
{
    private readonly Dictionary<UInt128, int> seen = [];

    /// <summary>The number; nothing when this file has already given the reference.</summary>
    public Guid? Of(string reference, Func<string> whole)
    {
        var name = reference.Length > 0 ? $"{sender}\u001f{reference}" : $"{sender}\u001e{whole()}";
        var number = Number(name);
        var times = seen[number] = seen.GetValueOrDefault(number) + 1;
        if (times > 1 && reference.Length > 0) return null;
        return AsGuid(times == 1 ? number : Number($"{name}\u001f{times}"));
    }

    private static UInt128 Number(string name)
    {
        Span<byte> bytes = stackalloc byte[512];
        Span<byte> hash = stackalloc byte[32];
        var encoded = name.Length * 3 <= bytes.Length ? bytes[..Encoding.UTF8.GetBytes(name, bytes)] : Encoding.UTF8.GetBytes(name);
        SHA256.HashData(encoded, hash);
        return System.Buffers.Binary.BinaryPrimitives.ReadUInt128BigEndian(hash);
    }

    // Shaped as a random UUID, like every number of this room: it says nothing of when or who.
    private static Guid AsGuid(UInt128 number)
    {
        Span<byte> bytes = stackalloc byte[16];
        System.Buffers.Binary.BinaryPrimitives.WriteUInt128BigEndian(bytes, number);
        bytes[6] = (byte)((bytes[6] & 0x0F) | 0x40);
        bytes[8] = (byte)((bytes[8] & 0x3F) | 0x80);
        return new(bytes, bigEndian: true);
    }
}
