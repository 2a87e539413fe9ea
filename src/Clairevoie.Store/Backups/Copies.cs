using System.Security.Cryptography;

namespace Clairevoie.Store;

/// <summary>What taking a backup and putting it back both need.</summary>
internal static class Copies
{
    /// <summary>How rooms of this place are copied.</summary>
    public static ICopyRooms For(CellarPlace place) => place.IsPostgres ? new PostgresCopies() : new SqliteCopies();

    /// <summary>The SHA-256 of a file, in hexadecimal.</summary>
    public static async Task<string> Sha256(string file, CancellationToken stop)
    {
        await using var stream = File.OpenRead(file);
        return Convert.ToHexStringLower(await SHA256.HashDataAsync(stream, stop));
    }
}
