using Clairevoie.Domain;
using FsCheck;
using FsCheck.Fluent;
using Xunit;

namespace Clairevoie.Tests.Intelligence.DealPoints;

/// <summary>What stands is what stood, plus what opened and reopened, less what closed; what moved is told apart within both.</summary>
public sealed class StockTests
{
    private const int LastYear = 2026;

    [Fact]
    public void Whatever_is_noted_in_whatever_order_each_year_begins_where_the_last_one_ended() => Prop.ForAll(AnyPoints(), points =>
    {
        var years = StockOfYear.Of(points, LastYear);
        return years.GroupBy(year => year.Territory).All(of => of.Zip(of.Skip(1)).All(pair =>
            pair.Second.Year == pair.First.Year + 1 && pair.Second.Before == pair.First.Stock));
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void Whatever_is_noted_the_stock_of_each_year_is_how_many_points_stood_on_its_last_day() => Prop.ForAll(AnyFacts(), facts =>
    {
        var points = facts.Select(of => ("COM-1", DealPointHistory.Of(of)));
        return StockOfYear.Of(points, LastYear).All(year => year.Stock == facts.Count(of => StandsAtTheEndOf(year.Year, of)));
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void Whatever_is_noted_the_stock_is_the_stock_before_plus_opened_plus_reopened_less_closed() => Prop.ForAll(AnyPoints(), points =>
        StockOfYear.Of(points, LastYear).All(year =>
            year.Stock == year.Before + year.Opened + year.Reopened - year.Closed && year.DisplacedHere <= year.Opened && year.DisplacedAway <= year.Closed)).QuickCheckThrowOnFailure();

    [Fact]
    public void A_point_that_moves_leaves_one_territory_and_enters_the_other_and_is_told_apart_in_both()
    {
        DealPointFact[] left = [new(DealPointFactKind.Confirmed, new(2025, 5, 1), 1), new(DealPointFactKind.Displaced, new(2026, 2, 1), 2)];
        DealPointFact[] entered = [new(DealPointFactKind.Displaced, new(2026, 2, 1), 1)];

        var years = StockOfYear.Of([("COM-1", DealPointHistory.Of(left)), ("COM-2", DealPointHistory.Of(entered))], LastYear);

        Assert.Equal(new StockOfYear("COM-1", 2026, 1) { Closed = 1, DisplacedAway = 1 }, years[1]);
        Assert.Equal(new StockOfYear("COM-2", 2026, 0) { Opened = 1, DisplacedHere = 1 }, years[2]);
        Assert.Equal((0, 1), (years[1].Stock, years[2].Stock));
    }

    [Fact]
    public void A_point_that_closes_and_re_forms_is_counted_as_reopened_and_not_as_opened_again()
    {
        DealPointFact[] facts =
        [
            new(DealPointFactKind.Confirmed, new(2026, 1, 5), 1), new(DealPointFactKind.Closed, new(2026, 3, 1), 2), new(DealPointFactKind.ReFormed, new(2026, 3, 15), 3),
        ];

        Assert.Equal(
            new StockOfYear("COM-1", 2026, 0) { Opened = 1, Closed = 1, Reopened = 1 },
            Assert.Single(StockOfYear.Of([("COM-1", DealPointHistory.Of(facts))], LastYear)));
    }

    private static bool StandsAtTheEndOf(int year, IEnumerable<DealPointFact> facts) =>
        DealPointHistory.Of(facts.Where(fact => fact.Day.Year <= year)).State.Stands();

    private static Gen<DealPointFact[]> Facts() =>
        from kinds in Gen.Elements(Enum.GetValues<DealPointFactKind>()).ListOf()
        from days in Gen.Choose(0, (3 * 365) - 1).ArrayOf(kinds.Count)
        select kinds.Select((kind, turn) => new DealPointFact(kind, new DateOnly(2024, 1, 1).AddDays(days[turn]), turn)).ToArray();

    private static Arbitrary<DealPointFact[][]> AnyFacts() => Facts().ArrayOf().ToArbitrary();

    private static Arbitrary<(string, DealPointHistory)[]> AnyPoints() =>
        (from territory in Gen.Elements("COM-1", "COM-2", "COM-3")
         from facts in Facts()
         select (territory, DealPointHistory.Of(facts))).ArrayOf().ToArbitrary();
}
