using Clairevoie.Domain;
using Xunit;

namespace Clairevoie.Tests.Intelligence.Networks;

/// <summary>How likely a tie is follows its gradings, and a crowd that nobody can judge is one voice.</summary>
public sealed class TieLikelihoodTests
{
    private static readonly AgencyId Cross = new("CROSS");
    private static readonly AgencyId Customs = new("DOUANE");

    [Fact]
    public void A_hundred_unknown_voices_are_one()
    {
        var one = (SourceGrade.X, InformationGrade.NotBorneOut, Cross);

        Assert.Equal(TieLikelihood.Of([one]), TieLikelihood.Of(Enumerable.Range(0, 100).Select(i => one with { Item3 = i % 2 == 0 ? Cross : Customs })));
    }

    [Fact]
    public void One_agency_counts_once_by_its_surest_telling() =>
        Assert.Equal(TieLikelihood.Of(SourceGrade.B, InformationGrade.KnownToTheSource), TieLikelihood.Of([(SourceGrade.B, InformationGrade.KnownToTheSource, Cross), (SourceGrade.C, InformationGrade.NotBorneOut, Cross)]), 1e-12);

    [Fact]
    public void Two_agencies_leave_less_doubt_than_one() =>
        Assert.Equal(1 - (0.46 * 0.46), TieLikelihood.Of([(SourceGrade.B, InformationGrade.BorneOut, Cross), (SourceGrade.B, InformationGrade.BorneOut, Customs)]), 1e-12);

    [Fact]
    public void A_better_grading_is_never_less_likely()
    {
        foreach (var information in Enum.GetValues<InformationGrade>())
        {
            Assert.True(TieLikelihood.Of(SourceGrade.C, information) < TieLikelihood.Of(SourceGrade.B, information));
            Assert.True(TieLikelihood.Of(SourceGrade.B, information) < TieLikelihood.Of(SourceGrade.A, information));
        }

        foreach (var source in Enum.GetValues<SourceGrade>())
            Assert.Equal(Enum.GetValues<InformationGrade>().Select(grade => TieLikelihood.Of(source, grade)).Order(), Enum.GetValues<InformationGrade>().Select(grade => TieLikelihood.Of(source, grade)));
    }

    [Fact]
    public void Nothing_is_certain() =>
        Assert.Equal(TieLikelihood.Most, TieLikelihood.Of(Enumerable.Range(0, 9).Select(i => (SourceGrade.A, InformationGrade.Sure, new AgencyId($"A{i}")))));
}
