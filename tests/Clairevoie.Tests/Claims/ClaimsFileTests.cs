using Clairevoie.Domain.Claims;
using Clairevoie.Hall.Files;
using Clairevoie.Publication.Files;
using Xunit;

namespace Clairevoie.Tests.Claims;

/// <summary>A file of claims is taken whole or refused with every line, column and remedy.</summary>
public sealed class ClaimsFileTests : IDisposable
{
    private const string Header = "id,value,bound,unit,kind,status,definition,definition_version,base,period_start,period_end,period_basis,territory,territory_basis,issuer,source,document,quote,version";
    private const string Good = "X1,1 141,=,personnes,flow,observed,Interpellés,1,,2024,2024,stated,DEP-75,stated,PP,https://example.org,,,1";

    private readonly string folder = Directory.CreateTempSubdirectory("clairevoie-claims-").FullName;

    [Theory]
    [InlineData("kind", "stocks", "not-a-word")]
    [InlineData("bound", "≥", "not-a-word")]
    [InlineData("status", "", "not-a-word")]
    [InlineData("value", "environ mille", "not-a-number")]
    [InlineData("value", "\"1,141\"", "number-ambiguous")]
    [InlineData("base", "-4", "negative")]
    [InlineData("definition", "", "missing")]
    [InlineData("version", "", "missing")]
    [InlineData("id", "X 1", "not-an-id")]
    [InlineData("period_start", "2024-13", "not-a-date")]
    [InlineData("period_start", "01/02/2024", "not-a-date")]
    [InlineData("period_end", "2023", "ends-before-it-begins")]
    [InlineData("period_basis", "not stated", "basis-says-nothing-is-stated")]
    [InlineData("territory", "Atlantide", "not-a-territory")]
    [InlineData("territory", "DEP-7", "not-a-territory")]
    [InlineData("territory", "", "basis-of-nothing", "territory_basis")]
    [InlineData("source", "", "no-source")]
    [InlineData("quote", "abc\u202Edef", "hidden-character")]
    [InlineData("issuer", "a\u0007b", "hidden-character")]
    public void A_wrong_cell_is_named_by_its_line_and_column(string column, string cell, string code, string? named = null)
    {
        var fault = Assert.Single(Read(Header, Good, Row(column, cell).Replace("X1", "X2", StringComparison.Ordinal)).Faults);

        Assert.Equal((3, named ?? column, code), (fault.Line, fault.Column, fault.Code));
    }

    /// <summary>From 20 % to 25 % is five points, or a quarter more: a file that says « 25 % » of a change of a share is asked which.</summary>
    [Theory]
    [InlineData("%", "hausse de la part des mineurs parmi les interpellés", true)]
    [InlineData("%", "Évolution du taux de réponse pénale", true)]
    [InlineData("points", "hausse de la part des mineurs parmi les interpellés", false)]
    [InlineData("%", "part des mineurs parmi les interpellés", false)]
    [InlineData("%", "hausse du nombre d’interpellés", false)]
    public void A_percentage_of_a_change_of_a_percentage_is_named_with_its_line(string unit, string definition, bool isNamed)
    {
        var cells = Row("definition", definition).Replace("X1", "X2", StringComparison.Ordinal).Split(',');
        cells[Header.Split(',').AsSpan().IndexOf("unit")] = unit;
        cells[Header.Split(',').AsSpan().IndexOf("kind")] = "rate";
        cells[Header.Split(',').AsSpan().IndexOf("value")] = "25";

        var faults = Read(Header, Good, string.Join(',', cells)).Faults;

        Assert.Equal(isNamed ? [(3, "unit", "percent-of-percent")] : [], faults.Select(fault => (fault.Line, fault.Column, fault.Code)));
        Assert.All(faults, fault => Assert.Contains("points", Clairevoie.Publication.Words.Sentences.Of(fault), StringComparison.Ordinal));
    }

    [Fact]
    public void What_is_wrong_with_one_row_and_what_is_wrong_between_rows_is_named_at_once()
    {
        var faults = Read(Header, Good, Row("kind", "?").Replace("X1", "X2", StringComparison.Ordinal), Row("value", "1411").Replace("X1", "X3", StringComparison.Ordinal)).Faults;

        Assert.Equal([(3, "not-a-word"), (4, "digits-swapped")], faults.Select(fault => (fault.Line, fault.Code)));
    }

    [Fact]
    public void One_wrong_row_refuses_the_whole_file()
    {
        var (claims, faults) = Read(Header, Good, Row("kind", "?").Replace("X1", "X2", StringComparison.Ordinal));

        Assert.Empty(claims);
        Assert.Single(faults);
    }

    [Fact]
    public void A_file_with_other_columns_says_which()
    {
        var faults = Read(Header.Replace("unit", "unite", StringComparison.Ordinal), Good).Faults;

        Assert.Equal([("unit", "column-missing"), ("unite", "column-unknown")], faults.Select(fault => (fault.Column, fault.Code)));
    }

    [Fact]
    public void The_same_figure_twice_names_both_lines()
    {
        var fault = Assert.Single(Read(Header, Good, Good).Faults);

        Assert.Equal((3, "twice", 2), (fault.Line, fault.Code, (int)fault.With[1]));
    }

    [Theory]
    [InlineData("", "empty-file")]
    [InlineData(Header, "no-rows")]
    [InlineData(Header + "\nX1,\"never closed", "broken-quotes")]
    [InlineData(Header + "\n" + Good + ",more", "too-many-cells")]
    public void What_is_no_table_of_claims_is_refused(string text, string code) => Assert.Equal(code, Read(text).Faults[0].Code);

    [Fact]
    public void Ten_million_letters_in_one_cell_are_refused() =>
        Assert.Contains(Read(Header, Row("quote", new string('x', 10_000_000))).Faults[0].Code, (string[])["cell-too-long", "broken-quotes"]);

    [Fact]
    public void Text_that_is_not_utf8_is_refused()
    {
        var file = Path.Combine(folder, "latin.csv");
        File.WriteAllBytes(file, [.. System.Text.Encoding.Latin1.GetBytes($"{Header}\n{Good}\n")]);

        Assert.Equal("not-utf8", ClaimsFile.Read(file, Given.Registers.Places).Faults[0].Code);
    }

    [Theory]
    [InlineData(';')]
    [InlineData('\t')]
    public void A_french_spreadsheet_may_separate_with_semicolons(char separator) =>
        Assert.Equal(1141, Assert.Single(Read(Header.Replace(',', separator), Good.Replace(',', separator)).Claims).Figure.Value);

    [Fact]
    public async Task What_was_written_reads_back_the_same_even_when_a_cell_looks_like_a_formula()
    {
        var claims = Read(Header, Good, Row("definition", "=HYPERLINK(0)").Replace("X1", "X2", StringComparison.Ordinal), Row("quote", "\"-1 \"\"oui\"\", @non\"").Replace("X1", "X3", StringComparison.Ordinal)).Claims;

        var (first, again) = (await Written(claims), "");
        File.WriteAllText(Path.Combine(folder, "back.csv"), first);
        again = await Written(ClaimsFile.Read(Path.Combine(folder, "back.csv"), Given.Registers.Places).Claims);

        Assert.Equal(3, claims.Count);
        Assert.Equal(first, again);
        Assert.Equal("=HYPERLINK(0)", claims[1].Definition.Text);
        Assert.Equal("-1 \"oui\", @non", claims[2].Origin.Quote);
    }

    private static async Task<string> Written(IReadOnlyList<Claim> claims)
    {
        using var memory = new MemoryStream();
        await ClaimsCsv.Write(memory, claims.ToAsyncEnumerable(), TestContext.Current.CancellationToken);
        return System.Text.Encoding.UTF8.GetString(memory.ToArray());
    }

    private static string Row(string column, string cell)
    {
        var cells = Good.Split(',');
        cells[Header.Split(',').AsSpan().IndexOf(column)] = cell;
        return string.Join(',', cells);
    }

    private (IReadOnlyList<Claim> Claims, IReadOnlyList<FileFault> Faults) Read(params string[] lines)
    {
        var file = Path.Combine(folder, "claims.csv");
        File.WriteAllLines(file, lines);
        return ClaimsFile.Read(file, Given.Registers.Places);
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);
}
