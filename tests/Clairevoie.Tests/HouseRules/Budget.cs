namespace Clairevoie.Tests.HouseRules;

/// <summary>One measured thing: what it is called, where it stands, how large it is.</summary>
public sealed record Measured(string Name, int Size);

/// <summary>How large a kind of thing may be: in the middle, for nineteen out of twenty, and at most.</summary>
public sealed record Budget(string Kind, int Median, int NinetyFifth, int Never)
{
    /// <summary>What is over the limit that nothing passes, unless the list of exceptions says why.</summary>
    public IEnumerable<Measured> TooLarge(IEnumerable<Measured> things) => things.Where(thing => thing.Size > Never);

    /// <summary>Says which share is over, or nothing when both shares hold.</summary>
    public IEnumerable<string> SharesOver(IReadOnlyCollection<Measured> things)
    {
        if (Share(things, 0.5) is var median && median > Median)
            yield return $"{Kind}: the median is {median}, the budget {Median}";
        if (Share(things, 0.95) is var large && large > NinetyFifth)
            yield return $"{Kind}: the 95th percentile is {large}, the budget {NinetyFifth}; the largest: {Largest(things)}";
    }

    private static string Largest(IEnumerable<Measured> things) =>
        string.Join(", ", things.OrderByDescending(thing => thing.Size).Take(8).Select(thing => $"{thing.Name} ({thing.Size})"));

    // Nearest rank: the smallest size that this share of all things does not pass.
    private static int Share(IReadOnlyCollection<Measured> things, double share) =>
        things.Count == 0 ? 0 : things.Select(thing => thing.Size).Order().ElementAt((int)Math.Ceiling(share * things.Count) - 1);
}
