using Clairevoie.Commands;
using Xunit;

namespace Clairevoie.Tests.Commands.Stats;

/// <summary><c>clairevoie stats change</c>: two rates, or a file of counts.</summary>
public sealed class ChangeCommandTests
{
    [Fact]
    public async Task Two_rates_give_the_exact_interval_and_mid_p()
    {
        var told = await Told.Of("", "change", "--first", "21/3011", "--second", "11/800", "--json");

        Assert.Equal(1.97148809524, told.Json.GetProperty("ratio").GetDouble(), 1e-9);
        Assert.Equal(0.858426403392, told.Json.GetProperty("interval")[0].GetDouble(), 1e-9);
        Assert.Equal(0.0800768365603876, told.Json.GetProperty("p_mid").GetDouble(), 1e-12);
    }

    [Theory]
    [InlineData("--first", "21/3011")]
    [InlineData("--first", "21", "--second", "11/800")]
    [InlineData("--first", "21/0", "--second", "11/800")]
    [InlineData]
    public async Task One_period_alone_or_none_is_a_mistake_of_usage(params string[] given) =>
        Assert.Equal(Answer.Usage, (await Told.Of("", ["change", .. given])).Code);

    [Theory]
    [InlineData("date,count\n2026-01-01,3\n2026-01-03,4\n", "2026-01-02 has no row")]
    [InlineData("date,count\n2026-01-01,3\n2026-01-01,4\n", "stands twice")]
    [InlineData("date,count\n2026-01-01,-3\n", "negative")]
    [InlineData("date,count\n", "no row")]
    [InlineData("date,count\n2026-01-01,3\n", "57 periods are needed")]
    [InlineData("when,count\n2026-01-01,3\n", "--date")]
    public async Task A_file_that_cannot_be_watched_is_refused(string text, string named)
    {
        var told = await Told.Of(text, "change", "--counts", "{file}");

        Assert.Equal(Answer.Refused, told.Code);
        Assert.Contains(named, told.Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_rise_signals_and_the_run_length_is_told()
    {
        var counts = Enumerable.Range(0, 70).Select(day => $"{new DateOnly(2026, 1, 1).AddDays(day):yyyy-MM-dd},{(day < 60 ? 3 + (day % 3) : 9)}");
        var told = await Told.Of("date,count\n" + string.Join('\n', counts), "change", "--counts", "{file}", "--json");

        Assert.Equal("2026-03-04", told.Json.GetProperty("signals")[0].GetString());
        Assert.True(told.Json.GetProperty("false_alarm_every").GetDouble() >= 365);
        Assert.Equal(14, told.Json.GetProperty("periods").GetArrayLength());
    }

    [Fact]
    public async Task Missing_days_are_zero_when_it_is_said()
    {
        var told = await Told.Of("date,count\n2026-01-01,1\n2026-01-20,9\n", "change", "--counts", "{file}", "--missing-is-zero", "--rule", "ears", "--csv");

        Assert.Contains("2026-01-20,9,0,1342177", told.Data, StringComparison.Ordinal);
    }
}
