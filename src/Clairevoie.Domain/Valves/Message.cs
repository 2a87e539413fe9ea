using System.Buffers.Binary;
using System.Globalization;
using System.Text;

namespace Clairevoie.Domain;

/// <summary>What one room says to others, once and for all. It is signed by the room that says it and never changed.</summary>
/// <param name="Id">By which an inbox knows that it has it already.</param>
/// <param name="Valve">The passage that it takes.</param>
/// <param name="Version">The shape of its body.</param>
/// <param name="About">What it speaks of: a month, a perimeter.</param>
/// <param name="Turn">How many times the sender has now spoken of it; the highest turn holds.</param>
/// <param name="MadeOn">The day it was written.</param>
/// <param name="Body">What it says, as JSON.</param>
public sealed record Message(Guid Id, string Valve, int Version, string About, int Turn, DateOnly MadeOn, string Body)
{
    /// <summary>The bytes that are signed: each part with its length before it, so that no two messages are written alike.</summary>
    public byte[] ToSign()
    {
        using var bytes = new MemoryStream();
        foreach (var part in (string[])[Id.ToString("D"), Valve, Number(Version), About, Number(Turn), MadeOn.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), Body])
            Add(bytes, Encoding.UTF8.GetBytes(part));
        return bytes.ToArray();
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static void Add(MemoryStream bytes, byte[] part)
    {
        Span<byte> length = stackalloc byte[4];
        BinaryPrimitives.WriteInt32BigEndian(length, part.Length);
        bytes.Write(length);
        bytes.Write(part);
    }
}

/// <summary>A message with the signature of the room that says it (ECDSA on P-256 over SHA-256).</summary>
public sealed record SignedMessage(Message Message, byte[] Signature);
