using Clairevoie.Publication.Compare;
using Clairevoie.Publication.Files;
using Clairevoie.Publication.Lookup;
using Xunit;

namespace Clairevoie.Tests.Claims;

/// <summary>A file of pairs gets one verdict per line, in order, whatever stands on the line.</summary>
public sealed class PairsFileTests : IDisposable
{
    private const string A = "1000,=,personnes,flow,observed,Interpellés,1,,2023,2023,stated,DEP-75,stated,PP,https://a.example,,,1";
    private const string B = "1200,=,personnes,flow,observed,Interpellés,1,,2024,2024,stated,DEP-75,stated,PP,https://b.example,,,1";

    private static readonly CompareClaims Compare = new(Given.Registers, TimeProvider.System);

    private readonly string file = Path.GetTempFileName();

    [Fact]
    public void Every_line_gets_its_verdict_in_order()
    {
        var pairs = Read($"one,a,{A},b,{B}", $"two,a,{A},b,{B.Replace("DEP-75", "DEP-93", StringComparison.Ordinal)}", $"three,a,{A.Replace("flow", "?", StringComparison.Ordinal)},b,{B}");

        Assert.Equal([("one", "OK"), ("two", "FLAG"), ("three", "REJECT")], pairs.Select(pair => (pair.Pair, pair.Verdict)));
        Assert.Equal(20m, pairs[0].Change!.Percent);
        Assert.Equal(["territory-other"], pairs[1].Codes);
        Assert.Contains("a_kind", pairs[2].Reasons[0], StringComparison.Ordinal);
    }

    [Fact]
    public void What_a_row_leaves_out_becomes_a_reason_and_no_refusal()
    {
        var pair = Assert.Single(Read("one,,,,personnes,flow,,,,,,,,,,,,,,,,1000,,personnes,flow,,,,,,,,,,,,,,"));

        Assert.Equal("FLAG", pair.Verdict);
        Assert.All(["value-missing", "definition-missing", "period-missing", "territory-missing", "issuer-missing"], code => Assert.Contains(code, pair.Codes));
    }

    [Fact]
    public void Numbers_of_any_size_get_a_verdict()
    {
        var (tiny, huge) = (A.Replace("1000,", "0.000000000000001,", StringComparison.Ordinal), B.Replace("1200,", "999999999999999999,", StringComparison.Ordinal));

        var pairs = Read($"one,a,{tiny},b,{huge}", $"two,a,{tiny.Replace("2023,2023", "2023-01,2023-02", StringComparison.Ordinal)},b,{huge}", $"three,a,{A.Replace("personnes,flow", "milliards de tonnes,amount", StringComparison.Ordinal)},b,{huge.Replace("personnes,flow", "milliards de tonnes,amount", StringComparison.Ordinal)}");

        Assert.Equal(["FLAG", "FLAG", "REJECT"], pairs.Select(pair => pair.Verdict));
    }

    [Fact]
    public void Not_stated_written_out_is_missing_and_not_unreadable()
    {
        var pair = Assert.Single(Read($"one,a,{A.Replace("2023,2023,stated,DEP-75,stated", "not stated,2023,inferred,not stated,not stated", StringComparison.Ordinal)},b,{B}"));

        Assert.Equal("FLAG", pair.Verdict);
        Assert.All(["period-open", "territory-missing"], code => Assert.Contains(code, pair.Codes));
    }

    [Fact]
    public void A_file_without_the_columns_of_a_figure_is_refused_whole()
    {
        File.WriteAllText(file, "pair,a_value\none,1\n");

        Assert.Contains(PairsFile.Read(file, Compare).Faults, fault => fault.Column.EndsWith("b_territory", StringComparison.Ordinal));
    }

    private IReadOnlyList<Judged> Read(params string[] lines)
    {
        var header = string.Join(',', ((string[])["a_", "b_"]).SelectMany(side => ClaimColumns.All.Select(column => side + column)));
        File.WriteAllLines(file, [$"pair,{header}", .. lines]);
        var (pairs, faults) = PairsFile.Read(file, Compare);
        Assert.Empty(faults);
        return pairs;
    }

    public void Dispose() => File.Delete(file);
}
