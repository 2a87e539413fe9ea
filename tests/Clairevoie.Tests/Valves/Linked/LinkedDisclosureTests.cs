using Clairevoie.Domain;
using Xunit;

namespace Clairevoie.Tests.Valves.Linked;

/// <summary>Whoever knows every total of every table, nested or shared, and all that was told before, and solves for the rest.</summary>
public sealed class LinkedDisclosureTests
{
    /// <summary>How many sets of each sort are drawn; CLAIREVOIE_LINKED=3000 makes the long search.</summary>
    private static readonly int Sets = int.TryParse(Environment.GetEnvironmentVariable("CLAIREVOIE_LINKED"), out var asked) ? asked : 600;

    [Fact]
    public void A_set_that_contradicts_itself_cannot_be_made()
    {
        Assert.Throws<ArgumentException>(() => new LinkedCells([new("a", 1), new("a", 2)], []));
        Assert.Throws<ArgumentException>(() => new LinkedCells([new("a", -1)], []));
        Assert.Throws<ArgumentException>(() => new LinkedCells([new("a", 1)], [new("T", ["a", "b"])]));
        Assert.Throws<ArgumentException>(() => new LinkedCells([new("a", 1)], [new("T", ["a", "T"])]));
        Assert.Throws<ArgumentException>(() => new LinkedCells([new("a", 1)], [new("T", ["a", "a"])]));
        Assert.Throws<ArgumentException>(() => new LinkedCells([new("a", 1), new("b", 2), new("c", 4)], [new("T", ["a", "b"]), new("T", ["a", "c"])]));
        Assert.Throws<ArgumentException>(() => new LinkedCells([new("a", 1)], [new("a", ["a"])]));
        Assert.Throws<ArgumentException>(() => new LinkedCells([new("a", 1)], []) { ToldBefore = new HashSet<string> { "z" } });
    }

    [Fact]
    public void No_small_or_excluded_count_is_told_and_what_is_told_is_what_was_counted() => Each(drawn => drawn.Shown(60), told =>
    {
        Assert.All(told.Cells.Keys.Where(told.Cells.IsDelicate), key => Assert.Null(told[key]));
        Assert.All(told.Cells.Keys.Where(told.Tells), key => Assert.Equal(told.Cells.Count(key), told[key]));
    });

    [Fact]
    public void No_reader_of_nested_tables_can_rule_out_that_a_small_or_excluded_count_is_11_or_more() => Each(drawn => drawn.Whole(60), Holds);

    [Fact]
    public void Neither_can_one_where_hardly_any_count_is_large() => Each(drawn => drawn.Whole(14), Holds);

    [Fact]
    public void Neither_can_one_who_reads_some_tables_that_share_cells() => Each(drawn => drawn.Shown(40), Holds);

    [Fact]
    public void Neither_can_one_who_kept_what_was_told_before() => Each(drawn => drawn.Later(40), Holds);

    /// <summary>The attacker is not blind: what hides small counts alone, and no other with them, it opens.</summary>
    [Fact]
    public void The_same_attacker_opens_sets_in_which_small_counts_alone_are_hidden()
    {
        var opened = 0;
        for (var seed = 0; seed < 100; seed++)
        {
            var cells = new LinkedDrawn(seed).Whole(60);
            var delicate = cells.Keys.Where(cells.IsDelicate).ToList();
            opened += new LinkedAttacker(cells, delicate).Opens(delicate).Count > 0 ? 1 : 0;
        }

        Assert.InRange(opened, 60, 100);
    }

    private static void Holds(LinkedTold told)
    {
        Assert.Empty(told.Open);
        Assert.Empty(new LinkedAttacker(told).Opens(told.Cells.Keys.Where(told.Cells.IsDelicate)));
    }

    private static void Each(Func<LinkedDrawn, LinkedCells> draw, Action<LinkedTold> check) => Parallel.For(0, Sets, new() { MaxDegreeOfParallelism = 2 }, seed =>
    {
        try
        {
            check(LinkedDisclosure.Tell(draw(new(seed))));
        }
        catch (Exception refused) when (refused is not OutOfMemoryException)
        {
            throw new InvalidOperationException($"Set {seed} does not hold.", refused);
        }
    });
}
