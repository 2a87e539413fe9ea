using Clairevoie.Domain;
using Xunit;

namespace Clairevoie.Tests.Valves;

/// <summary>What the public reads of nuisance: from 11 reports and 11 households, and nothing of what a perimeter hides.</summary>
public sealed class PublicCountsTests
{
    [Fact]
    public void A_quarter_with_ten_households_is_not_told_however_much_is_reported_there()
    {
        CountedReport[] reports = [.. Reports("ZON-1", 60), .. Reports("ZON-2", 60), .. Reports("ZON-3", 60)];

        Assert.All(Line(Tell(code => code == "ZON-1" ? 10 : 400, reports), "ZON-1"), Assert.Null);
        Assert.Equal(60, Line(Tell(code => code == "ZON-1" ? 11 : 400, reports), "ZON-1")[^1]);
    }

    [Fact]
    public void A_quarter_of_which_nobody_said_how_many_live_there_is_not_told()
    {
        Assert.False(PublicCounts.HasEnough("ZON-0010101", null));
        Assert.True(PublicCounts.HasEnough("ZON-0010101", 11));
        Assert.True(PublicCounts.HasEnough("ARM-00101", null));
    }

    [Fact]
    public void A_report_inside_a_perimeter_is_in_no_count()
    {
        var told = Tell(_ => 400, [.. Reports("ARM-1", 40), .. Reports("ARM-1", 25, hidden: true), .. Reports("ARM-2", 30)]);

        Assert.Equal(40, Line(told, "ARM-1")[^1]);
        Assert.Equal(70, Line(told, ToldTable.Total)[^1]);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(7)]
    public void A_territory_that_a_perimeter_leaves_with_too_few_looks_like_one_with_too_few(int left)
    {
        var excluded = Tell(_ => 400, [.. Reports("ARM-1", left), .. Reports("ARM-1", 50, hidden: true), .. Reports("ARM-2", 60), .. Reports("ARM-3", 60)]);
        var few = Tell(_ => 400, [.. Reports("ARM-1", 7), .. Reports("ARM-2", 60), .. Reports("ARM-3", 60)]);

        Assert.Equal(Line(few, "ARM-1"), Line(excluded, "ARM-1"));
        Assert.All(Line(excluded, "ARM-1"), Assert.Null);
    }

    private static ToldTable Tell(Func<string, long?> households, IEnumerable<CountedReport> reports) => PublicCounts.Tell(reports, households);

    private static IReadOnlyList<long?> Line(ToldTable told, string key) => told.Lines.Single(line => line.Key == key).Counts;

    private static IEnumerable<CountedReport> Reports(string territory, int count, bool hidden = false) =>
        Enumerable.Range(0, count).Select(rank => new CountedReport(territory, rank % 2 == 0, hidden));
}
