using Clairevoie.Commands;
using Xunit;

namespace Clairevoie.Tests.Towns;

/// <summary>A played year stands among nothing that is real.</summary>
public sealed class TownPlayTests
{
    [Fact]
    public async Task A_folder_that_is_not_the_fictional_town_is_refused_and_left_as_it_was()
    {
        var folder = Directory.CreateTempSubdirectory("play");
        try
        {
            using var words = new StringWriter();

            var answer = await CommandLine.Run(["town", "play", "--months", "12", "--var", folder.FullName], new Speech(TextWriter.Null, words, TextReader.Null));

            Assert.Equal(Answer.Refused, answer);
            Assert.Contains("fictional town", words.ToString(), StringComparison.Ordinal);
            Assert.Empty(folder.GetFileSystemInfos());
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    [Theory]
    [InlineData("0")]
    [InlineData("37")]
    [InlineData("many")]
    public async Task A_number_of_months_that_cannot_be_played_is_not_understood(string months) =>
        Assert.Equal(Answer.Usage, await CommandLine.Run(["town", "play", "--months", months], new Speech(TextWriter.Null, TextWriter.Null, TextReader.Null)));
}
