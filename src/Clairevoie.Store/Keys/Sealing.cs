using System.Security.Cryptography;
using System.Text;

namespace Clairevoie.Store;

/// <summary>AES-256-GCM with a fresh nonce each time. What is sealed is bound to what it is about, and opens nowhere else.</summary>
public static class Sealing
{
    private const int NonceLength = 12;
    private const int TagLength = 16;

    /// <summary>The length of every key here, in bytes.</summary>
    public const int KeyLength = 32;

    /// <summary>Seals: nonce, then text, then tag.</summary>
    public static byte[] Seal(ReadOnlySpan<byte> key, ReadOnlySpan<byte> plain, string about)
    {
        var kept = new byte[NonceLength + plain.Length + TagLength];
        var nonce = kept.AsSpan(0, NonceLength);
        RandomNumberGenerator.Fill(nonce);
        using var cipher = new AesGcm(key, TagLength);
        cipher.Encrypt(nonce, plain, kept.AsSpan(NonceLength, plain.Length), kept.AsSpan(NonceLength + plain.Length), Encoding.UTF8.GetBytes(about));
        return kept;
    }

    /// <summary>Opens what was sealed with the same key about the same thing.</summary>
    /// <exception cref="CryptographicException">Another key, another thing, or a changed text.</exception>
    public static byte[] Open(ReadOnlySpan<byte> key, ReadOnlySpan<byte> kept, string about)
    {
        if (kept.Length < NonceLength + TagLength)
            throw new CryptographicException("Too short to have been sealed here.");
        var plain = new byte[kept.Length - NonceLength - TagLength];
        using var cipher = new AesGcm(key, TagLength);
        cipher.Decrypt(kept[..NonceLength], kept[NonceLength..^TagLength], kept[^TagLength..], plain, Encoding.UTF8.GetBytes(about));
        return plain;
    }
}
