using Clairevoie.Domain;
using FsCheck;
using FsCheck.Fluent;
using Xunit;

namespace Clairevoie.Tests.Valves;

public sealed class DisclosureTests
{
    private static readonly Config Often = Config.QuickThrowOnFailure.WithMaxTest(400);

    [Fact]
    public void No_small_or_excluded_count_is_told() =>
        Prop.ForAll(TableDrawn.UpTo(6, 5, 60), table => Delicate(table, Disclosure.Tell(table)).All(count => count is null)).Check(Often);

    [Fact]
    public void No_reader_of_the_rest_can_rule_out_that_a_small_or_excluded_count_is_11_or_more() =>
        Prop.ForAll(TableDrawn.UpTo(2, 2, 14), StaysPossiblyLarge).Check(Config.QuickThrowOnFailure.WithMaxTest(60));

    [Fact]
    public void No_reader_of_a_single_line_or_column_can_either()
    {
        Prop.ForAll(TableDrawn.UpTo(4, 1, 13), StaysPossiblyLarge).Check(Config.QuickThrowOnFailure.WithMaxTest(60));
        Prop.ForAll(TableDrawn.UpTo(1, 4, 13), StaysPossiblyLarge).Check(Config.QuickThrowOnFailure.WithMaxTest(60));
    }

    [Fact]
    public void No_small_count_of_a_large_table_follows_from_its_sums() =>
        Prop.ForAll(TableDrawn.UpTo(7, 6, 200), SettlesNothingDelicate).Check(Often);

    [Fact]
    public void What_is_told_is_what_was_counted() =>
        Prop.ForAll(TableDrawn.UpTo(6, 5, 60), TellsTheTruth).Check(Often);

    [Fact]
    public void The_same_table_is_always_told_alike() =>
        Prop.ForAll(TableDrawn.UpTo(6, 5, 60), table => Numbers(Disclosure.Tell(table)).SequenceEqual(Numbers(Disclosure.Tell(table)))).Check(Often);

    [Fact]
    public void A_table_without_small_counts_is_told_whole() =>
        Assert.DoesNotContain(null, Numbers(Disclosure.Tell(TableDrawn.Table(2, [11, 40, 0, 25]))));

    [Fact]
    public void A_small_count_takes_the_cheapest_others_with_it()
    {
        var told = Disclosure.Tell(TableDrawn.Table(3, [5, 40, 90, 30, 20, 80, 70, 60, 50]));

        Assert.Equal([null, null, 90, 135], told.Lines[0].Counts);
        Assert.Equal([null, null, 80, 130], told.Lines[1].Counts);
        Assert.Equal([70, 60, 50, 180], told.Lines[2].Counts);
    }

    [Fact]
    public void An_excluded_line_looks_like_a_hidden_one()
    {
        var excluded = Disclosure.Tell(TableDrawn.Table(2, [null, null, 50, 60, 70, 80]));
        var small = Disclosure.Tell(TableDrawn.Table(2, [1, 2, 50, 60, 70, 80]));

        Assert.Equal(Numbers(small).Select(count => count is null), Numbers(excluded).Select(count => count is null));
    }

    [Fact]
    public void A_table_without_lines_tells_nothing() => Assert.Empty(Disclosure.Tell(TableDrawn.Table(2, [])).Lines);

    private static bool StaysPossiblyLarge(CountTable table)
    {
        var largest = new Reader(Disclosure.Tell(table), table.Columns.Count, 26).Largest();
        return Places(table).Where(at => IsDelicate(table, at)).All(at => largest[at.Line, at.Column] >= Small.Threshold);
    }

    private static bool SettlesNothingDelicate(CountTable table) =>
        table.Columns.Count == 1 || !Algebra.Settled(Disclosure.Tell(table)).Any(at => IsDelicate(table, at));

    private static bool TellsTheTruth(CountTable table)
    {
        var told = Disclosure.Tell(table);
        return told.Lines.SelectMany((line, n) => line.Counts.Select((count, column) => count is null || count == table.Sum(n, column))).All(same => same);
    }

    private static IEnumerable<long?> Delicate(CountTable table, ToldTable told) =>
        Places(table).Where(at => IsDelicate(table, at) && at.Column < told.Columns.Count).Select(at => told.Lines[at.Line].Counts[at.Column]);

    private static bool IsDelicate(CountTable table, (int Line, int Column) at) =>
        Small.Is(table.Sum(at.Line, at.Column)) || table.IsExcluded(at.Line, at.Column);

    private static IEnumerable<(int Line, int Column)> Places(CountTable table) =>
        from line in Enumerable.Range(0, table.Lines.Count + 1)
        from column in Enumerable.Range(0, table.Columns.Count + 1)
        select (line, column);

    private static IEnumerable<long?> Numbers(ToldTable told) => told.Lines.SelectMany(line => line.Counts);
}
