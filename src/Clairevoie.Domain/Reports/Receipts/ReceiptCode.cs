using System.Buffers.Binary;

namespace Clairevoie.Domain;

/// <summary>
/// The code that a reporter keeps: 80 bits in four groups of four, readable aloud and read back tolerantly.
/// It names no room. <c>default</c> is sixteen zeros, which nobody is ever given.
/// </summary>
public readonly record struct ReceiptCode
{
    /// <summary>How many bytes of chance make a code.</summary>
    public const int Bytes = 10;

    private const int Letters = 16;

    // Crockford's base 32: no I, L, O or U, so that nothing is misread or misheard.
    private const string Alphabet = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

    private readonly UInt128 bits;

    private ReceiptCode(UInt128 bits) => this.bits = bits;

    /// <summary>The code as it is shown: <c>XXXX-XXXX-XXXX-XXXX</c>.</summary>
    public string Written => string.Join('-', Groups);

    /// <summary>The four groups, in the order they are read aloud.</summary>
    public IReadOnlyList<string> Groups
    {
        get
        {
            var all = bits;
            var letters = string.Create(Letters, all, static (span, bits) =>
            {
                for (var i = span.Length - 1; i >= 0; i--, bits >>= 5) span[i] = Alphabet[(int)(bits & 31)];
            });
            return [letters[..4], letters[4..8], letters[8..12], letters[12..]];
        }
    }

    /// <summary>The code made of these ten bytes, drawn by whoever asks.</summary>
    public static ReceiptCode From(ReadOnlySpan<byte> chance)
    {
        ArgumentOutOfRangeException.ThrowIfNotEqual(chance.Length, Bytes);
        UInt128 bits = 0;
        foreach (var one in chance) bits = (bits << 8) | one;
        return new(bits);
    }

    /// <summary>Reads what somebody copied or heard: any case, spaces and dashes, O for 0, I or L for 1.</summary>
    public static bool TryRead(string? text, out ReceiptCode code)
    {
        code = default;
        if (text is null || text.Length > 100) return false;
        UInt128 bits = 0;
        var read = 0;
        foreach (var letter in text.Where(letter => !IsBetween(letter)))
        {
            var digit = Alphabet.IndexOf(Heard(letter), StringComparison.Ordinal);
            if (digit < 0 || ++read > Letters) return false;
            bits = (bits << 5) | (UInt128)digit;
        }

        code = new(bits);
        return read == Letters;
    }

    /// <summary>The ten bytes: what keys are derived from.</summary>
    public byte[] ToBytes()
    {
        Span<byte> all = stackalloc byte[16];
        BinaryPrimitives.WriteUInt128BigEndian(all, bits);
        return all[^Bytes..].ToArray();
    }

    /// <summary>Never the code: a log or a message that prints one by mistake says nothing.</summary>
    public override string ToString() => "(receipt code)";

    private static bool IsBetween(char letter) =>
        char.IsWhiteSpace(letter) || letter is '.' or ',' || char.GetUnicodeCategory(letter) == System.Globalization.UnicodeCategory.DashPunctuation;

    private static char Heard(char letter) => char.ToUpperInvariant(letter) switch
    {
        'O' => '0',
        'I' or 'L' => '1',
        var other => other,
    };
}
