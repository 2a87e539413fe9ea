using Clairevoie.Domain;
using Clairevoie.Hall.Where;
using Clairevoie.Towns;
using Clairevoie.Towns.Fiction;
using Xunit;

namespace Clairevoie.Tests.Towns;

public sealed class FictionalYearTests
{
    private static FictionalTown Town => Founded.Usual;
    private static readonly DateOnly Last = new(2026, 11, 21);
    private static readonly IReadOnlyList<FictionalReport> Year = FictionalYear.Of(Town, Last);

    [Fact]
    public void No_report_comes_from_the_future_nor_before_what_it_tells()
    {
        Assert.All(Year, report => Assert.InRange(report.Received.Day, Last.AddDays(-365), Last));
        Assert.All(Year, report => Assert.True(report.Told.Seen <= report.Received));
    }

    [Fact]
    public void No_words_of_the_fiction_hold_a_person() =>
        Assert.All(Year, report => Assert.Empty(report.Told.Words.Doubts.Select(doubt => doubt.ToString()).Concat(report.Told.Words.Masked.Select(masked => masked.ToString()))));

    [Fact]
    public void Dealing_is_told_by_arrondissement_and_everything_else_by_quarter() =>
        Assert.All(Year, report => Assert.StartsWith(report.Told.Kind == ReportKind.Dealing ? "ARM-" : "ZON-", report.Told.Territory, StringComparison.Ordinal));

    [Fact]
    public void The_same_seed_and_day_give_the_same_year() =>
        Assert.Equal(Year.Select(report => (report.Received, report.Told.Where)), FictionalYear.Of(Town, Last).Select(report => (report.Received, report.Told.Where)));

    [Fact]
    public void Reports_gather_in_few_places()
    {
        var cells = Year.Where(report => report.Told.Kind == ReportKind.Dealing).CountBy(report => GridCell.Of(report.Told.Where)).Select(cell => cell.Value).OrderDescending().ToList();

        Assert.True(cells.Take(30).Sum() > FictionalYear.DealingReports / 2, "Half of the reports of dealing lie in thirty cells.");
    }
}
