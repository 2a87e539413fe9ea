using Clairevoie.Domain;
using Xunit;
using static Clairevoie.Domain.DealPointFactKind;

namespace Clairevoie.Tests.Intelligence.DealPoints;

/// <summary>The state of a deal point follows from its facts, whatever the order in which they were written.</summary>
public sealed class DealPointHistoryTests
{
    private static readonly DateOnly First = new(2026, 3, 1);

    [Fact]
    public void A_point_of_which_nothing_is_noted_is_suspected_and_counts_nowhere()
    {
        var history = DealPointHistory.Of([]);

        Assert.Equal(DealPointState.Suspected, history.State);
        Assert.Empty(history.Moves);
        Assert.Null(history.FirstSeen);
    }

    [Fact]
    public void What_items_tell_moves_the_days_before_it_was_over_and_nothing_else()
    {
        var history = DealPointHistory.Of([new(Confirmed, First, 1), new(Closed, First.AddDays(30), 2)]);

        var told = history.Told([First.AddDays(-5), First.AddDays(20), First.AddDays(60)]);

        Assert.Equal((First.AddDays(-5), First.AddDays(20)), (told.FirstSeen, told.LastSeen));
        Assert.Equal((history.State, history.Over), (told.State, told.Over));
        Assert.Same(history, history.Told([First.AddDays(60)]));
    }

    [Theory]
    [InlineData(DealPointState.Suspected, Seen)]
    [InlineData(DealPointState.Confirmed, Seen, Confirmed)]
    [InlineData(DealPointState.ActedOn, Confirmed, ActedOn, Seen)]
    [InlineData(DealPointState.Closed, Confirmed, ActedOn, Closed)]
    [InlineData(DealPointState.Closed, Confirmed, Closed, Seen)]
    [InlineData(DealPointState.ReFormed, Confirmed, Closed, ReFormed)]
    [InlineData(DealPointState.ReFormed, Confirmed, Gone, Confirmed)]
    [InlineData(DealPointState.Gone, Confirmed, Gone)]
    [InlineData(DealPointState.Gone, Confirmed, Displaced)]
    [InlineData(DealPointState.Confirmed, Seen, Displaced)]
    public void Each_state_follows_from_its_facts(DealPointState state, params DealPointFactKind[] kinds) =>
        Assert.Equal(state, DealPointHistory.Of(OneADay(kinds)).State);

    [Fact]
    public void A_fact_written_late_takes_its_place_by_its_day()
    {
        var facts = OneADay([Confirmed, ActedOn, Closed]).Reverse();

        Assert.Equal(DealPointState.Closed, DealPointHistory.Of(facts).State);
    }

    [Fact]
    public void Of_two_facts_of_one_day_the_one_written_last_holds()
    {
        DealPointFact[] facts = [new(Closed, First, 2), new(Confirmed, First, 1)];

        Assert.Equal(DealPointState.Closed, DealPointHistory.Of(facts).State);
    }

    [Fact]
    public void A_point_that_closes_keeps_the_day_on_which_it_last_sold()
    {
        var history = DealPointHistory.Of(OneADay([Confirmed, ActedOn, Closed]));

        Assert.Equal((First, First.AddDays(1), First.AddDays(2)), (history.FirstSeen, history.LastSeen, history.Over));
    }

    [Fact]
    public void Closing_a_point_that_was_never_confirmed_takes_nothing_from_the_stock() =>
        Assert.Empty(DealPointHistory.Of(OneADay([Seen, Closed])).Moves);

    [Fact]
    public void A_point_recognised_late_as_the_successor_of_another_reopened_and_never_opened()
    {
        DealPointFact[] facts = [new(Confirmed, First, 1), new(ReFormed, First.AddDays(4), 2, Follows: true)];

        Assert.Equal([new DealPointMoved(DealPointMove.Reopened, First)], DealPointHistory.Of(facts).Moves);
    }

    private static IEnumerable<DealPointFact> OneADay(IEnumerable<DealPointFactKind> kinds) =>
        kinds.Select((kind, turn) => new DealPointFact(kind, First.AddDays(turn), turn));
}
