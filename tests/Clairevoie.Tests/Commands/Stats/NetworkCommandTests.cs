using System.Text.Json;
using System.Xml.Linq;
using Clairevoie.Commands;
using Xunit;

namespace Clairevoie.Tests.Commands.Stats;

/// <summary><c>clairevoie stats network</c>: refused by line and column, or answered in the shape that was asked for.</summary>
public sealed class NetworkCommandTests
{
    private const string Chain = "from,to,probability\nkitchen,stash,0.5\nstash,point,1\n";

    [Theory]
    [InlineData("from,to\n", "no node")]
    [InlineData("a,b\n1,2\n", "--from")]
    [InlineData("from,to\na,a\n", "Line 2")]
    [InlineData("from,to,p\na,b,1\nb,c,2\n", "line 3, column p")]
    [InlineData("from,to,p\na,b,0\n", "line 2, column p")]
    [InlineData("from,to,p\na,b,often\n", "line 2, column p")]
    [InlineData("from,to\na,\n", "line 2, column to")]
    public async Task What_is_no_link_is_refused_where_it_stands(string text, string named)
    {
        var (code, _, words) = await Run(text);

        Assert.Equal(Answer.Refused, code);
        Assert.Contains(named, words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_answer_for_programs_names_nodes_as_the_file_does()
    {
        var (code, data, _) = await Run(Chain, "--json", "--draws", "1000", "--seed", "7");

        var answer = JsonDocument.Parse(data).RootElement;
        Assert.Equal(Answer.Yes, code);
        Assert.Equal(["kitchen", "stash", "point"], answer.GetProperty("nodes").EnumerateArray().Select(node => node.GetProperty("name").GetString()));
        Assert.InRange(answer.GetProperty("nodes")[1].GetProperty("breaks").GetDouble(), 0.42, 0.58);
        Assert.Equal(7, answer.GetProperty("seed").GetInt32());
        Assert.Equal(1000, answer.GetProperty("draws").GetInt32());
    }

    [Fact]
    public async Task The_table_has_a_row_for_each_node()
    {
        var (_, data, _) = await Run(Chain, "--csv");

        var rows = data.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal(4, rows.Length);
        Assert.StartsWith("node,degree,betweenness", rows[0], StringComparison.Ordinal);
        Assert.Single(rows.Select(row => row.Split(',').Length).Distinct());
    }

    [Fact]
    public async Task The_picture_draws_each_node_and_keeps_names_as_text()
    {
        var (_, data, _) = await Run("from,to\na,<b>\n<b>,c\n", "--svg");

        var picture = XDocument.Parse(data);
        Assert.Contains(picture.Descendants().Where(part => part.Name.LocalName == "text"), text => text.Value == "<b>");
        Assert.Equal(2, picture.Descendants().Count(part => part.Name.LocalName == "line"));
    }

    private static async Task<(int Code, string Data, string Words)> Run(string text, params string[] options)
    {
        using var paper = new Paper("links.csv", text);
        using var data = new StringWriter();
        using var words = new StringWriter();
        var code = await CommandLine.Run(["stats", "network", "--edges", paper.File.FullName, .. options], new Speech(data, words, TextReader.Null));
        return (code, data.ToString(), words.ToString());
    }
}
