using Clairevoie.Commands;
using Xunit;

namespace Clairevoie.Tests.Commands;

/// <summary>The linked tables of whoever counts elsewhere: read, protected, told.</summary>
public sealed class PublishProtectTests
{
    [Theory]
    [InlineData("cell,count\na,1\n", "part_of")]
    [InlineData("cell,count,part_of,state\na,1 000,T,\n", "Ligne 2")]
    [InlineData("cell,count,part_of,state\na,12,T,gone\n", "Ligne 2")]
    [InlineData("cell,count,part_of,state\na,12,T,\nT,12,,\n", "Ligne 3")]
    [InlineData("cell,count,part_of,state\na,12,T#x,\nb,13,T#y,\n", "T differ")]
    [InlineData("cell,count,part_of,state\na,12,,\na,13,,\n", "one key")]
    public async Task A_file_with_something_wrong_is_refused_with_its_line(string text, string says)
    {
        var (code, data, words) = await Run(text);

        Assert.Equal((Answer.Refused, ""), (code, data));
        Assert.Contains(says, words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_total_that_is_summed_in_two_ways_is_one_total_and_a_small_count_takes_others_with_it()
    {
        var (code, data, _) = await Run("cell,count,part_of,state\na1,5,A|1,\na2,40,A|2,\nb1,30,B|1,\nb2,20,B|2,\nA,,all#place,\nB,,all#place,\n1,,all#month,\n2,,all#month,\n");

        Assert.Equal(Answer.Yes, code);
        Assert.Contains("all,95\n", data, StringComparison.Ordinal);
        Assert.Contains("a1,\n", data, StringComparison.Ordinal);
        Assert.Equal(4, data.Split('\n').Count(line => line.EndsWith(',')));
    }

    private static async Task<(int Code, string Data, string Words)> Run(string text)
    {
        var file = Path.Combine(Path.GetTempPath(), $"{Guid.NewGuid():N}.csv");
        await File.WriteAllTextAsync(file, text, TestContext.Current.CancellationToken);
        using var data = new StringWriter();
        using var words = new StringWriter();
        var code = await CommandLine.Run(["publish", "protect", file], new Speech(data, words, TextReader.Null));
        File.Delete(file);
        return (code, data.ToString(), words.ToString());
    }
}
