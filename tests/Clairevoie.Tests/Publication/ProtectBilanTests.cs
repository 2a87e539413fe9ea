using Clairevoie.Domain;
using Clairevoie.Domain.Claims;
using Clairevoie.Publication.Bilans.Protect;
using Clairevoie.Publication.Indicators;
using Clairevoie.Publication.Registers;
using Clairevoie.Statistics.Chance;
using Xunit;

namespace Clairevoie.Tests.Publication;

/// <summary>What a bilan shows gives no hidden count away, not even to whoever reads all that was published before.</summary>
public sealed class ProtectBilanTests
{
    private static readonly Indicator Passages = IndicatorRegister.Read(PublishedFolder.Path).Find("rest-passages")!;
    private static readonly Indicator Nuisance = IndicatorRegister.Read(PublishedFolder.Path).Find("nuisance-reports")!;

    [Fact]
    public void A_hidden_month_beside_a_year_that_somebody_published_hides_another_month()
    {
        var counts = Protect(Months(hidden: 5), Before("rest|2024"));

        Assert.Equal(12, Hidden(counts, "2024").Count + counts.Shown.Count(key => counts.Told.Tells(key)));
        Assert.Contains(counts.Audit, cell => cell.Why == WhyHidden.Differencing);
        Assert.Empty(counts.Open);
    }

    [Fact]
    public void A_hidden_month_that_no_published_year_betrays_hides_nothing_more()
    {
        var counts = Protect(Months(hidden: 5), Before());

        Assert.Equal(["2024-05"], counts.Audit.Select(cell => cell.Period));
        Assert.Null(counts.Audit[0].Why);
        Assert.False(counts.HidesYear("2024"));
    }

    [Fact]
    public void A_year_that_says_at_least_is_not_shown_beside_a_published_year_that_gives_the_rest_away() =>
        Assert.True(Protect(Months(hidden: 5), Before("rest|2024"), Bound.AtLeast).HidesYear("2024"));

    [Fact]
    public void A_year_that_says_at_least_for_want_of_a_return_hides_nothing() =>
        Assert.False(Protect(Months(hidden: 0), Before(), Bound.AtLeast).HidesYear("2024"));

    [Fact]
    public void What_is_given_away_already_is_said_and_not_hidden_in_vain()
    {
        var rows = Months(hidden: 5);
        var before = rows.Where(row => row.Value is not null).Select(row => $"rest|{row.Period}").Append("rest|2024").ToHashSet();

        Assert.Equal(["2024-05"], Protect(rows, before).Open);
    }

    [Fact]
    public void Nothing_is_hidden_of_a_bilan_without_hidden_counts()
    {
        var counts = Protect(Months(hidden: 0), Before("rest|2024"), Bound.Exactly);

        Assert.Empty(counts.Audit);
        Assert.False(counts.HidesYear("2024"));
    }

    [Fact]
    public void Drawn_tables_of_territories_leave_no_year_in_which_one_count_follows_from_the_others()
    {
        for (var seed = 0u; seed < 300; seed++)
        {
            var rows = Drawn(seed);
            var before = rows.Select(row => row.Line).Distinct().Select(line => IndicatorCells.Key(line, "2024")).ToHashSet();
            var counts = ProtectBilan.Protect(new(Nuisance, "ARM-75118", 2024) { Value = 1, Bound = Bound.AtLeast }, "ARM-75118", rows, before);
            var unknown = Hidden(counts, "2024").Concat(counts.AtSource).Distinct().ToList();
            Assert.True(unknown.Count != 1 || counts.Open.Contains(unknown[0]), $"seed {seed}: {string.Join(' ', unknown)}");
        }
    }

    private static IReadOnlyList<string> Hidden(ProtectedCounts counts, string year) => [.. counts.Told.Hidden.Select(cell => cell.Key).Where(key => key.StartsWith($"{counts.Line}|{year}-", StringComparison.Ordinal)).Select(key => key[(counts.Line.Length + 1)..])];

    private static ProtectedCounts Protect(IReadOnlyList<PeriodCount> rows, IReadOnlySet<string> before, Bound? bound = null) =>
        ProtectBilan.Protect(new(Passages, "COM-00056", 2024) { Value = bound is null ? null : 1_000, Bound = bound ?? Bound.Exactly }, "rest", rows, before);

    private static HashSet<string> Before(params string[] keys) => [.. keys];

    private static IReadOnlyList<PeriodCount> Months(int hidden) =>
        [.. Enumerable.Range(1, 12).Select(month => new PeriodCount("rest", $"2024-{month:00}", month == hidden ? null : 40 + month, true))];

    // Each quarter is protected by itself, as it crosses.
    private static IReadOnlyList<PeriodCount> Drawn(uint seed)
    {
        var chance = new CounterChance(20261122, seed);
        var drawn = 0ul;
        return
        [
            .. from quarter in Enumerable.Range(1, 4)
               let table = Disclosure.Tell(new CountTable("reports", ["number"], [.. Enumerable.Range(17, 4).Select(area => new CountLine($"ARM-751{area}", [(long)(chance.Real(drawn++) * 45)]))]))
               from line in table.Lines
               select new PeriodCount(line.Key, $"2024-Q{quarter}", line.Counts[0], true),
        ];
    }
}
