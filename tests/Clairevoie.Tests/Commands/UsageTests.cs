using Clairevoie.Commands;
using Xunit;

namespace Clairevoie.Tests.Commands;

/// <summary>A command line that cannot be read is answered in words of its user.</summary>
public sealed class UsageTests
{
    [Theory]
    [InlineData("--port takes a whole number, not 'abc'.", "serve", "--port", "abc")]
    [InlineData("--year takes a whole number, not 'l''an'.", "adopt", "plan.csv", "--year", "l''an")]
    public async Task A_value_of_the_wrong_kind_is_told_what_the_option_takes(string said, params string[] line)
    {
        using var words = new StringWriter();

        var code = await CommandLine.Run(line, new Speech(TextWriter.Null, words, TextReader.Null));

        Assert.Equal(Answer.Usage, code);
        Assert.Contains(said, words.ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain("System.", words.ToString(), StringComparison.Ordinal);
    }
}
