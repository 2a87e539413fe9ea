using System.Security.Cryptography;
using Clairevoie.Domain;

namespace Clairevoie.Store;

/// <summary>
/// The key by which a room signs what it says (ECDSA on P-256). It comes from the room's seed and is written nowhere;
/// its public half is all that another host needs to know that a message is of this room and unchanged.
/// </summary>
public static class ValveKey
{
    /// <summary>Signs a message as this room.</summary>
    public static SignedMessage Sign(RoomKeys keys, Message message)
    {
        ArgumentNullException.ThrowIfNull(message);
        using var key = Of(keys);
        return new(message, key.SignData(message.ToSign(), HashAlgorithmName.SHA256));
    }

    /// <summary>The public half, as PEM.</summary>
    public static string Public(RoomKeys keys)
    {
        using var key = Of(keys);
        return key.ExportSubjectPublicKeyInfoPem();
    }

    /// <summary>Whether the message is what the room of this public key signed.</summary>
    public static bool Holds(string publicKey, SignedMessage said)
    {
        ArgumentNullException.ThrowIfNull(said);
        using var key = ECDsa.Create();
        key.ImportFromPem(publicKey);
        return key.VerifyData(said.Message.ToSign(), said.Signature, HashAlgorithmName.SHA256);
    }

    // Any 32 bytes from 1 up to the order of the curve are a key. The derived bytes miss that once in 2^32: the next ones are tried.
    private static ECDsa Of(RoomKeys keys)
    {
        ArgumentNullException.ThrowIfNull(keys);
        for (var turn = 1; ; turn++)
        {
            var secret = keys.Derive($"valve/{turn}");
            if (!Fits(secret))
                continue;
            return ECDsa.Create(new ECParameters { Curve = ECCurve.NamedCurves.nistP256, D = secret });
        }
    }

    // The order begins with FFFFFFFF 00000000: whatever begins lower is below it.
    private static bool Fits(ReadOnlySpan<byte> secret) =>
        secret.IndexOfAnyExcept((byte)0) >= 0 && secret[..4].IndexOfAnyExcept((byte)0xFF) >= 0;
}
