using Clairevoie.Commands;
using Xunit;

namespace Clairevoie.Tests.Commands;

/// <summary>What somebody types after <c>serve</c> is refused with its remedy before anything is opened.</summary>
public sealed class ServeCommandTests
{
    [Theory]
    [InlineData("--port", "abc")]
    [InlineData("--port", "99999")]
    [InlineData("--port", "-1")]
    [InlineData("--address", "localhost")]
    [InlineData("--colour", "green")]
    public async Task A_wrong_option_is_refused_by_its_name(string option, string written)
    {
        using var words = new StringWriter();
        var code = await CommandLine.Run(["serve", option, written], new Speech(TextWriter.Null, words, TextReader.Null));

        Assert.Equal(Answer.Usage, code);
        Assert.Contains(option, words.ToString(), StringComparison.Ordinal);
    }
}
