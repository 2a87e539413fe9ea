using System.Buffers.Binary;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Security.Cryptography;

namespace Clairevoie.Hall.SignIn.Codes;

/// <summary>Codes that change every thirty seconds (RFC 6238, six digits, SHA-1: what every authenticator knows).</summary>
public static class Totp
{
    private const int Seconds = 30;
    private const int OneMillion = 1_000_000;

    /// <summary>The number of the half-minute in which an instant falls.</summary>
    public static long StepOf(DateTimeOffset at) => at.ToUnixTimeSeconds() / Seconds;

    /// <summary>The code of one half-minute.</summary>
    [SuppressMessage("Security", "CA5350", Justification = "RFC 6238 and every authenticator in use ask for HMAC-SHA-1.")]
    public static string CodeOf(ReadOnlySpan<byte> key, long step)
    {
        Span<byte> counter = stackalloc byte[8];
        BinaryPrimitives.WriteInt64BigEndian(counter, step);
        Span<byte> mac = stackalloc byte[20];
        HMACSHA1.HashData(key, counter, mac);
        var from = mac[19] & 0x0f;
        var number = BinaryPrimitives.ReadInt32BigEndian(mac[from..]) & int.MaxValue;
        return (number % OneMillion).ToString("D6", CultureInfo.InvariantCulture);
    }

    /// <summary>
    /// The half-minute of which this is the code, one before to one after now, and later than the last that was accepted;
    /// nothing when it is of none.
    /// </summary>
    public static long? StepOfCode(ReadOnlySpan<byte> key, string code, DateTimeOffset now, long lastAccepted)
    {
        var here = StepOf(now);
        for (var step = here - 1; step <= here + 1; step++)
        {
            if (step > lastAccepted && CryptographicOperations.FixedTimeEquals(Bytes(CodeOf(key, step)), Bytes(code)))
                return step;
        }

        return null;
    }

    private static ReadOnlySpan<byte> Bytes(string code) => System.Text.Encoding.UTF8.GetBytes(code);
}
