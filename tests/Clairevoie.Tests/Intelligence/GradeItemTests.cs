using Clairevoie.Domain;
using Xunit;

namespace Clairevoie.Tests.Intelligence;

/// <summary>What an anonymous report may become, who loosens what may be done with an item, and what one may apply.</summary>
public sealed class GradeItemTests
{
    private static readonly Grading X4 = Grading.OfAnonymous;
    private static readonly Markings All = new(Enum.GetValues<HandlingCode>().ToHashSet(), Enum.GetValues<HandlingCode>().ToHashSet());

    [Theory]
    [InlineData(SourceGrade.X, InformationGrade.KnownToTheSource)]
    [InlineData(SourceGrade.X, InformationGrade.Sure)]
    [InlineData(SourceGrade.C, InformationGrade.NotBorneOut)]
    [InlineData(SourceGrade.A, InformationGrade.Sure)]
    public void An_anonymous_report_rises_to_x3_at_most(SourceGrade source, InformationGrade information) =>
        Assert.Equal(["anonymous-most-x3"], No(new GradeItem(X4 with { Source = source, Information = information }, "corroboré").Decide(X4, anonymous: true, originator: true, All)));

    [Theory]
    [InlineData(null)]
    [InlineData("   ")]
    public void It_rises_only_with_a_reason(string? reason) =>
        Assert.Equal(["reason-missing"], No(new GradeItem(X4 with { Information = InformationGrade.BorneOut }, reason).Decide(X4, anonymous: true, originator: true, All)));

    [Theory]
    [InlineData(HandlingCode.H2, HandlingCode.H1, Tlp.None, Tlp.None)]
    [InlineData(HandlingCode.H2, HandlingCode.H2, Tlp.Red, Tlp.Green)]
    [InlineData(HandlingCode.H2, HandlingCode.H2, Tlp.None, Tlp.Red)]
    public void Only_the_originator_loosens_what_may_be_done(HandlingCode from, HandlingCode to, Tlp before, Tlp after)
    {
        var was = X4 with { Handling = from, Tlp = before };
        var next = new GradeItem(was with { Handling = to, Tlp = after });

        Assert.Equal(["downgrade-originator"], No(next.Decide(was, anonymous: true, originator: false, All)));
        Assert.Equal(to, Yes(next.Decide(was, anonymous: true, originator: true, All)).To.Handling);
    }

    [Fact]
    public void What_one_reads_is_not_what_one_applies()
    {
        var reader = new Markings(new HashSet<HandlingCode> { HandlingCode.H0, HandlingCode.H1, HandlingCode.H3 }, new HashSet<HandlingCode> { HandlingCode.H1 });

        Assert.Equal(["marking-not-yours"], No(new GradeItem(X4 with { Handling = HandlingCode.H3 }).Decide(X4, anonymous: true, originator: true, reader)));
    }

    [Fact]
    public void Tightening_needs_nobody_elses_word() =>
        Assert.Equal(HandlingCode.H3, Yes(new GradeItem(X4 with { Handling = HandlingCode.H3 }).Decide(X4, anonymous: true, originator: false, All)).To.Handling);

    [Fact]
    public void It_rises_to_x3_with_a_reason()
    {
        var graded = Yes(new GradeItem(X4 with { Information = InformationGrade.BorneOut }, "Vu par une patrouille le 3").Decide(X4, anonymous: true, originator: true, All));

        Assert.Equal(("X4", "X3", "Vu par une patrouille le 3"), (graded.From?.Grid, graded.To.Grid, graded.Reason));
    }

    [Fact]
    public void What_an_agent_writes_down_is_graded_at_once_as_they_judge() =>
        Assert.Equal("B2", Yes(new GradeItem(new(SourceGrade.B, InformationGrade.KnownToTheSource, HandlingCode.H1)).Decide(null, anonymous: false, originator: true, All)).To.Grid);

    private static IEnumerable<string> No(Decision<Graded> decision) => Assert.IsType<Decision<Graded>.No>(decision).Why.Select(why => why.Code);

    private static Graded Yes(Decision<Graded> decision) => Assert.IsType<Decision<Graded>.Yes>(decision).Fact;
}
