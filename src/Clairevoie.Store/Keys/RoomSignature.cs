using System.Security.Cryptography;

namespace Clairevoie.Store;

/// <summary>
/// A signature of a room for one purpose: ECDSA on P-256, with a private key derived from the room's seed.
/// Whoever has the public key can check it, without any key of the room.
/// </summary>
public sealed class RoomSignature
{
    private readonly ECParameters number;

    private RoomSignature(ECParameters number) => this.number = number;

    /// <summary>The room's signature for this purpose: always the same key, whatever becomes of the master key.</summary>
    public static RoomSignature Of(RoomKeys keys, string purpose)
    {
        ArgumentNullException.ThrowIfNull(keys);
        return new(RoomNumber.Of(keys, "sign/" + purpose));
    }

    /// <summary>The public key, as a SubjectPublicKeyInfo.</summary>
    public byte[] PublicKey
    {
        get
        {
            using var key = Key();
            return key.ExportSubjectPublicKeyInfo();
        }
    }

    /// <summary>Signs.</summary>
    public byte[] Sign(ReadOnlySpan<byte> text)
    {
        using var key = Key();
        return key.SignData(text, HashAlgorithmName.SHA256);
    }

    /// <summary>Whether this is the room's signature of the text.</summary>
    public bool Signed(ReadOnlySpan<byte> text, ReadOnlySpan<byte> signature)
    {
        using var key = Key();
        return key.VerifyData(text, signature, HashAlgorithmName.SHA256);
    }

    private ECDsa Key() => ECDsa.Create(number);
}
