namespace Clairevoie.Domain;

/// <summary>
/// Puts texts that are nearly the same into one group, and two groups into one as soon as a text is nearly the same as both: a campaign in
/// which each message differs a little from the last stays one.
/// </summary>
internal sealed class CopiesOfWords
{
    private const double NearlySame = 0.6;

    private readonly Dictionary<ulong, (int Group, WordSketch Words)> byBand = [];
    private readonly Dictionary<int, int> into = [];

    /// <summary>The group of a text: one that is known, or the next.</summary>
    public int Place(WordSketch words, IEnumerable<ulong> bands, int next)
    {
        var (keys, group) = (bands.ToList(), next);
        foreach (var key in keys)
            if (byBand.TryGetValue(key, out var there) && there.Words.Shared(words) >= NearlySame) group = Join(group, Root(there.Group), next);
        foreach (var key in keys) byBand.TryAdd(key, (group, words));
        return group;
    }

    /// <summary>The group into which a group was put, or itself.</summary>
    public int Root(int group)
    {
        while (into.TryGetValue(group, out var other)) group = other;
        return group;
    }

    private int Join(int one, int other, int next)
    {
        if (one == next || one == other) return other;
        (one, other) = (Math.Min(one, other), Math.Max(one, other));
        into[other] = one;
        return one;
    }
}
