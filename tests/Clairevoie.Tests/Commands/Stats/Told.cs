using System.Text.Json;
using Clairevoie.Commands;

namespace Clairevoie.Tests.Commands.Stats;

/// <summary>What a measuring command told: its exit code, its data and its words.</summary>
internal sealed record Told(int Code, string Data, string Words)
{
    /// <summary>The data as JSON.</summary>
    public JsonElement Json => JsonDocument.Parse(Data).RootElement;

    /// <summary>Runs <c>clairevoie stats …</c>; « {file} » in an argument is a paper with this text.</summary>
    public static async Task<Told> Of(string text, params string[] arguments)
    {
        using var paper = new Paper("given.csv", text);
        using var data = new StringWriter();
        using var words = new StringWriter();
        string[] all = ["stats", .. arguments.Select(one => one.Replace("{file}", paper.File.FullName, StringComparison.Ordinal))];
        var code = await CommandLine.Run(all, new Speech(data, words, TextReader.Null));
        return new Told(code, data.ToString(), words.ToString());
    }
}
