using Clairevoie.Domain;

namespace Clairevoie.Tests.Valves.Linked;

/// <summary>Linked sets drawn by chance, rich in small, zero and excluded counts: nested territories by nested periods by kinds, whole or as some of their tables.</summary>
public sealed class LinkedDrawn(int seed)
{
    private readonly Random chance = new(seed);

    /// <summary>A set with all its totals.</summary>
    public LinkedCells Whole(int most) => LinkedCube.Of(Axes(), _ => Count(most));

    /// <summary>The same where only some tables are shown: inner cells stay in the drawer, and margins share what they sum.</summary>
    public LinkedCells Shown(int most)
    {
        var whole = Whole(most);
        var names = whole.Keys.Select(key => key.Split(LinkedCube.Between)).ToList();
        var shown = names[0].Select(_ => chance.Next(2) == 0).ToList();
        var kept = names.Where(name => name.Where((part, at) => part[0] != 'T' && shown[at]).Skip(1).Any()).Select(name => LinkedCube.Key(name));
        return With(whole, kept: kept.ToHashSet());
    }

    /// <summary>The same set, of which some cells were told before; only those that a careful house could have told.</summary>
    public LinkedCells Later(int most)
    {
        var first = LinkedDisclosure.Tell(Whole(most));
        var told = first.Cells.Keys.Where(key => first.Tells(key) && chance.Next(2) == 0);
        return With(first.Cells, before: told.ToHashSet());
    }

    public static LinkedCells With(LinkedCells cells, IReadOnlySet<string>? before = null, IReadOnlySet<string>? kept = null)
    {
        var sums = cells.Sums.Select(sum => sum.Total).ToHashSet();
        return new([.. cells.Keys.Where(key => !sums.Contains(key)).Select(key => new LinkedCell(key, cells.Count(key)))], cells.Sums)
        {
            ToldBefore = before ?? cells.ToldBefore,
            KeptBack = kept ?? cells.KeptBack,
        };
    }

    private List<LinkedAxis> Axes() => [.. Enumerable.Range(0, chance.Next(1, 4)).Select(axis => Axis("abc"[axis], axis))];

    // The further the axes, the shorter: what counts is how they nest, not how large they are.
    private LinkedAxis Axis(char name, int number)
    {
        var leaves = Enumerable.Range(0, chance.Next(2, number == 0 ? 6 : 4)).Select(leaf => $"{name}{leaf}").ToList();
        if (leaves.Count < 4 || chance.Next(2) == 0)
            return new(leaves, [new($"T{name}", leaves)]);
        var half = chance.Next(2, leaves.Count - 1);
        return new(leaves, [new($"{name}left", leaves[..half]), new($"{name}right", leaves[half..]), new($"T{name}", [$"{name}left", $"{name}right"])]);
    }

    private long? Count(int most) => chance.Next(10) switch
    {
        0 => null,
        1 or 2 => 0,
        3 or 4 or 5 => chance.Next(1, Small.Threshold),
        _ => chance.Next(Small.Threshold, most),
    };
}
