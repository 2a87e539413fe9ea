using Clairevoie.Domain;
using Clairevoie.Justice.Quarters;
using Clairevoie.Justice.Returns;
using Clairevoie.Valves;
using Xunit;

namespace Clairevoie.Tests.Justice;

/// <summary>What the prosecutor may let out of a quarter, and what never leaves.</summary>
public sealed class QuarterSheetTests
{
    private static readonly ReturnPeriod Summer = ReturnPeriod.Read("2026-Q3")!.Value;

    [Theory]
    [InlineData(10, 30)]
    [InlineData(30, 10)]
    [InlineData(30, null)]
    [InlineData(null, 30)]
    public void A_delay_of_which_one_return_has_fewer_than_11_cases_or_says_no_count_is_hidden(int? july, int? august)
    {
        List<QuarterFigure> figures = [Told("DEP-75", "2026-07", "days_to_examine", 20), Told("DEP-75", "2026-08", "days_to_examine", 34.5), Told("DEP-75", "2026-09", "examined", 60)];
        if (july is { } one) figures.Add(Told("DEP-75", "2026-07", "examined", one));
        if (august is { } other) figures.Add(Told("DEP-75", "2026-08", "examined", other));

        Assert.Null(Table(figures, "days_to_examine").Lines[0].Counts[0]);
    }

    [Fact]
    public void The_longest_median_is_told_in_whole_days_upwards_and_no_total_of_medians()
    {
        var table = Table(
            [Told("DEP-75", "2026-07", "days_to_examine", 20), Told("DEP-75", "2026-07", "examined", 30), Told("DEP-75", "2026-08", "days_to_examine", 34.5), Told("DEP-75", "2026-08", "examined", 11)], "days_to_examine");

        Assert.Equal([("DEP-75", 35L)], table.Lines.Select(line => (line.Key, line.Counts[0]!.Value)));
    }

    [Fact]
    public void A_delay_beside_a_count_that_is_withdrawn_is_withdrawn_too_so_that_it_does_not_say_which_of_the_two_is_small()
    {
        var figures = new[] { ("DEP-75", 40), ("DEP-93", 5), ("DEP-94", 60) }
            .SelectMany(one => new[] { Told(one.Item1, "2026-Q3", "examined", one.Item2), Told(one.Item1, "2026-Q3", "days_to_examine", 20) }).ToList();
        var (cases, days) = (Table(figures, "examined"), Table(figures, "days_to_examine"));

        Assert.All(days.Lines.Zip(cases.Lines), pair => Assert.Equal(pair.Second.Counts[0] is null, pair.First.Counts[0] is null));
        Assert.Contains(cases.Lines, line => line.Counts[0] is null && line.Key != "DEP-93");
    }

    [Fact]
    public void A_small_count_is_hidden_and_cannot_be_taken_from_the_total()
    {
        var table = Table([Told("DEP-75", "2026-Q3", "crpc", 200), Told("DEP-93", "2026-Q3", "crpc", 4), Told("DEP-94", "2026-Q3", "crpc", 90)], "crpc");

        Assert.Null(table.Lines[1].Counts[0]);
        Assert.True(table.Lines.Count(line => line.Counts[0] is null) >= 2);
    }

    [Fact]
    public void A_commune_is_not_told_beside_its_departement_since_their_difference_would_tell_the_rest() =>
        Assert.Equal(["DEP-75", "total"], Table([Told("DEP-75", "2026-Q3", "crpc", 200), Told("COM-75056", "2026-Q3", "crpc", 190)], "crpc").Lines.Select(line => line.Key));

    [Fact]
    public void Why_an_injunction_stands_still_never_leaves() =>
        Assert.Equal(["blocked"], QuarterSheet.Of(Summer, [Told("DEP-75", "2026-Q3", "blocked", 40), Told("DEP-75", "2026-Q3", "blocked_no_doctor", 30), Told("DEP-75", "2026-Q3", "blocked_incomplete", 10)]).Tables.Select(table => table.Name));

    [Fact]
    public void A_stock_is_told_as_it_stood_on_the_last_day_and_never_added_up_over_months() =>
        Assert.Equal([25, 25], Table([Told("DEP-75", "2026-07", "blocked", 40), Told("DEP-75", "2026-08", "blocked", 30), Told("DEP-75", "2026-09", "blocked", 25)], "blocked").Lines.Select(line => line.Counts[0]));

    [Fact]
    public void Estimated_effective_and_held_amounts_are_in_three_tables_with_no_total_over_them()
    {
        var sheet = QuarterSheet.Of(Summer, [Told("DEP-75", "2026-Q3", "seized_cash", 1000), Told("DEP-75", "2026-Q3", "seized_crypto", 30), Told("DEP-75", "2026-Q3", "effective_seized_cash", 700), Told("DEP-75", "2026-Q3", "held_seized_cash", 5000)]);

        Assert.Equal([("seized", 1030L), ("effective_seized", 700), ("held_seized", 5000)], sheet.Tables.Select(table => (table.Name, table.Lines[^1].Counts[^1]!.Value)));
        Assert.Null(sheet.Tables[0].Lines[0].Counts[sheet.Tables[0].Columns.ToList().IndexOf("vehicles")]);
    }

    [Fact]
    public void What_fines_come_to_is_told_only_where_every_tariff_is_and_follows_from_them()
    {
        var figures = Fines("DEP-75", 40, 30, 20).Concat(Fines("DEP-93", 400, 300, 3)).Concat(Fines("DEP-94", 50, 60, 70)).ToList();
        var (paid, euros) = (Table(figures, "fines_paid"), Table(figures, "fines_euros"));

        Assert.Null(paid.Lines[1].Counts[2]);
        Assert.Null(euros.Lines[1].Counts[0]);
        Assert.All(paid.Lines.Zip(euros.Lines), line => Assert.Equal(
            line.First.Counts.Take(3).Any(count => count is null) ? (long?)null : (long)FixedFine.Amount(line.First.Counts.Take(3).Select(count => (double)count!.Value)), line.Second.Counts[0]));
    }

    [Fact]
    public void Whatever_is_counted_the_valve_takes_the_sheet_and_finds_no_small_count_in_it()
    {
        var chance = new Random(11);
        for (var round = 0; round < 60; round++)
        {
            var figures = (from territory in (string[])["DEP-75", "DEP-93", "DEP-94"] from measure in Office.All.SelectMany(office => office.Measures)
                           where chance.Next(4) > 0 select Told(territory, "2026-Q3", measure.Key, chance.Next(25))).ToList();
            JusticeCounts.Valve.Read(MessageBody.Write(QuarterSheet.Of(Summer, figures)));
        }
    }

    [Fact]
    public void A_prosecutor_tells_a_quarter_and_a_clerk_does_not()
    {
        Assert.True(QuarterBook.MayTell(As(Role.Prosecutor)));
        Assert.All(Enum.GetValues<Role>().Except([Role.Prosecutor]), role => Assert.False(QuarterBook.MayTell(As(role))));

        static Viewer As(Role role) => new(new(Guid.NewGuid()), new("X"), role, new HashSet<string>());
    }

    private static ToldTable Table(IReadOnlyList<QuarterFigure> figures, string name) => QuarterSheet.Of(Summer, figures).Tables.Single(table => table.Name == name);

    private static QuarterFigure Told(string territory, string period, string measure, double value) => new($"{territory} {period}", territory, period, measure, value);

    private static IEnumerable<QuarterFigure> Fines(string territory, params double[] paid) =>
        FixedFine.PaidMeasures.Zip(paid, (measure, count) => Told(territory, "2026-09", measure.Key, count));
}
