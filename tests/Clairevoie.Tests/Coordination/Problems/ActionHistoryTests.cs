using Clairevoie.Domain;
using FsCheck;
using FsCheck.Fluent;
using Xunit;
using static Clairevoie.Tests.Coordination.Problems.MovePartnerTests;

namespace Clairevoie.Tests.Coordination.Problems;

/// <summary>An action is open, waits, is late, is escalated, or is over: what was said of it and the day decide.</summary>
public sealed class ActionHistoryTests
{
    private static readonly DateOnly Due = new(2026, 11, 10);

    [Theory]
    [InlineData(-1, ActionState.Open)]
    [InlineData(0, ActionState.Open)]
    [InlineData(1, ActionState.Late)]
    [InlineData(7, ActionState.Late)]
    [InlineData(8, ActionState.Escalated)]
    public void Lateness_begins_the_day_after_and_is_escalated_after_a_week(int days, ActionState state) => Assert.Equal(state, Of().On(Due.AddDays(days)));

    [Theory]
    [InlineData(5, ActionState.Waiting)]
    [InlineData(20, ActionState.Waiting)]
    [InlineData(21, ActionState.Late)]
    [InlineData(27, ActionState.Late)]
    [InlineData(28, ActionState.Escalated)]
    public void A_waiting_action_is_late_only_once_its_waiting_is_over(int days, ActionState state) =>
        Assert.Equal(state, Of(new ActionFact(ActionMove.Waits, Due, Due.AddDays(20))).On(Due.AddDays(days)));

    [Theory]
    [InlineData(7, Escalation.Nobody)]
    [InlineData(8, Escalation.Lead)]
    [InlineData(14, Escalation.Lead)]
    [InlineData(15, Escalation.Coordinator)]
    public void It_goes_up_to_the_lead_after_a_week_and_to_the_coordinator_after_two(int days, Escalation told)
    {
        Assert.Equal(told, Of().Told(Due.AddDays(days)));
        Assert.Equal(Escalation.Nobody, Of(new ActionFact(ActionMove.Waits, Due, Due.AddDays(20))).Told(Due.AddDays(days)));
        Assert.Equal(Escalation.Nobody, Of(new ActionFact(ActionMove.Done, Due, null)).Told(Due.AddDays(days)));
    }

    [Fact]
    public void Another_day_ends_the_waiting_and_counts_from_then_on()
    {
        var action = Of(new(ActionMove.Waits, Due, Due.AddDays(40)), new(ActionMove.NewDue, Due, Due.AddDays(10)));

        Assert.Equal(ActionState.Open, action.On(Due.AddDays(10)));
        Assert.Equal(ActionState.Late, action.On(Due.AddDays(11)));
    }

    [Theory]
    [InlineData(ActionMove.Done, ActionState.Done)]
    [InlineData(ActionMove.Dropped, ActionState.Dropped)]
    public void What_is_over_is_never_late(ActionMove over, ActionState state) => Assert.Equal(state, Of(new ActionFact(over, Due, null)).On(Due.AddDays(400)));

    [Fact]
    public void Whatever_was_said_before_a_waiting_action_is_late_on_no_day_of_its_waiting() => Prop.ForAll(
        Facts().ToArbitrary(), Gen.Choose(0, 60).ToArbitrary(), Gen.Choose(0, 60).ToArbitrary(), (before, wait, day) =>
        {
            var until = Due.AddDays(wait);
            var state = Of([.. before, new(ActionMove.Waits, Due, until)]).On(until.AddDays(-Math.Min(day, wait)));
            return state is ActionState.Waiting;
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void Time_alone_never_makes_an_action_less_late() => Prop.ForAll(Facts().ToArbitrary(), Gen.Choose(0, 120).ToArbitrary(), (facts, day) =>
        Order(Of([.. facts]).On(Due.AddDays(day))) <= Order(Of([.. facts]).On(Due.AddDays(day + 1)))).QuickCheckThrowOnFailure();

    [Fact]
    public void It_calls_its_owner_a_week_before_its_day_and_not_while_it_waits()
    {
        Assert.False(Of().Calls(Due.AddDays(-8)));
        Assert.True(Of().Calls(Due.AddDays(-7)));
        Assert.True(Of().Calls(Due.AddDays(30)));
        Assert.False(Of(new ActionFact(ActionMove.Waits, Due, Due.AddDays(20))).Calls(Due.AddDays(10)));
        Assert.False(Of(new ActionFact(ActionMove.Done, Due, null)).Calls(Due));
    }

    [Theory]
    [InlineData("Done", null, "Fait.", null, "outcome-missing")]
    [InlineData("Done", null, "", "Helped", "words-missing")]
    [InlineData("Waits", null, "Le devis.", null, "day-missing")]
    [InlineData("NewDue", "2026-11-01", "Retard.", null, "day-passed")]
    [InlineData("Dropped", null, "Plus besoin.", null, "reason-missing")]
    [InlineData("Gone", null, "Plus besoin.", null, "action-move-unknown")]
    public void What_is_said_of_an_action_is_whole_or_refused(string move, string? until, string? words, string? outcome, string why) =>
        Assert.Equal([why], No(new TellAction(move, until, words) { Outcome = outcome }.Decide(Of(), Due)));

    [Fact]
    public void Nothing_more_is_said_of_what_is_over() =>
        Assert.Equal(["action-over"], No(new TellAction("Waits", "2026-12-01", "Encore.").Decide(Of(new ActionFact(ActionMove.Done, Due, null)), Due)));

    [Fact]
    public void An_action_belongs_to_a_partner_and_its_reminder_comes_in_time()
    {
        var given = new PlanAction("Lighting", "BAIL", "2026-12-01", "Remettre la lumière du hall.");

        Assert.Equal(["owner-no-partner"], No(given.Decide([new("PP")], Due)));
        Assert.Equal(["day-passed"], No((given with { Due = "2026-11-09" }).Decide([new("BAIL")], Due)));
        Assert.Equal(["reminder-late"], No((given with { RemindOn = "2026-12-02" }).Decide([new("BAIL")], Due)));
        Assert.Equal(new(2026, 11, 24), Yes(given.Decide([new("BAIL")], Due)).RemindOn);
    }

    private static int Order(ActionState state) => state switch
    {
        ActionState.Waiting => 0, ActionState.Open => 1, ActionState.Late => 2, ActionState.Escalated => 3, _ => 4,
    };

    private static Gen<ActionFact[]> Facts() => Gen.ArrayOf(
        from move in Gen.Elements(ActionMove.Waits, ActionMove.NewDue)
        from days in Gen.Choose(-20, 60)
        select new ActionFact(move, Due, Due.AddDays(days)));

    private static ActionHistory Of(params ActionFact[] facts) => new(Due, Due.AddDays(-7), facts);
}
