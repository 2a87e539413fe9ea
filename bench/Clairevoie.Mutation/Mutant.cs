using System.Text.Json;

namespace Clairevoie.Mutation;

/// <summary>One small change, as Stryker's report has it.</summary>
/// <param name="Id">The number of its switch.</param>
/// <param name="Folder">The folder of Statistics that it stands in.</param>
/// <param name="Where">File and line.</param>
/// <param name="Kind">Which sort of change.</param>
/// <param name="Was">The text before.</param>
/// <param name="Becomes">The text after.</param>
internal sealed record Mutant(int Id, string Folder, string Where, string Kind, string Was, string Becomes)
{
    /// <summary>Every mutant that compiled.</summary>
    public static IReadOnlyList<Mutant> Read(string report)
    {
        using var document = JsonDocument.Parse(File.ReadAllBytes(report));
        return [.. document.RootElement.GetProperty("files").EnumerateObject().SelectMany(InFile).OrderBy(mutant => mutant.Id)];
    }

    private static IEnumerable<Mutant> InFile(JsonProperty file)
    {
        var path = file.Name.Replace('\\', '/');
        path = path[(path.LastIndexOf("Clairevoie.Statistics/", StringComparison.Ordinal) is var at and >= 0 ? at + "Clairevoie.Statistics/".Length : 0)..];
        var lines = file.Value.GetProperty("source").GetString()!.Split('\n');
        foreach (var mutant in file.Value.GetProperty("mutants").EnumerateArray().Where(one => one.GetProperty("status").GetString() is not ("CompileError" or "Ignored")))
        {
            var (start, end) = (mutant.GetProperty("location").GetProperty("start"), mutant.GetProperty("location").GetProperty("end"));
            yield return new Mutant(
                int.Parse(mutant.GetProperty("id").GetString()!),
                path.Split('/')[0],
                $"{path}:{Line(start)}",
                mutant.GetProperty("mutatorName").GetString()!,
                Text(lines, (Line(start), Column(start)), (Line(end), Column(end))),
                mutant.GetProperty("replacement").GetString()!);
        }
    }

    private static int Line(JsonElement place) => place.GetProperty("line").GetInt32();

    private static int Column(JsonElement place) => place.GetProperty("column").GetInt32();

    private static string Text(string[] lines, (int Line, int Column) start, (int Line, int Column) end) => start.Line == end.Line
        ? lines[start.Line - 1][(start.Column - 1)..(end.Column - 1)]
        : lines[start.Line - 1][(start.Column - 1)..].Trim() + " …";
}
