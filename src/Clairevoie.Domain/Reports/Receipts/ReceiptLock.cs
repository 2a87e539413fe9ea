using System.Security.Cryptography;

namespace Clairevoie.Domain;

/// <summary>
/// What a code opens: the name under which its report is stored, and the key that unwraps its data key.
/// Each is derived apart, with a pepper kept outside every database: a stolen database gives neither the code nor a way to try codes.
/// </summary>
/// <param name="Name">Where to look: 32 hexadecimal digits.</param>
/// <param name="Key">What unwraps: 32 bytes, never stored.</param>
public sealed record ReceiptLock(string Name, byte[] Key)
{
    /// <summary>How many bytes of pepper there are.</summary>
    public const int PepperBytes = 32;

    /// <summary>The name and the key of this code.</summary>
    // The code is 80 bits of chance, not a password: HKDF is enough, and costs microseconds at the door.
    public static ReceiptLock Of(ReceiptCode code, ReadOnlySpan<byte> pepper)
    {
        ArgumentOutOfRangeException.ThrowIfNotEqual(pepper.Length, PepperBytes);
        var secret = code.ToBytes();
        Span<byte> name = stackalloc byte[16];
        var key = new byte[32];
        HKDF.DeriveKey(HashAlgorithmName.SHA256, secret, name, pepper, "clairevoie receipt name"u8);
        HKDF.DeriveKey(HashAlgorithmName.SHA256, secret, key, pepper, "clairevoie receipt key"u8);
        CryptographicOperations.ZeroMemory(secret);
        return new(Convert.ToHexStringLower(name), key);
    }

    /// <summary>Never the key.</summary>
    public override string ToString() => "(receipt lock)";
}
