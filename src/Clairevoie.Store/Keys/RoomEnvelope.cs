using System.Security.Cryptography;
using System.Text;
using Clairevoie.Domain;

namespace Clairevoie.Store;

/// <summary>
/// What somebody outside seals for a room and only the room can open, such as counts that wait on a telephone without network: not even
/// the telephone can read them again.
/// </summary>
/// <remarks>
/// ECDH on P-256 between a key made for one envelope and the room's own, HKDF-SHA-256, then AES-256-GCM, as in ECIES (SEC 1, 5.1) with
/// what every browser has. An envelope is: the public point of the sender (65 bytes, uncompressed), the nonce (12), the sealed text, the tag (16).
/// </remarks>
public sealed class RoomEnvelope
{
    private const int PointLength = 65;

    private readonly ECParameters number;
    private readonly string purpose;

    private RoomEnvelope(ECParameters number, string purpose) => (this.number, this.purpose) = (number, purpose);

    /// <summary>The room's envelopes for this purpose: always the same key, whatever becomes of the master key.</summary>
    public static RoomEnvelope Of(RoomKeys keys, string purpose)
    {
        ArgumentNullException.ThrowIfNull(keys);
        return new(RoomNumber.Of(keys, "envelope/" + purpose), $"clairevoie/envelope/{keys.Room.Slug()}/{purpose}");
    }

    /// <summary>The word that goes into the derivation of every key (HKDF's info).</summary>
    public string Purpose => purpose;

    /// <summary>The room's public point, uncompressed: 65 bytes, the first of them 4.</summary>
    public byte[] PublicPoint
    {
        get
        {
            using var key = ECDiffieHellman.Create(number);
            return Point(key.ExportParameters(false).Q);
        }
    }

    /// <summary>Seals a text about one thing, as a browser does.</summary>
    public static byte[] Seal(ReadOnlySpan<byte> publicPoint, string purpose, ReadOnlySpan<byte> plain, string about)
    {
        using var mine = ECDiffieHellman.Create(ECCurve.NamedCurves.nistP256);
        using var room = ECDiffieHellman.Create(Parameters(publicPoint));
        var point = Point(mine.ExportParameters(false).Q);
        return [.. point, .. Sealing.Seal(Key(mine, room, point, purpose), plain, about)];
    }

    /// <summary>Opens an envelope about one thing.</summary>
    /// <exception cref="CryptographicException">It is no envelope of this room and purpose, it is about something else, or it was changed.</exception>
    public byte[] Open(ReadOnlySpan<byte> envelope, string about)
    {
        if (envelope.Length < PointLength || envelope[0] != 4)
            throw new CryptographicException("Too short, or not an envelope.");
        var point = envelope[..PointLength];
        using var mine = ECDiffieHellman.Create(number);
        using var sender = ECDiffieHellman.Create(Parameters(point));
        return Sealing.Open(Key(mine, sender, point, purpose), envelope[PointLength..], about);
    }

    private static byte[] Key(ECDiffieHellman mine, ECDiffieHellman other, ReadOnlySpan<byte> senderPoint, string purpose)
    {
        using var otherPublic = other.PublicKey;
        return HKDF.DeriveKey(HashAlgorithmName.SHA256, mine.DeriveRawSecretAgreement(otherPublic), Sealing.KeyLength, senderPoint.ToArray(), Encoding.UTF8.GetBytes(purpose));
    }

    private static byte[] Point(ECPoint point) => [4, .. point.X!, .. point.Y!];

    private static ECParameters Parameters(ReadOnlySpan<byte> point) => new()
    {
        Curve = ECCurve.NamedCurves.nistP256,
        Q = new() { X = point[1..33].ToArray(), Y = point[33..PointLength].ToArray() },
    };
}
