using Clairevoie.Commands;
using Xunit;

namespace Clairevoie.Tests.Commands.Stats;

/// <summary><c>clairevoie stats displacement</c> and <c>seal</c>, from the words to the numbers.</summary>
public sealed class DisplacementCommandTests
{
    private static readonly string[] Worked = ["--target", "100,60", "--buffer", "80,84", "--control", "200,190"];

    private const string Plan = """
        {"hypothesis":"It falls.","measure":"reports, by day","target":["A"],"buffer":["B"],"control":["C"],"before_first":"2026-01-01",
         "before_last":"2026-03-31","after_first":"2026-04-10","after_last":"2026-07-08","begins":"2026-04-01","seed":"42"}
        """;

    [Theory]
    [InlineData("100", Answer.Usage, "100,60")]
    [InlineData("a,b", Answer.Usage, "100,60")]
    [InlineData("-1,60", Answer.Refused, "negative")]
    [InlineData("4,60", Answer.Refused, "the target before has 4")]
    public async Task What_is_no_count_or_too_small_is_refused(string target, int code, string named)
    {
        var told = await Told.Of("", "displacement", "--target", target, "--buffer", "80,84", "--control", "200,190", "--json");

        Assert.Equal(code, told.Code);
        Assert.Contains(named, told.Words, StringComparison.Ordinal);
        Assert.Empty(told.Data);
    }

    [Fact]
    public async Task The_worked_example_is_answered_to_the_letter()
    {
        var told = await Told.Of("", ["displacement", .. Worked, "--json"]);

        Assert.Equal(Answer.Yes, told.Code);
        Assert.Equal(-0.228571, told.Json.GetProperty("wdq").GetDouble(), 5e-7);
        Assert.Equal(-3.2052, told.Json.GetProperty("wdq_fieller")[0].GetDouble(), 5e-5);
        Assert.Equal(0.6133, told.Json.GetProperty("wdq_fieller")[1].GetDouble(), 5e-5);
        Assert.Equal(27, told.Json.GetProperty("tne").GetDouble(), 1e-9);
        Assert.Equal("fell-in-target-only", told.Json.GetProperty("outcome").GetString());
    }

    [Fact]
    public async Task A_target_that_rose_has_no_quotient_but_keeps_its_other_measures()
    {
        var told = await Told.Of("", "displacement", "--target", "60,100", "--buffer", "80,84", "--control", "200,190", "--json");

        Assert.Equal(Answer.Refused, told.Code);
        Assert.Equal(System.Text.Json.JsonValueKind.Null, told.Json.GetProperty("wdq").ValueKind);
        Assert.Equal("success-not-negative", told.Json.GetProperty("refused").GetProperty("code").GetString());
        Assert.Contains("not negative", told.Words, StringComparison.Ordinal);
        Assert.Equal(-51, told.Json.GetProperty("tne").GetDouble(), 1e-9);
    }

    [Fact]
    public async Task A_past_widens_the_intervals()
    {
        var told = await Told.Of("target,buffer,control\n90,80,210\n110,70,190\n60,100,230\n140,80,170\n", ["displacement", .. Worked, "--past", "{file}", "--json"]);

        Assert.True(told.Json.GetProperty("dispersion").GetDouble() > 2);
        Assert.Equal("no-measurable-direct-effect", told.Json.GetProperty("refused").GetProperty("code").GetString());
    }

    [Fact]
    public async Task A_sealed_plan_is_held_against_what_was_done()
    {
        var seal = (await Told.Of(Plan, "seal", "--plan", "{file}")).Data.Trim();
        string[] measured = ["displacement", "--target", "300,150", "--buffer", "200,198", "--control", "400,404", "--plan", "{file}", "--seal", seal, "--json"];
        var (kept, late) = (await Told.Of(Plan, [.. measured, "--sealed-on", "2026-03-30"]), await Told.Of(Plan, [.. measured, "--sealed-on", "2026-04-02", "--level", "0.9"]));

        Assert.Equal(64, seal.Length);
        Assert.True(kept.Json.GetProperty("plan").GetProperty("kept").GetBoolean());
        Assert.Equal(42, kept.Json.GetProperty("seed").GetInt32());
        Assert.Equal(["sealed-too-late", "departed-options"], late.Json.GetProperty("plan").GetProperty("departures").EnumerateArray().Select(one => one.GetProperty("code").GetString()));
    }

    [Theory]
    [InlineData("{\"hypo\":1}", "its fields are hypothesis")]
    [InlineData("nothing", "is no plan")]
    [InlineData("{}", "hypothesis")]
    public async Task What_is_no_plan_is_refused(string text, string named)
    {
        var told = await Told.Of(text, "seal", "--plan", "{file}");

        Assert.Equal(Answer.Refused, told.Code);
        Assert.Contains(named, told.Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Half_a_plan_or_half_a_history_is_a_mistake_of_usage()
    {
        Assert.Equal(Answer.Usage, (await Told.Of(Plan, ["displacement", .. Worked, "--plan", "{file}"])).Code);
        Assert.Equal(Answer.Usage, (await Told.Of("", ["displacement", .. Worked, "--history", "{file}"])).Code);
    }

    [Fact]
    public async Task Placebos_rank_the_action_among_a_history()
    {
        var rows = from zone in Enumerable.Range(0, 20) from period in Enumerable.Range(0, 60) select $"Z{zone},{period},{8 + ((zone + (7 * period)) % 5)},{(zone == 0 ? "target" : zone == 1 ? "buffer" : zone == 2 ? "control" : "other")}";
        var told = await Told.Of("zone,period,count,role\n" + string.Join('\n', rows), "displacement", "--target", "40,2", "--buffer", "40,38", "--control", "40,41", "--history", "{file}", "--periods", "4", "--json");

        Assert.Equal(0.001, told.Json.GetProperty("placebos").GetProperty("areas").GetProperty("total").GetDouble(), 1e-9);
        Assert.Equal(53, told.Json.GetProperty("placebos").GetProperty("dates").GetProperty("usable").GetInt32());
    }

    [Fact]
    public async Task The_picture_and_the_table_hold_every_effect()
    {
        var (picture, table) = (await Told.Of("", ["displacement", .. Worked, "--svg"]), await Told.Of("", ["displacement", .. Worked, "--csv"]));

        Assert.Equal(3, System.Xml.Linq.XDocument.Parse(picture.Data).Descendants().Count(part => part.Name.LocalName == "circle"));
        Assert.Equal(["measure,value,low,high", "gross_effect", "direct_effect", "tne", "wdd", "net_effect", "wdq"], table.Data.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select((row, at) => at == 0 ? row : row.Split(',')[0]));
    }
}
