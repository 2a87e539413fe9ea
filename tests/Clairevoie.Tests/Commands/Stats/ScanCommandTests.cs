using System.Globalization;
using System.Text;
using System.Text.Json;
using Clairevoie.Commands;
using Clairevoie.Tests.Statistics;
using Xunit;

namespace Clairevoie.Tests.Commands.Stats;

/// <summary><c>clairevoie stats scan</c>, as tools rely on it.</summary>
public sealed class ScanCommandTests
{
    private static readonly string[] Contract =
        ["--x", "x", "--y", "y", "--date", "day", "--cell", "250", "--model", "permutation", "--radius", "2000", "--share", "0.5", "--days", "28", "--end", "2024-12-30", "--min-cases", "2", "--replications", "99", "--seed", "1", "--order", "customary", "--threads", "2"];

    private const string Places = "id,x,y\na,650000,6860000\nb,650500,6860000\nc,651000,6860500\n";

    [Theory]
    [InlineData("x,y,date\n", "nothing to measure")]
    [InlineData("x,y,date\n650000,6860000,2024-01-01\n", "at least two")]
    [InlineData("x,y,date\n650000,6860000,2024-01-01\n650000,6860000,2024-01-09\n", "one place")]
    [InlineData("x,y,date\n650000,6860000,2024-01-09\n650700,6860000,2024-01-09\n", "one day")]
    [InlineData("x,y,date\n2.35,48.85,2024-01-01\n2.36,48.86,2024-01-09\n", "--crs 4326")]
    [InlineData("x,y,date\n6860000,650000,2024-01-01\n6860100,650700,2024-01-09\n", "Exchange")]
    [InlineData("x,y,date\n650000,6860000,2024-01-01\n650700,abc,2024-01-09\n", "line 3, column y")]
    public async Task Events_of_which_nothing_can_be_said_are_refused_with_the_remedy(string events, string remedy)
    {
        using var paper = new Paper("events.csv", events);
        var (code, _, words) = await Run("--events", paper.File.FullName);
        Assert.Equal(Answer.Refused, code);
        Assert.Contains(remedy, words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_period_without_data_is_refused_and_says_where_the_data_are()
    {
        using var paper = new Paper("events.csv", "x,y,date\n650000,6860000,2024-01-01\n650700,6860000,2024-02-09\n");
        var (code, _, words) = await Run("--events", paper.File.FullName, "--start", "2025-01-01", "--end", "2025-02-01");
        Assert.Equal(Answer.Refused, code);
        Assert.Contains("2024-02-09", words, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("id,count,date\na,-3,2024-01-01\n", "line 2, column count")]
    [InlineData("id,count,date\nnowhere,3,2024-01-01\n", "line 2, column id")]
    [InlineData("id,count,date\na,3,2024-01-01\nb,3,2023\n", "years alone")]
    public async Task Counts_that_are_none_are_refused_where_they_stand(string counts, string named)
    {
        using var places = new Paper("places.csv", Places);
        using var cases = new Paper("cases.csv", counts);
        var (code, _, words) = await Run("--locations", places.File.FullName, "--cases", cases.File.FullName);
        Assert.Equal(Answer.Refused, code);
        Assert.Contains(named, words, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--model", "guess")]
    [InlineData("--order", "any")]
    [InlineData("--crs", "3857")]
    [InlineData("--radius", "far")]
    [InlineData("--ellipses", "wide")]
    [InlineData("--end", "30/12/2024")]
    public async Task A_wrong_word_is_a_matter_of_usage(string option, string written) =>
        Assert.Equal(Answer.Usage, (await Run("--events", "events.csv", option, written)).Code);

    [Fact]
    public async Task Events_and_counts_together_are_a_matter_of_usage()
    {
        Assert.Equal(Answer.Usage, (await Run("--events", "e.csv", "--locations", "g.csv", "--cases", "c.csv")).Code);
        Assert.Equal(Answer.Usage, (await Run("--locations", "g.csv")).Code);
        Assert.Equal(Answer.Usage, (await Run()).Code);
    }

    [Fact]
    public async Task An_option_out_of_its_bounds_is_refused_with_its_bounds()
    {
        using var paper = new Paper("events.csv", Synthetic());
        var (code, _, words) = await Run("--events", paper.File.FullName, "--share", "0.9");
        Assert.Equal(Answer.Refused, code);
        Assert.Contains("at most 0.5", words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_answer_has_the_shape_that_tools_rely_on()
    {
        using var paper = new Paper("events.csv", Synthetic());
        var (code, data, words) = await Run(["--events", paper.File.FullName, .. Contract, "--json"]);
        Assert.Equal(Answer.Yes, code);
        var answer = JsonDocument.Parse(data).RootElement;
        Assert.Equal(99, answer.GetProperty("replications").GetInt32());
        Assert.True(answer.GetProperty("seconds").GetDouble() > 0);
        var top = answer.GetProperty("clusters")[0];
        Assert.Equal(36.279729, Math.Round(top.GetProperty("llr").GetDouble(), 6));
        Assert.Equal((0.01, 100, 15), (top.GetProperty("p").GetDouble(), top.GetProperty("recurrence_days").GetDouble(), top.GetProperty("cases").GetInt32()));
        Assert.InRange(top.GetProperty("gumbel_p").GetDouble(), 1e-17, 1e-9);
        Assert.Equal((0.512, 250), (Math.Round(top.GetProperty("expected").GetDouble(), 4), top.GetProperty("radius").GetDouble()));
        Assert.Equal(("2024-12-25", "2024-12-30"), (top.GetProperty("from").GetString(), top.GetProperty("to").GetString()));
        Assert.Equal(["655125_6866375", "655125_6866125", "655125_6866625", "655375_6866375"], top.GetProperty("cells").EnumerateArray().Select(cell => cell.GetString()));
        Assert.DoesNotContain("scanning", words, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2024/12/30")]
    [InlineData("12/30/2024")]
    [InlineData("12/30/2024 12:00:00 AM")]
    public async Task The_end_is_written_as_files_write_days(string end)
    {
        using var paper = new Paper("events.csv", Synthetic());
        var (code, data, _) = await Run(["--events", paper.File.FullName, "--cell", "250", "--radius", "2000", "--days", "28", "--replications", "9", "--end", end, "--json"]);
        Assert.Equal(Answer.Yes, code);
        Assert.Equal("2024-12-30", JsonDocument.Parse(data).RootElement.GetProperty("to").GetString());
    }

    [Fact]
    public async Task Every_answer_ends_with_its_sentence_and_its_caveats_in_both_languages()
    {
        using var paper = new Paper("events.csv", Synthetic());
        var (_, data, _) = await Run(["--events", paper.File.FullName, "--cell", "250", "--radius", "2000", "--ellipses", "2", "--ellipse-penalty", "1", "--replications", "99", "--json"]);
        var answer = JsonDocument.Parse(data).RootElement;
        Assert.Equal(["says", "dit", "caveats"], answer.EnumerateObject().Select(one => one.Name).TakeLast(3));
        Assert.StartsWith("A gathering around", answer.GetProperty("says").GetString(), StringComparison.Ordinal);
        Assert.StartsWith("Un rassemblement autour", answer.GetProperty("dit").GetString(), StringComparison.Ordinal);
        Assert.All(answer.GetProperty("caveats").EnumerateArray(), one => Assert.Equal(["code", "says", "dit"], one.EnumerateObject().Select(part => part.Name)));
        Assert.All(answer.GetProperty("clusters").EnumerateArray(), one => Assert.Equal(
            one.GetProperty("llr").GetDouble() * (one.GetProperty("axis_ratio").GetDouble() == 2 ? 8d / 9 : 1), one.GetProperty("statistic").GetDouble(), 1e-9));
    }

    [Fact]
    public async Task A_population_that_the_model_does_not_look_at_is_named_and_one_row_is_one_row()
    {
        using var places = new Paper("places.csv", Places);
        using var cases = new Paper("cases.csv", "id,count,date\na,5,2024-01-01\nb,3,2024-01-05\nc,4,2024-02-02\n");
        using var people = new Paper("people.csv", "id,year,population\na,2024,1000\nb,2024,1000\nc,2024,1000\n");
        var (_, _, words) = await Run("--locations", places.File.FullName, "--cases", cases.File.FullName, "--population", people.File.FullName, "--replications", "9");
        Assert.Contains("--model poisson", words, StringComparison.Ordinal);
        using var paper = new Paper("events.csv", Synthetic() + "1000,,,2024-12-30\n");
        (_, _, words) = await Run("--events", paper.File.FullName, "--cell", "250", "--radius", "2000", "--replications", "9");
        Assert.Contains("1 row has no coordinates and was left out: line 1002", words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Days_written_as_whole_numbers_end_with_the_end_that_was_said()
    {
        using var paper = new Paper("events.csv", Synthetic(counted: true));
        var (_, data, words) = await Run(["--events", paper.File.FullName, .. Contract, "--json"]);
        Assert.Equal(36.279729, Math.Round(JsonDocument.Parse(data).RootElement.GetProperty("clusters")[0].GetProperty("llr").GetDouble(), 6));
        Assert.Contains("--day-zero", words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Every_shape_is_written_to_its_file_and_none_to_the_standard_output()
    {
        using var paper = new Paper("events.csv", Synthetic());
        var file = Path.Combine(paper.File.DirectoryName!, "out");
        var (_, data, _) = await Run(["--events", paper.File.FullName, .. Contract, "--json", file + ".json", "--geojson", file + ".geojson", "--csv", file + ".csv", "--svg", file + ".svg"]);
        Assert.Empty(data);
        Assert.NotEmpty(JsonDocument.Parse(await File.ReadAllTextAsync(file + ".json", TestContext.Current.CancellationToken)).RootElement.GetProperty("clusters").EnumerateArray());
        var corner = JsonDocument.Parse(await File.ReadAllTextAsync(file + ".geojson", TestContext.Current.CancellationToken)).RootElement.GetProperty("features")[0].GetProperty("geometry").GetProperty("coordinates")[0][0];
        Assert.Equal(2.39, corner[0].GetDouble(), 0.02);
        Assert.Equal(48.90, corner[1].GetDouble(), 0.02);
        Assert.StartsWith("rank,llr,p,", await File.ReadAllTextAsync(file + ".csv", TestContext.Current.CancellationToken), StringComparison.Ordinal);
        Assert.StartsWith("<svg", await File.ReadAllTextAsync(file + ".svg", TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    [Fact]
    public async Task People_get_a_sentence_and_what_must_be_known_before_believing_it()
    {
        using var paper = new Paper("events.csv", Synthetic());
        var (_, data, _) = await Run(["--events", paper.File.FullName, .. Contract]);
        Assert.StartsWith("A gathering around 655125_6866375 from 2024-12-25 to 2024-12-30: 15 cases", data, StringComparison.Ordinal);
        Assert.Contains("independent", data, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Counts_by_year_with_a_population_are_scanned_by_year()
    {
        using var places = new Paper("places.csv", Places);
        using var cases = new Paper("cases.csv", "id,count,date\n" + string.Concat(Enumerable.Range(2010, 10).Select(year => $"a,{(year > 2016 ? 30 : 10)},{year}\nb,10,{year}\nc,12,{year}\n")));
        using var people = new Paper("people.csv", "id,year,population\na,2010,1000\na,2019,1000\nb,2010,1000\nb,2019,1100\nc,2015,1200\n");
        var (code, data, words) = await Run("--locations", places.File.FullName, "--cases", cases.File.FullName, "--population", people.File.FullName, "--model", "poisson", "--replications", "99", "--json");
        Assert.True(code == Answer.Yes, words);
        var top = JsonDocument.Parse(data).RootElement.GetProperty("clusters")[0];
        Assert.Equal(("2017-01-01", "2019-12-31", 90), (top.GetProperty("from").GetString(), top.GetProperty("to").GetString(), top.GetProperty("cases").GetInt32()));
        Assert.Equal("a", top.GetProperty("cells")[0].GetString());
    }

    [Fact]
    public async Task Counts_on_whole_number_days_end_with_the_end_that_was_said()
    {
        using var places = new Paper("places.csv", Places);
        using var cases = new Paper("cases.csv", "id,count,date\n" + string.Concat(Enumerable.Range(0, 60).Select(day => $"a,{(day > 55 ? 5 : 1)},{day}\nb,1,{day}\nc,1,{day}\n")));
        var (code, data, words) = await Run("--locations", places.File.FullName, "--cases", cases.File.FullName, "--end", "2024-12-30", "--replications", "99", "--json");
        Assert.True(code == Answer.Yes, words);
        var top = JsonDocument.Parse(data).RootElement.GetProperty("clusters")[0];
        Assert.Equal(("2024-12-27", "2024-12-30", 20), (top.GetProperty("from").GetString(), top.GetProperty("to").GetString(), top.GetProperty("cases").GetInt32()));
        Assert.Contains("--day-zero", words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task More_cases_than_people_are_refused()
    {
        using var places = new Paper("places.csv", Places);
        using var cases = new Paper("cases.csv", "id,count,date\na,50,2010-01-01\nb,3,2010-02-01\n");
        using var people = new Paper("people.csv", "id,year,population\na,2010,10\nb,2010,1000\nc,2010,1000\n");
        var (code, _, words) = await Run("--locations", places.File.FullName, "--cases", cases.File.FullName, "--population", people.File.FullName, "--model", "poisson");
        Assert.Equal(Answer.Refused, code);
        Assert.Contains("50 cases for 10 persons", words, StringComparison.Ordinal);
    }

    private static async Task<(int Code, string Data, string Words)> Run(params string[] arguments)
    {
        using var data = new StringWriter();
        using var words = new StringWriter();
        var code = await CommandLine.Run(["stats", "scan", .. arguments], new Speech(data, words, TextReader.Null));
        return (code, data.ToString(), words.ToString());
    }

    private static string Synthetic(bool counted = false)
    {
        var events = SyntheticEvents.Of(1000);
        var text = new StringBuilder("id,x,y,day\n");
        for (var i = 0; i < 1000; i++)
        {
            var day = counted ? $"{events.Day[i]}" : $"{new DateOnly(2024, 1, 1).AddDays(events.Day[i]):yyyy-MM-dd}";
            text.Append(CultureInfo.InvariantCulture, $"{i},{events.X[i]:0.0},{events.Y[i]:0.0},{day}\n");
        }

        return text.ToString();
    }
}
