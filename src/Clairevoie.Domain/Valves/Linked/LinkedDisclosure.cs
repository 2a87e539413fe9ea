namespace Clairevoie.Domain;

/// <summary>
/// Which counts of a whole linked set may be told: the last step before anything leaves, before any rounding. Small and excluded ones are
/// hidden, and so many others that nobody who reads the rest, with all that was told before, can rule out for any of them that it is 11 or more.
/// </summary>
public static class LinkedDisclosure
{
    /// <summary>What may be told of the set, and the audit.</summary>
    /// <remarks>
    /// For each delicate cell a way is sought in which hidden counts may move together so that it reaches 11: every sum stays true, no told
    /// count moves, none falls below zero. Cells on the cheapest way found are hidden. The way is the proof: it is kept, and what it uses is
    /// told again only where another proof is found that does without.
    /// </remarks>
    public static LinkedTold Tell(LinkedCells cells)
    {
        ArgumentNullException.ThrowIfNull(cells);
        var system = new LinkedSystem(cells);
        return new LinkedCover(system).Told(cells);
    }
}
