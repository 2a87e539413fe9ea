using System.Numerics;
using System.Security.Cryptography;
using System.Text;

namespace Clairevoie.Store;

/// <summary>A private number of a room for one purpose, on P-256: derived from the room's seed, so always the same, whatever becomes of the master key.</summary>
internal static class RoomNumber
{
    private const int Length = 32;

    /// <summary>The order of P-256's group: a private key is a number from 1 to one less.</summary>
    private static readonly BigInteger Order = BigInteger.Parse(
        "0FFFFFFFF00000000FFFFFFFFFFFFFFFFBCE6FAADA7179E84F3B9CAC2FC632551",
        System.Globalization.NumberStyles.HexNumber, System.Globalization.CultureInfo.InvariantCulture);

    /// <summary>The private key of this purpose.</summary>
    public static ECParameters Of(RoomKeys keys, string purpose)
    {
        // 64 bytes of chance reduced to 32: what the reduction favours cannot be told from none (FIPS 186-5, A.2.1).
        var wide = HKDF.Expand(HashAlgorithmName.SHA256, keys.Derive(purpose), 2 * Length, Encoding.UTF8.GetBytes("P-256"));
        var number = (new BigInteger(wide, isUnsigned: true, isBigEndian: true) % (Order - 1)) + 1;
        var scalar = new byte[Length];
        var bytes = number.ToByteArray(isUnsigned: true, isBigEndian: true);
        bytes.CopyTo(scalar, Length - bytes.Length);
        return new() { Curve = ECCurve.NamedCurves.nistP256, D = scalar };
    }
}
