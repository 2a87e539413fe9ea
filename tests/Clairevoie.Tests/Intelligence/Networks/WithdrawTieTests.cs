using Clairevoie.Domain;
using Xunit;

namespace Clairevoie.Tests.Intelligence.Networks;

/// <summary>What told of a tie is withdrawn with a reason, which names nobody.</summary>
public sealed class WithdrawTieTests
{
    [Theory]
    [InlineData(null, "withdraw-reason")]
    [InlineData("   ", "withdraw-reason")]
    [InlineData("appeler le 06 12 34 56 78", "holds-phone")]
    public void Without_a_reason_or_with_one_that_leads_to_somebody_it_stays(string? reason, string code) =>
        Assert.Contains(code, Assert.IsType<Decision<string>.No>(new WithdrawTie(reason).Decide()).Why.Select(refusal => refusal.Code));

    [Fact]
    public void With_a_reason_it_is_withdrawn() =>
        Assert.Equal("la saisie venait d’ailleurs", Assert.IsType<Decision<string>.Yes>(new WithdrawTie(" la saisie venait d’ailleurs ").Decide()).Fact);
}
