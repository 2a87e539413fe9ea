namespace Clairevoie.Towns;

/// <summary>Chance that is handed in: SplitMix64, so the same seed draws the same town on any machine.</summary>
public sealed class Chance
{
    private const ulong Step = 0x9E3779B97F4A7C15;
    private readonly ulong seed;
    private ulong state;

    public Chance(ulong seed) => this.seed = state = seed;

    /// <summary>A stream of its own for one part of the town: drawing more there changes nothing elsewhere.</summary>
    public Chance For(string part)
    {
        var hash = 14695981039346656037UL;
        foreach (var letter in part) hash = (hash ^ letter) * 1099511628211UL;
        return new(seed ^ hash);
    }

    public ulong Next()
    {
        var z = state += Step;
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EB;
        return z ^ (z >> 31);
    }

    /// <summary>From 0 to 1, 1 excluded.</summary>
    public double Share() => (Next() >> 11) * (1.0 / (1UL << 53));

    public double Between(double low, double high) => low + ((high - low) * Share());

    public int Below(int limit) => (int)(Share() * limit);

    public bool Happens(double share) => Share() < share;

    public T Of<T>(IReadOnlyList<T> choices) => choices[Below(choices.Count)];

    /// <summary>Draws one of the choices, each as likely as its weight.</summary>
    public T Weighed<T>(IReadOnlyList<T> choices, Func<T, double> weight)
    {
        var left = Share() * choices.Sum(weight);
        foreach (var choice in choices)
        {
            left -= weight(choice);
            if (left < 0) return choice;
        }

        return choices[^1];
    }

    /// <summary>A draw of the bell curve, mean 0, deviation 1 (Box and Muller).</summary>
    public double Bell() => Math.Sqrt(-2 * Math.Log(1 - Share())) * Math.Cos(2 * Math.PI * Share());

    /// <summary>An identifier of the random kind (version 4), drawn here so that the same seed gives the same.</summary>
    public Guid Identifier()
    {
        var bytes = new byte[16];
        BitConverter.TryWriteBytes(bytes, Next());
        BitConverter.TryWriteBytes(bytes.AsSpan(8), Next());
        (bytes[7], bytes[8]) = ((byte)((bytes[7] & 0x0F) | 0x40), (byte)((bytes[8] & 0x3F) | 0x80));
        return new(bytes);
    }
}
