using Clairevoie.Domain;
using Microsoft.AspNetCore.Http;

namespace Clairevoie.Intelligence.Files;

/// <summary>A mapping as a form shows it and sends it back: a column for each field, words line by line, a filter, a sector.</summary>
internal static class MappingForm
{
    private const string Rest = "*";

    /// <summary>Reads the form.</summary>
    public static FileMapping Read(IFormCollection form, FileKind kind)
    {
        var words = Words(form["Words"].ToString());
        var fields = new Dictionary<string, FieldFrom>();
        foreach (var field in FileFields.Of(kind))
        {
            var column = form[$"field.{field}"].ToString();
            var (meant, rest) = Meaning(words[field]);
            if (column.Length == 0 && rest is null) continue;
            fields[field] = column.Length == 0
                ? new() { Value = rest }
                : new() { Column = column, Format = field == "day" ? OrNothing(form["Format"]) : null, Words = meant, Otherwise = rest };
        }

        var only = form["Only"].ToString();
        return new()
        {
            Kind = kind, Fields = fields, Sector = OrNothing(form["Sector"]), LeaveOutWithoutPlace = form["LeaveOut"] == "yes",
            Only = only.Length == 0 ? [] : [new(only, form["OnlyIs"].ToString().Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))],
        };
    }

    /// <summary>The words of a mapping, line by line.</summary>
    public static string WordsOf(FileMapping mapping) => string.Join('\n', mapping.Fields.SelectMany(field =>
        field.Value.Words.Select(word => $"{field.Key}: {word.Key} = {word.Value}")
            .Concat((field.Value.Otherwise ?? field.Value.Value) is { } rest ? [$"{field.Key}: {Rest} = {rest}"] : [])));

    private static ILookup<string, (string Told, string Meant)> Words(string text) =>
        text.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
            .Select(line => (Field: line.Split(':', 2), Line: line))
            .Where(line => line.Field.Length == 2 && line.Field[1].Contains('=', StringComparison.Ordinal))
            .Select(line => (Field: line.Field[0].Trim(), Told: line.Field[1][..line.Field[1].LastIndexOf('=')].Trim(), Meant: line.Field[1][(line.Field[1].LastIndexOf('=') + 1)..].Trim()))
            .ToLookup(word => word.Field, word => (word.Told, word.Meant));

    private static (Dictionary<string, string> Words, string? Others) Meaning(IEnumerable<(string Told, string Meant)> words)
    {
        var all = words.ToList();
        return (all.Where(word => word.Told != Rest).DistinctBy(word => word.Told).ToDictionary(word => word.Told, word => word.Meant), all.Where(word => word.Told == Rest).Select(word => word.Meant).FirstOrDefault());
    }

    private static string? OrNothing(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();
}
