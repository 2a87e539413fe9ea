using Clairevoie.Domain;
using Clairevoie.Publication.Received;
using Xunit;

namespace Clairevoie.Tests.Valves;

/// <summary>The one figure of dealing that the public reads: by commune or arrondissement, for a year that is over.</summary>
public sealed class DealingYearTests
{
    private static readonly DateOnly February = new(2026, 2, 1);

    [Theory]
    [InlineData(2025, 12, 31)]
    [InlineData(2026, 1, 31)]
    public void A_year_that_is_not_over_with_its_last_month_told_is_not_there(int year, int month, int day) =>
        Assert.Empty(DealingYear.Of([Month("2025-03", ("ARM-1", 42))], new(year, month, day)));

    [Fact]
    public void A_hidden_month_makes_the_year_at_least_and_is_never_worked_out()
    {
        var year = Assert.Single(DealingYear.Of([Month("2025-01", ("ARM-1", 42)), Month("2025-02", ("ARM-1", null))], February));

        Assert.Equal(new DealingOfYear("ARM-1", 42, AtLeast: true), Assert.Single(year.Lines));
    }

    [Fact]
    public void A_territory_with_every_month_hidden_tells_nothing()
    {
        var year = Assert.Single(DealingYear.Of([Month("2025-01", ("ARM-1", null)), Month("2025-02", ("ARM-1", null))], February));

        Assert.Null(Assert.Single(year.Lines).Reports);
    }

    [Fact]
    public void Months_that_were_all_told_make_the_year_and_the_total_of_a_month_is_no_territory()
    {
        var year = Assert.Single(DealingYear.Of([Month("2025-11", ("ARM-1", 42), ("ARM-2", 11)), Month("2025-12", ("ARM-1", 20), ("ARM-2", 0)), Month("2026-01", ("ARM-1", 99))], February));

        Assert.Equal((2025, 11), (year.Year, year.FirstMonth));
        Assert.Equal([new("ARM-1", 62, AtLeast: false), new("ARM-2", 11, AtLeast: false)], year.Lines);
    }

    private static Sheet Month(string month, params (string Territory, long? Reports)[] lines) => new(month,
        [new("reports", ["number"], [.. lines.Select(line => new ToldLine(line.Territory, [line.Reports])), new(ToldTable.Total, [1000])])]);
}
