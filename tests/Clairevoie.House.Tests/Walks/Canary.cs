using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Clairevoie.Towns;

namespace Clairevoie.HouseTests.Walks;

/// <summary>
/// A word and some numbers that stand nowhere but where they were put, and how they are found again: plain, in two orders of UTF-16, in
/// hexadecimal, in base64 at each of its three offsets, and inside whatever is zipped; numbers as figures, however their thousands are parted.
/// </summary>
internal sealed class Canary
{
    private readonly (string How, byte[] Bytes)[] folded;
    private readonly (string How, byte[] Bytes)[] exact;
    private readonly Regex figures;

    /// <summary>A canary of letters drawn from the seed; its numbers are counts that a form takes.</summary>
    public Canary(Chance chance, int numbers)
    {
        Word = "zibe" + string.Concat(Enumerable.Range(0, 10).Select(_ => (char)('a' + chance.Below(26))));
        Numbers = [.. Enumerable.Range(0, numbers).Select(_ => 300_000 + chance.Below(600_000)).Distinct()];
        var plain = Encoding.UTF8.GetBytes(Word);
        folded =
        [
            ("plain", plain), ("UTF-16", Encoding.Unicode.GetBytes(Word)), ("UTF-16, high byte first", Encoding.BigEndianUnicode.GetBytes(Word)),
            ("hexadecimal", Encoding.UTF8.GetBytes(Convert.ToHexStringLower(plain))),
        ];
        var shifted = Enumerable.Range(0, 3).Select(offset => (How: $"base64 at offset {offset}", Text: InBase64(plain, offset))).ToList();
        exact = [.. shifted.Concat(shifted.Select(one => (one.How, Text: one.Text.Replace('+', '-').Replace('/', '_')))).Distinct().Select(one => (one.How, Encoding.ASCII.GetBytes(one.Text)))];
        figures = new Regex($@"(?<![\w.,\-])(?:{string.Join('|', Numbers.Select(Written))})(?![\w\-])", RegexOptions.CultureInvariant);
    }

    /// <summary>The word.</summary>
    public string Word { get; }

    /// <summary>The numbers.</summary>
    public IReadOnlyList<int> Numbers { get; }

    /// <summary>How the canary stands in these bytes; nothing when it does not.</summary>
    public string? In(byte[] bytes)
    {
        foreach (var part in Unwrapped.Of(bytes))
            if ((Spelled(part) ?? Counted(part)) is { } found)
                return found;
        return null;
    }

    /// <summary>How the word stands in these bytes, numbers apart: a store keeps numbers in ways of its own.</summary>
    public string? WordIn(byte[] bytes) => Unwrapped.Of(bytes).Select(Spelled).FirstOrDefault(found => found is not null);

    private string? Spelled(byte[] part)
    {
        var low = new byte[part.Length];
        for (var at = 0; at < part.Length; at++) low[at] = part[at] is >= (byte)'A' and <= (byte)'Z' ? (byte)(part[at] | 0x20) : part[at];
        return folded.FirstOrDefault(form => low.AsSpan().IndexOf(form.Bytes) >= 0).How ?? exact.FirstOrDefault(form => part.AsSpan().IndexOf(form.Bytes) >= 0).How;
    }

    private string? Counted(byte[] part) => figures.Match(Encoding.UTF8.GetString(part)) is { Success: true, Value: var number } ? $"number {number}" : null;

    // The signs of base64 that hang on this word alone: those at either end also hang on what stands beside it.
    private static string InBase64(byte[] word, int offset)
    {
        var text = Convert.ToBase64String([.. new byte[offset], .. word]);
        var first = ((offset * 8) + 5) / 6;
        var last = (offset + word.Length) * 8 / 6;
        return text[first..last];
    }

    private static string Written(int number)
    {
        var text = number.ToString(CultureInfo.InvariantCulture);
        return $"{text[..3]}(?:[ .,\u00A0\u202F]|&nbsp;|&#xA0;|&#x202F;)?{text[3..]}";
    }
}
