using Clairevoie.Domain;
using Xunit;

namespace Clairevoie.Tests.Intelligence.Networks;

/// <summary>A tie has two ends, a day that has come, and a reason that names nobody.</summary>
public sealed class TieNodesTests
{
    private static readonly DateOnly Today = new(2026, 11, 22);
    private static readonly TieNodes Whole = new(Guid.NewGuid(), Guid.NewGuid(), TieKind.Runs, Today, "vu deux fois") { Source = SourceGrade.B, Information = InformationGrade.KnownToTheSource };

    [Fact]
    public void Everything_that_is_missing_is_said_at_once() =>
        Assert.Equal(["other-missing", "tie-missing", "day-missing", "reason-missing"], No(new(Guid.NewGuid(), null, null, null, " ")));

    [Fact]
    public void A_node_is_not_tied_to_itself() => Assert.Equal(["tied-to-itself"], No(Whole with { Other = Whole.One }));

    [Fact]
    public void A_day_to_come_is_refused() => Assert.Equal(["day-future"], No(Whole with { Day = Today.AddDays(1) }));

    [Fact]
    public void A_grading_that_is_none_is_refused() =>
        Assert.Equal(["source-missing", "information-missing"], No(Whole with { Source = (SourceGrade)7, Information = (InformationGrade)(-1) }));

    [Fact]
    public void A_reason_that_names_somebody_is_refused() => Assert.Contains("holds-phone", No(Whole with { Reason = "son numéro est le 06 12 34 56 78" }));

    [Fact]
    public void What_is_whole_is_taken_as_it_is()
    {
        var tied = Assert.IsType<Decision<NodesTied>.Yes>(Whole.Decide(Today)).Fact;

        Assert.Equal((Whole.One, Whole.Other!.Value, TieKind.Runs, Today, "vu deux fois"), (tied.One, tied.Other, tied.Kind, tied.Day, tied.Reason));
        Assert.Equal((SourceGrade.B, InformationGrade.KnownToTheSource), (tied.Source, tied.Information));
    }

    private static IEnumerable<string> No(TieNodes tie) => Assert.IsType<Decision<NodesTied>.No>(tie.Decide(Today)).Why.Select(why => why.Code);
}
