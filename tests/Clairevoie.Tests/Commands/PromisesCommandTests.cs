using System.Text.Json;
using Clairevoie.Commands;
using Xunit;

namespace Clairevoie.Tests.Commands;

/// <summary>Promises come in by command as measures do: all of a file or none of it, and the same file twice changes nothing.</summary>
public sealed class PromisesCommandTests : IDisposable
{
    private const string Head = "row,code,said,who,said_on,deadline,test,source,move,on,words\n";

    private readonly string folder = Directory.CreateTempSubdirectory("clairevoie-promises-").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public async Task A_file_with_a_fact_about_a_promise_that_nobody_knows_is_refused_whole()
    {
        var (code, answer) = await Import(Head + "promise,T-1,Ouvrir trois lieux,la ville,2026-01-01,2026-12-31,Trois lieux ouverts,https://example.org/a,,,\nfact,T-9,,,,,,https://example.org/b,Kept,2026-06-01,Fait.\n");

        Assert.Equal(1, code);
        Assert.Equal("promise-unknown", Assert.Single(answer.GetProperty("refused").EnumerateArray()).GetProperty("code").GetString());
        Assert.Equal((0, 1), await Again("promise,T-1,Ouvrir trois lieux,la ville,2026-01-01,2026-12-31,Trois lieux ouverts,https://example.org/a,,,\n", before: true));
    }

    [Fact]
    public async Task A_row_that_cannot_be_read_is_named_with_its_line_and_column()
    {
        var (code, answer) = await Import(Head + "promise,T-2,,la ville,2026-01-01,jamais,,,,,\n");

        Assert.Equal(1, code);
        Assert.All(answer.GetProperty("refused").EnumerateArray(), fault => Assert.Equal(2, fault.GetProperty("line").GetInt32()));
        Assert.Contains(answer.GetProperty("refused").EnumerateArray(), fault => fault.GetProperty("column").GetString() == "deadline");
    }

    [Fact]
    public async Task No_file_is_a_refusal_and_not_a_fault() =>
        Assert.Equal(1, await CommandLine.Run(["promises", "import", Path.Combine(folder, "absent.csv"), "--var", Path.Combine(folder, "var")], new Speech(TextWriter.Null, TextWriter.Null, TextReader.Null)));

    private async Task<(int Facts, int Promises)> Again(string rows, bool before)
    {
        var (code, answer) = await Import(Head + rows);
        var (same, second) = await Import(Head + rows);
        Assert.Equal((0, 0), (code, same));
        Assert.True(before && answer.GetProperty("promises").GetInt32() == second.GetProperty("promises").GetInt32());
        return (second.GetProperty("facts").GetInt32(), second.GetProperty("promises").GetInt32());
    }

    private async Task<(int Code, JsonElement Answer)> Import(string text)
    {
        var file = Path.Combine(folder, "promesses.csv");
        await File.WriteAllTextAsync(file, text, TestContext.Current.CancellationToken);
        using var data = new StringWriter();
        var code = await CommandLine.Run(["promises", "import", file, "--var", Path.Combine(folder, "var"), "--json"], new Speech(data, TextWriter.Null, TextReader.Null));
        return (code, JsonDocument.Parse(data.ToString()).RootElement);
    }
}
