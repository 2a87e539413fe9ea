using Clairevoie.Domain;
using Xunit;

namespace Clairevoie.Tests.Coordination;

/// <summary>A count that an agency gives each month.</summary>
public sealed class MonthlyCountTests
{
    private static readonly DateOnly Today = new(2026, 11, 22);

    [Theory]
    [InlineData("", "count-missing")]
    [InlineData("douze", "number-unreadable")]
    [InlineData("1,5", "number-not-whole")]
    [InlineData("-3", "number-unreadable")]
    [InlineData("1000001", "count-too-large")]
    public void What_is_no_count_is_refused(string given, string code) =>
        Assert.Equal([code], Assert.IsType<Decision<long>.No>(new GiveMonthlyCount(given).Decide()).Why.Select(why => why.Code));

    [Theory]
    [InlineData("0", 0)]
    [InlineData("1 204", 1204)]
    public void Zero_is_an_answer_and_blanks_between_digits_do_not_count(string given, long counted) =>
        Assert.Equal(counted, Assert.IsType<Decision<long>.Yes>(new GiveMonthlyCount(given).Decide()).Fact);

    [Fact]
    public void Every_field_of_a_request_is_asked_for() =>
        Assert.Equal(["count-kind-unknown", "agency-missing", "territory-unreadable"], Assert.IsType<Decision<MonthlyCountAsked>.No>(new AskMonthlyCount("Persons", "", "ici").Decide(Today)).Why.Select(why => why.Code));

    [Fact]
    public void The_first_month_asked_for_is_the_last_that_is_over() =>
        Assert.Equal("2026-10", Assert.IsType<Decision<MonthlyCountAsked>.Yes>(new AskMonthlyCount("Repairs", "BAIL", "COM-75056").Decide(Today)).Fact.First.ToString());
}
