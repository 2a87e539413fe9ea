using System.Security.Cryptography;
using System.Text;
using Clairevoie.Domain;
using Clairevoie.Hall.Api.Keys;
using Clairevoie.Hall.GisKeys;
using Clairevoie.Store;
using Microsoft.AspNetCore.Http;

namespace Clairevoie.Hall.Api.Once;

/// <summary>
/// One sending with a key. Its name is a keyed digest of mission, door and key; its answer is sealed under a key that follows from the sent one,
/// which the house does not keep: a receipt code that lies there is read by nobody but whoever sends the same key again.
/// </summary>
internal sealed record Sending(string Name, string Body, string What, byte[] Seal)
{
    private const int Shortest = 16, Longest = 128;

    /// <summary>The sending of this request; nothing when its key cannot be one.</summary>
    public static Sending? Of(HttpContext context, Viewer viewer, byte[] body, RoomKeys hall)
    {
        var key = context.Request.Headers["Idempotency-Key"].ToString();
        if (key.Length is < Shortest or > Longest || key.Any(letter => letter is <= ' ' or > '~')) return null;
        var door = $"{context.Request.Method} {context.Request.Path}";
        var secret = hall.Derive("api sending");
        var whole = Encoding.UTF8.GetBytes($"{viewer.Mission}\n{door}\n{key}");
        return new(Digest(secret, whole), Digest(secret, body), context.Application() is { } by ? $"{KeyUse.Application.Names(by)} {door}" : door, HKDF.DeriveKey(HashAlgorithmName.SHA256, [.. secret, .. whole], Sealing.KeyLength, info: "answer"u8.ToArray()));
    }

    private static string Digest(byte[] secret, byte[] what) => Convert.ToBase64String(HMACSHA256.HashData(secret, what));
}
