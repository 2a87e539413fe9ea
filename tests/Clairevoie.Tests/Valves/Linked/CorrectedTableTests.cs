using Clairevoie.Domain;
using Xunit;

namespace Clairevoie.Tests.Valves.Linked;

/// <summary>A table that was told is corrected: whoever kept what was told before lays both beside each other and solves.</summary>
public sealed class CorrectedTableTests
{
    private static readonly int Sets = int.TryParse(Environment.GetEnvironmentVariable("CLAIREVOIE_LINKED"), out var asked) ? asked : 400;

    [Theory]
    [InlineData(43)]
    [InlineData(37)]
    public void A_change_of_a_few_is_not_told(int now) =>
        Assert.Equal([40, 90, 130], Counts(Told([40, 90], [now, 90])));

    [Fact]
    public void A_change_of_many_is_told_with_its_total() => Assert.Equal([400, 90, 490], Counts(Told([40, 90], [400, 90])));

    [Fact]
    public void A_change_of_many_is_told_beside_one_of_a_few_that_is_not() => Assert.Equal([400, 90, 490], Counts(Told([40, 90], [400, 93])));

    /// <summary>Told, the new total less the old one would be the change of the hidden count.</summary>
    [Fact]
    public void A_table_that_could_only_be_corrected_by_hiding_what_was_read_stands_as_it_was()
    {
        var before = Told([40, 90, 7, 8, 200]);
        var first = new SentTable(Table([40, 90, 7, 8, 200]), before);

        var after = CorrectedTable.Tell(Table([40, 90, 7, 12, 200]), [first]);

        Assert.Equal(Counts(before), Counts(after));
    }

    [Fact]
    public void A_correction_of_a_correction_is_protected_with_both()
    {
        var first = new SentTable(Table([40, 90]), Told([40, 90]));
        var second = new SentTable(Table([400, 90]), CorrectedTable.Tell(Table([400, 90]), [first]));

        Assert.Equal([400, 90, 490], Counts(CorrectedTable.Tell(Table([404, 90]), [first, second])));
        Assert.Equal([60, 90, 150], Counts(CorrectedTable.Tell(Table([60, 90]), [first, second])));
    }

    [Fact]
    public void Nobody_who_kept_every_turn_of_a_table_finds_a_small_count_or_a_small_change() => Parallel.For(0, Sets, new() { MaxDegreeOfParallelism = 2 }, seed =>
    {
        var turns = Drawn(seed);
        Assert.True(new SentTurns(turns).Opened() is [], $"Table {seed} is opened: {string.Join(", ", new SentTurns(turns).Opened())}.");
    });

    /// <summary>The reader is not blind: corrections that are each protected by themselves give themselves away.</summary>
    [Fact]
    public void The_same_reader_opens_turns_that_were_each_protected_alone()
    {
        var opened = 0;
        for (var seed = 0; seed < 100; seed++)
        {
            var chance = new Random(seed);
            var (first, second) = (Draw(chance), (CountTable?)null);
            second = Changed(chance, first);
            opened += new SentTurns([(first, Disclosure.Tell(first)), (second, Disclosure.Tell(second))]).Opened().Count > 0 ? 1 : 0;
        }

        Assert.InRange(opened, 30, 100);
    }

    [Fact]
    public void Corrections_of_many_do_leave()
    {
        var corrected = 0;
        for (var seed = 0; seed < 200; seed++)
            corrected += Drawn(seed).Count > 1 ? 1 : 0;
        Assert.InRange(corrected, 40, 200);
    }

    // What each turn told, and the counts that it told them of: a table that stood as it was taught nobody anything.
    private static List<(CountTable Counted, ToldTable Told)> Drawn(int seed)
    {
        var chance = new Random(seed);
        var now = Draw(chance);
        List<SentTable> sent = [];
        List<(CountTable, ToldTable)> left = [];
        for (var turn = 0; turn < 3; turn++)
        {
            var told = CorrectedTable.Tell(now, sent);
            if (left.Count == 0 || Written(left[^1].Item2) != Written(told))
                left.Add((CorrectedTable.Settle(now, [.. left.Select(one => new SentTable(one.Item1, one.Item2))]), told));
            sent.Add(new(now, told));
            now = Changed(chance, now);
        }

        return left;
    }

    private static CountTable Draw(Random chance)
    {
        var (lines, columns) = (chance.Next(1, 6), chance.Next(1, 4));
        return new("t", [.. Enumerable.Range(0, columns).Select(column => $"c{column}")], [.. Enumerable.Range(0, lines).Select(line => new CountLine($"l{line}", [.. Enumerable.Range(0, columns).Select(_ => Count(chance))]))]);
    }

    private static long? Count(Random chance) => chance.Next(10) switch
    {
        0 => null,
        1 => 0,
        2 or 3 or 4 => chance.Next(1, Small.Threshold),
        _ => chance.Next(Small.Threshold, 80),
    };

    private static CountTable Changed(Random chance, CountTable table) => new(table.Name, [.. table.Columns],
        [.. table.Lines.Index().Select(line => new CountLine(line.Item, [.. Enumerable.Range(0, table.Columns.Count).Select(column => Moved(chance, table.IsExcluded(line.Index, column) ? null : table.Sum(line.Index, column)))]))]);

    private static long? Moved(Random chance, long? count) => chance.Next(8) switch
    {
        0 => Math.Max(0, (count ?? 0) + chance.Next(-10, 11)),
        1 => (count ?? 0) + chance.Next(11, 60),
        2 => Count(chance),
        _ => count,
    };

    private static ToldTable Told(long[] counts, long[]? now = null)
    {
        var first = Disclosure.Tell(Table(counts));
        return now is null ? first : CorrectedTable.Tell(Table(now), [new(Table(counts), first)]);
    }

    private static CountTable Table(long[] counts) => new("t", ["number"], [.. counts.Select((count, line) => new CountLine($"l{line}", [count]))]);

    private static long?[] Counts(ToldTable table) => [.. table.Lines.Select(line => line.Counts[0])];

    private static string Written(ToldTable table) => string.Join(';', table.Lines.Select(line => $"{line.Key} {string.Join(' ', line.Counts)}"));
}
