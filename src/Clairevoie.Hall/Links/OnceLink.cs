using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;

namespace Clairevoie.Hall.Links;

/// <summary>What an address holds that opens one thing without sign-in: a token that is shown once, of which only the hash is kept.</summary>
public sealed record OnceLink(string Token, string Hash)
{
    /// <summary>A new one.</summary>
    public static OnceLink New()
    {
        var token = Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(20));
        return new(token, HashOf(token));
    }

    /// <summary>How a token is kept: it holds 160 bits of chance, so a plain hash suffices.</summary>
    public static string HashOf(string token) => Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(token)));
}
