namespace Clairevoie.Hall.SignIn.Codes;

/// <summary>Base 32 of RFC 4648, in which authenticators take their keys.</summary>
public static class Base32
{
    private const string Signs = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

    /// <summary>Bytes as text, without padding.</summary>
    public static string Write(ReadOnlySpan<byte> bytes)
    {
        var text = new char[((bytes.Length * 8) + 4) / 5];
        for (var at = 0; at < text.Length; at++)
            text[at] = Signs[FiveBits(bytes, at * 5)];
        return new string(text);
    }

    /// <summary>Text as bytes; spaces and case do not matter.</summary>
    /// <exception cref="FormatException">A sign is not of base 32.</exception>
    public static byte[] Read(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var bytes = new List<byte>();
        var (held, bits) = (0, 0);
        foreach (var sign in text.ToUpperInvariant().Where(sign => sign is not (' ' or '=')))
        {
            var value = Signs.IndexOf(sign, StringComparison.Ordinal);
            if (value < 0)
                throw new FormatException("Not base 32.");
            (held, bits) = ((held << 5) | value, bits + 5);
            if (bits < 8)
                continue;
            bits -= 8;
            bytes.Add((byte)(held >> bits));
            held &= (1 << bits) - 1;
        }

        return [.. bytes];
    }

    private static int FiveBits(ReadOnlySpan<byte> bytes, int from)
    {
        var (index, shift) = (from / 8, from % 8);
        var pair = (bytes[index] << 8) | (index + 1 < bytes.Length ? bytes[index + 1] : 0);
        return (pair >> (11 - shift)) & 31;
    }
}
