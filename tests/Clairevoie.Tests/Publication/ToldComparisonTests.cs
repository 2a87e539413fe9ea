using Clairevoie.Domain.Claims;
using Clairevoie.Publication.Bilans;
using Clairevoie.Publication.Lookup;
using Clairevoie.Publication.Registers;
using Xunit;

namespace Clairevoie.Tests.Publication;

/// <summary>The comparisons that the documents make, made again.</summary>
public sealed class ToldComparisonTests
{
    private static readonly ClaimRegisters Registers = RegisterFiles.Read(PublishedFolder.Path);
    private static readonly CompareClaims Compare = new(Registers, TimeProvider.System);
    private static readonly IReadOnlyList<Claim> Claims = PublishedFolder.Read(Registers.Places).Claims;

    [Fact]
    public void Three_times_more_implies_a_number_that_nobody_published_and_is_flagged()
    {
        var made = Make("T01");

        Assert.Equal((37m, 43m, 51m), (Math.Round(made.Implied!.Value.Least), made.Implied.Value.Middle, made.Implied.Value.Most));
        Assert.Equal(Verdict.Flag, made.Pair.Comparison.Verdict);
        Assert.Contains(made.Pair.Comparison.Reasons, reason => reason.Code == "bound-inexact");
        Assert.InRange(made.Ratio!.Value.Low, 2.0, 2.98);
        Assert.InRange(made.Ratio.Value.High, 2.98, 4.5);
    }

    [Fact]
    public void Fifteen_days_against_a_year_without_either_volume_has_no_interval_and_is_flagged()
    {
        var made = Make("T02");

        Assert.Null(made.Ratio);
        Assert.Null(made.Implied);
        Assert.Contains(made.Pair.Comparison.Reasons, reason => reason.Code == "value-missing");
    }

    [Fact]
    public void Every_comparison_of_the_register_is_of_published_figures_and_none_of_the_listed_ones_passes_without_a_reason() =>
        Assert.All(ToldComparisons.Read(PublishedFolder.Path).All, told =>
        {
            Assert.Contains(Claims, claim => claim.Id == told.A);
            Assert.NotEqual(Verdict.Ok, Make(told.Id).Pair.Comparison.Verdict);
        });

    private static MadeAgain Make(string id)
    {
        var told = ToldComparisons.Read(PublishedFolder.Path).All.Single(one => one.Id == id);
        return ToldComparisons.Make(told, Claims.Single(claim => claim.Id == told.A), Claims.FirstOrDefault(claim => claim.Id == told.B), Compare);
    }
}
