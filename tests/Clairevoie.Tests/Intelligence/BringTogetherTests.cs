using Clairevoie.Domain;
using Xunit;

namespace Clairevoie.Tests.Intelligence;

/// <summary>One item steps behind another: never under a looser code, never across what nobody can judge.</summary>
public sealed class BringTogetherTests
{
    private static readonly Grading Open = Grading.OfAnonymous with { Handling = HandlingCode.H0 };
    private static readonly Grading Kept = Grading.OfAnonymous with { Handling = HandlingCode.H2 };

    [Fact]
    public void A_protected_item_does_not_step_behind_a_less_protected_one() =>
        Assert.Equal(["merge-looser"], Why(new BringTogether(Kept, Anonymous: true).Decide(Open, anonymous: true)));

    [Fact]
    public void An_anonymous_item_and_an_agents_are_not_brought_together_either_way()
    {
        Assert.Equal(["merge-anonymous"], Why(new BringTogether(Open, Anonymous: true).Decide(Open, anonymous: false)));
        Assert.Equal(["merge-anonymous"], Why(new BringTogether(Open, Anonymous: false).Decide(Open, anonymous: true)));
    }

    [Fact]
    public void Behind_one_as_protected_or_more_it_steps() =>
        Assert.Equal(HandlingCode.H2, Assert.IsType<Decision<HandlingCode>.Yes>(new BringTogether(Open, Anonymous: true).Decide(Kept, anonymous: true)).Fact);

    private static IEnumerable<string> Why(Decision<HandlingCode> decided) => Assert.IsType<Decision<HandlingCode>.No>(decided).Why.Select(refusal => refusal.Code);
}
