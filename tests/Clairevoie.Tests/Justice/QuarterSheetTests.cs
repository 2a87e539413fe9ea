using Clairevoie.Domain;
using Clairevoie.Justice.Quarters;
using Xunit;

namespace Clairevoie.Tests.Justice;

public sealed class QuarterSheetTests
{
    private static readonly ReturnPeriod Summer = ReturnPeriod.Read("2026-Q3")!.Value;

    [Fact]
    public void A_median_delay_never_leaves() =>
        Assert.Empty(QuarterSheet.Of(Summer, [new("DEP-75", "days_to_inform", 12)]).Tables);

    [Fact]
    public void A_small_count_is_hidden_and_cannot_be_taken_from_the_total()
    {
        var table = QuarterSheet.Of(Summer, [new("DEP-75", "crpc", 200), new("DEP-93", "crpc", 4), new("DEP-94", "crpc", 90)]).Tables.Single();

        Assert.Null(table.Lines[1].Counts[0]);
        Assert.True(table.Lines.Count(line => line.Counts[0] is null) >= 2);
    }

    [Fact]
    public void Amounts_are_told_as_they_are()
    {
        var table = QuarterSheet.Of(Summer, [new("DEP-75", "seized", 5), new("DEP-93", "seized", 1000)]).Tables.Single();

        Assert.Equal([5, 1000, 1005], table.Lines.Select(line => line.Counts[0]));
    }

    [Fact]
    public void A_prosecutor_tells_a_quarter_and_a_clerk_does_not()
    {
        Assert.True(QuarterBook.MayTell(As(Role.Prosecutor)));
        Assert.All(Enum.GetValues<Role>().Except([Role.Prosecutor]), role => Assert.False(QuarterBook.MayTell(As(role))));

        static Viewer As(Role role) => new(new(Guid.NewGuid()), new("X"), role, new HashSet<string>());
    }
}
