namespace Clairevoie.Domain;

/// <summary>
/// Puts texts that are nearly the same into one group, and two groups into one as soon as a text is nearly the same as both: a campaign in
/// which each message differs a little from the last stays one.
/// </summary>
internal sealed class CopiesOfWords
{
    private const double NearlySame = 0.6;

    private readonly Dictionary<ulong, (int Group, WordSketch Words)> byBand = [];
    private readonly Joined joined = new();

    /// <summary>The group of a text: one that is known, or the next.</summary>
    public int Place(WordSketch words, int next)
    {
        var (keys, group) = (words.Bands().ToList(), next);
        foreach (var key in keys)
            if (byBand.TryGetValue(key, out var there) && there.Words.Shared(words) >= NearlySame) group = group == next ? Root(there.Group) : joined.Join(group, there.Group);
        foreach (var key in keys) byBand.TryAdd(key, (group, words));
        return group;
    }

    /// <summary>The group into which a group was put, or itself.</summary>
    public int Root(int group) => joined.Root(group);
}

/// <summary>Groups, known by number, of which some were put into one.</summary>
internal sealed class Joined
{
    private readonly Dictionary<int, int> into = [];

    /// <summary>The group into which a group was put, or itself.</summary>
    public int Root(int group)
    {
        while (into.TryGetValue(group, out var other))
        {
            if (into.TryGetValue(other, out var further)) into[group] = further;
            group = other;
        }

        return group;
    }

    /// <summary>Puts two groups into the older of them, and says which that is.</summary>
    public int Join(int one, int other)
    {
        (one, other) = (Root(one), Root(other));
        if (one != other) into[Math.Max(one, other)] = Math.Min(one, other);
        return Math.Min(one, other);
    }
}
