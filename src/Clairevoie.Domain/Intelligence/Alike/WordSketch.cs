using System.Buffers.Binary;
using System.Numerics;

namespace Clairevoie.Domain;

/// <summary>
/// How words sound, without the words (MinHash): two sketches tell how much two texts share, and neither gives its text back.
/// The seed is a secret of the room, so that nobody else can look for a text in it. <c>default</c> is no words.
/// </summary>
public readonly struct WordSketch : IEquatable<WordSketch>
{
    /// <summary>How many smallest values are kept: the share of words in common is told to about a tenth.</summary>
    public const int Size = 32;

    /// <summary>Values of one band: texts that share three fifths of their pairs of words share a band 999 times in 1000.</summary>
    public const int BandSize = 2;

    private const int ShingleLength = 2;

    private readonly uint[]? values;

    private WordSketch(uint[] values) => this.values = values;

    /// <summary>Whether there were too few words to tell anything by them.</summary>
    public bool IsEmpty => values is null;

    /// <summary>The sketch of a text. Case and punctuation make no difference; fewer than four words make none.</summary>
    public static WordSketch Of(string words, ulong seed)
    {
        ArgumentNullException.ThrowIfNull(words);
        var parts = Words(words);
        if (parts.Count < 4) return default;
        var least = new uint[Size];
        Array.Fill(least, uint.MaxValue);
        for (var start = 0; start + ShingleLength <= parts.Count; start++)
        {
            var hash = Hash(parts, start, seed);
            for (var n = 0; n < Size; n++) least[n] = Math.Min(least[n], (uint)(Mix(hash + ((ulong)n * 0x9E3779B97F4A7C15)) >> 32));
        }

        return new(least);
    }

    /// <summary>Reads what <see cref="Write"/> wrote.</summary>
    public static WordSketch Read(ReadOnlySpan<byte> kept)
    {
        if (kept.IsEmpty) return default;
        var values = new uint[Size];
        for (var n = 0; n < Size; n++) values[n] = BinaryPrimitives.ReadUInt32LittleEndian(kept[(n * 4)..]);
        return new(values);
    }

    /// <summary>The sketch as bytes; none for no words.</summary>
    public byte[] Write()
    {
        if (values is null) return [];
        var kept = new byte[Size * 4];
        for (var n = 0; n < Size; n++) BinaryPrimitives.WriteUInt32LittleEndian(kept.AsSpan(n * 4), values[n]);
        return kept;
    }

    /// <summary>About which share of their words two texts have in common, from 0 to 1; 0 when either has none.</summary>
    public double Shared(WordSketch other)
    {
        if (values is null || other.values is null) return 0;
        var same = 0;
        for (var n = 0; n < Size; n++) same += values[n] == other.values[n] ? 1 : 0;
        return same / (double)Size;
    }

    /// <summary>Keys under which near copies meet: at least one is the same for both.</summary>
    public IEnumerable<ulong> Bands()
    {
        if (values is null) yield break;
        for (var band = 0; band < Size / BandSize; band++)
        {
            var key = (ulong)band;
            for (var n = 0; n < BandSize; n++) key = Mix(key ^ values[(band * BandSize) + n]);
            yield return key;
        }
    }

    /// <inheritdoc />
    public bool Equals(WordSketch other) => values is null ? other.values is null : other.values is not null && values.AsSpan().SequenceEqual(other.values);

    /// <inheritdoc />
    public override bool Equals(object? obj) => obj is WordSketch other && Equals(other);

    /// <inheritdoc />
    public override int GetHashCode() => values is null ? 0 : (int)values[0];

    public static bool operator ==(WordSketch left, WordSketch right) => left.Equals(right);

    public static bool operator !=(WordSketch left, WordSketch right) => !left.Equals(right);

    private static List<string> Words(string text)
    {
        var parts = new List<string>();
        var start = -1;
        for (var at = 0; at <= text.Length; at++)
        {
            var inside = at < text.Length && char.IsLetterOrDigit(text[at]);
            if (inside && start < 0) start = at;
            else if (!inside && start >= 0)
            {
                parts.Add(text[start..at].ToUpperInvariant());
                start = -1;
            }
        }

        return parts;
    }

    private static ulong Hash(List<string> parts, int start, ulong seed)
    {
        var hash = seed;
        for (var n = 0; n < ShingleLength; n++)
            foreach (var letter in parts[start + n].AsSpan()) hash = (hash ^ letter) * 1099511628211UL;
        return Mix(BitOperations.RotateLeft(hash, 17));
    }

    private static ulong Mix(ulong z)
    {
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EB;
        return z ^ (z >> 31);
    }
}
