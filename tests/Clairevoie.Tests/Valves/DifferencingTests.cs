using Clairevoie.Domain;
using FsCheck;
using FsCheck.Fluent;
using Xunit;

namespace Clairevoie.Tests.Valves;

/// <summary>Whoever combines everything that leaves, by any additions and subtractions, and finds no count under 11.</summary>
public sealed class DifferencingTests
{
    private static readonly Config Often = Config.QuickThrowOnFailure.WithMaxTest(300);

    [Fact]
    public void No_solver_rules_out_of_a_table_of_any_size_that_a_small_or_excluded_count_is_11_or_more() =>
        Prop.ForAll(TableDrawn.UpTo(12, 7, 120), table => Found(table, Disclosure.Tell(table)).Count == 0).Check(Often);

    [Fact]
    public void Neither_does_one_in_tables_with_hardly_any_large_count() =>
        Prop.ForAll(TableDrawn.UpTo(6, 4, 12), table => Found(table, Disclosure.Tell(table)).Count == 0).Check(Often);

    /// <summary>The solver is not blind: what hides small counts alone, and no other with them, it opens.</summary>
    [Fact]
    public void The_same_solver_finds_a_small_count_that_was_hidden_alone()
    {
        var table = TableDrawn.Table(3, [5, 40, 90, 30, 20, 80]);
        var alone = new ToldTable("acts", ["c0", "c1", "c2", ToldTable.Total], [.. Enumerable.Range(0, 3).Select(line =>
            new ToldLine($"l{line}", [.. Enumerable.Range(0, 4).Select(column => Small.OrHidden(table.Sum(line, column)))]))]);

        Assert.Equal([(0, 0)], Found(table, alone));
    }

    /// <summary>Months and a quarter told each by itself betray each other: this is why the house adds up only what was told.</summary>
    [Fact]
    public void A_quarter_told_from_its_counts_beside_its_months_gives_a_month_away() =>
        Assert.Equal([0], Subtracted([5, 40, 60], (from, until, months) => Small.OrHidden(months[from..until].Sum())));

    [Fact]
    public void Quarters_and_years_added_from_what_was_told_give_no_month_away() => Prop.ForAll(
        Gen.ListOf(Gen.Choose(0, 40), 24).ToArbitrary(),
        months => Subtracted([.. months.Select(count => (long)count)], (from, until, all) => ToldSum.Of([.. all[from..until].Select(Small.OrHidden)])).Count == 0).Check(Often);

    // Takes what is known from every quarter and year told, until nothing new is found.
    private static List<int> Subtracted(long[] months, Func<int, int, long[], long?> sum)
    {
        var known = months.Select(Small.OrHidden).ToArray();
        var spans = ((int[])[3, 12]).SelectMany(length => Enumerable.Range(0, months.Length / length).Select(rank => (From: rank * length, Until: (rank + 1) * length)))
            .Select(span => (span.From, span.Until, Told: sum(span.From, span.Until, months))).Where(span => span.Told is not null).ToList();
        List<int> found = [];
        while (spans.FirstOrDefault(span => known[span.From..span.Until].Count(month => month is null) == 1) is { Until: > 0 } open)
        {
            found.Add(Array.IndexOf(known, null, open.From));
            known[found[^1]] = open.Told!.Value - known[open.From..open.Until].Sum();
        }

        return found;
    }

    private static List<(int Line, int Column)> Found(CountTable table, ToldTable told)
    {
        var solver = new Solver(table, told);
        return [.. from line in Enumerable.Range(0, table.Lines.Count + 1)
                   from column in Enumerable.Range(0, table.Columns.Count + 1)
                   where Small.Is(table.Sum(line, column)) || table.IsExcluded(line, column)
                   where solver.Most(line, column) < Small.Threshold
                   select (line, column)];
    }
}
