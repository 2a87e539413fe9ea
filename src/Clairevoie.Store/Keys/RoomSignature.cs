using System.Numerics;
using System.Security.Cryptography;
using System.Text;

namespace Clairevoie.Store;

/// <summary>
/// A signature of a room for one purpose: ECDSA on P-256, with a private key derived from the room's seed.
/// Whoever has the public key can check it, without any key of the room.
/// </summary>
public sealed class RoomSignature
{
    private const int ScalarLength = 32;

    /// <summary>The order of P-256's group: a private key is a number from 1 to one less.</summary>
    private static readonly BigInteger Order = BigInteger.Parse(
        "0FFFFFFFF00000000FFFFFFFFFFFFFFFFBCE6FAADA7179E84F3B9CAC2FC632551",
        System.Globalization.NumberStyles.HexNumber, System.Globalization.CultureInfo.InvariantCulture);

    private readonly byte[] scalar;

    private RoomSignature(byte[] scalar) => this.scalar = scalar;

    /// <summary>The room's signature for this purpose: always the same key, whatever becomes of the master key.</summary>
    public static RoomSignature Of(RoomKeys keys, string purpose)
    {
        ArgumentNullException.ThrowIfNull(keys);
        // 64 bytes of chance reduced to 32: what the reduction favours cannot be told from none (FIPS 186-5, A.2.1).
        var wide = HKDF.Expand(HashAlgorithmName.SHA256, keys.Derive("sign/" + purpose), 2 * ScalarLength, Encoding.UTF8.GetBytes("P-256"));
        var number = (new BigInteger(wide, isUnsigned: true, isBigEndian: true) % (Order - 1)) + 1;
        var scalar = new byte[ScalarLength];
        var bytes = number.ToByteArray(isUnsigned: true, isBigEndian: true);
        bytes.CopyTo(scalar, ScalarLength - bytes.Length);
        return new(scalar);
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

    private ECDsa Key() => ECDsa.Create(new ECParameters { Curve = ECCurve.NamedCurves.nistP256, D = scalar });
}
