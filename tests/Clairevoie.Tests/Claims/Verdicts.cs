using Clairevoie.Domain.Claims;
using Xunit;

namespace Clairevoie.Tests.Claims;

/// <summary>How tests say what a comparison must answer: both ways round, since the order of two figures changes nothing.</summary>
internal static class Verdicts
{
    public static Comparison MustBe(this (Given A, Given B) pair, Verdict verdict, params string[] codes)
    {
        var comparison = pair.A.Against(pair.B);
        var turned = pair.B.Against(pair.A);
        var said = string.Join(", ", comparison.Reasons.Select(reason => reason.Code));
        Assert.True(verdict == comparison.Verdict, $"Expected {verdict}, was {comparison.Verdict}: {said}");
        Assert.Equal(verdict, turned.Verdict);
        Assert.All(codes, code => Assert.Contains(code, comparison.Reasons.Select(reason => reason.Code)));
        Assert.Equal(verdict == Verdict.Ok, comparison.Reasons.All(reason => reason.Weight == Verdict.Ok));
        return comparison;
    }
}
