using Clairevoie.Domain;
using Xunit;

namespace Clairevoie.Tests.Coordination;

/// <summary>The state of a line of the plan follows from its facts, and so does its silence.</summary>
public sealed class PlanHistoryTests
{
    private static readonly DateOnly Entered = new(2026, 1, 1);

    [Theory]
    [InlineData(PlanState.Planned)]
    [InlineData(PlanState.Planned, PlanMove.News)]
    [InlineData(PlanState.InProgress, PlanMove.Started, PlanMove.News)]
    [InlineData(PlanState.Done, PlanMove.Started, PlanMove.Done, PlanMove.News)]
    [InlineData(PlanState.DoneInPart, PlanMove.DoneInPart)]
    [InlineData(PlanState.Abandoned, PlanMove.Started, PlanMove.Abandoned)]
    [InlineData(PlanState.InProgress, PlanMove.Abandoned, PlanMove.TakenUpAgain)]
    public void The_last_fact_that_moves_a_line_says_how_it_stands(PlanState state, params PlanMove[] moves) =>
        Assert.Equal(state, History(moves).State);

    [Theory]
    [InlineData(29, false)]
    [InlineData(30, true)]
    public void A_line_is_silent_from_the_thirtieth_day_without_a_word(int days, bool silent) =>
        Assert.Equal(silent, History(PlanMove.Started).IsSilent(Entered.AddDays(days), PlanHistory.DaysToSilence));

    [Fact]
    public void News_that_moves_nothing_still_ends_the_silence()
    {
        var told = new PlanFact(PlanMove.News, Entered.AddDays(5), Entered.AddDays(50), "Deux tournées de plus.");

        Assert.False(new PlanHistory(Entered, [told]).IsSilent(Entered.AddDays(79), PlanHistory.DaysToSilence));
        Assert.True(new PlanHistory(Entered, [told]).IsSilent(Entered.AddDays(80), PlanHistory.DaysToSilence));
    }

    [Theory]
    [InlineData(PlanMove.Done)]
    [InlineData(PlanMove.DoneInPart)]
    [InlineData(PlanMove.Abandoned)]
    public void What_is_over_is_never_silent(PlanMove over) =>
        Assert.False(History(over).IsSilent(Entered.AddDays(400), PlanHistory.DaysToSilence));

    private static PlanHistory History(params PlanMove[] moves) => new(Entered, [.. moves.Select(move => new PlanFact(move, Entered, Entered, ""))]);
}
