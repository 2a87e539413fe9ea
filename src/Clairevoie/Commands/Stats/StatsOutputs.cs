using System.CommandLine;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using CsvHelper;

namespace Clairevoie.Commands.Stats;

/// <summary>The options by which every measuring command is told how to write its answer, and the writing of it.</summary>
public sealed class StatsOutputs
{
    private static readonly JsonSerializerOptions Snake = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower,
        WriteIndented = true,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        Converters = { new FiniteNumbers(), new JsonStringEnumConverter(JsonNamingPolicy.KebabCaseLower) },
    };

    private readonly Option<string?> json = HouseArguments.Json();
    private readonly Option<string?> geoJson = To("--geojson", "Writes the places as GeoJSON (degrees)");
    private readonly Option<string?> csv = To("--csv", "Writes the table as CSV");
    private readonly Option<string?> svg = To("--svg", "Writes a picture as SVG");

    /// <summary>Gives the options to a command.</summary>
    public void AddTo(Command command)
    {
        ArgumentNullException.ThrowIfNull(command);
        foreach (var option in new[] { json, geoJson, csv, svg }) command.Options.Add(option);
    }

    /// <summary>Writes the answer in every shape that was asked for; as words for people when none was.</summary>
    public async Task<int> Write(ParseResult given, Speech speech, StatsAnswer answer, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(given);
        ArgumentNullException.ThrowIfNull(speech);
        ArgumentNullException.ThrowIfNull(answer);
        var shapes = Shapes(answer).Where(shape => given.GetResult(shape.Asked) is not null).ToList();
        foreach (var (asked, write) in shapes)
            await Put(given.GetValue(asked), write?.Invoke() ?? throw new CommandRefused($"This command has nothing to write as {asked.Name}."), speech, stop);
        if (shapes.Count == 0) await Tell(speech, answer);
        else foreach (var caveat in answer.Caveats) await speech.Words.WriteLineAsync($"! {caveat.Says.English}");
        return Answer.Yes;
    }

    private IEnumerable<(Option<string?> Asked, Func<string>? Write)> Shapes(StatsAnswer answer) =>
    [
        (json, () => Json(answer)),
        (geoJson, answer.Features is { } features ? () => JsonSerializer.Serialize(new { type = "FeatureCollection", features = features() }, Snake) : null),
        (csv, answer.Rows is { } rows ? () => Table(rows()) : null),
        (svg, answer.Picture),
    ];

    // Every answer ends alike: its sentence in English and in French, and what must be known before believing it.
    private static string Json(StatsAnswer answer)
    {
        var all = JsonSerializer.SerializeToNode(answer.Json, Snake)!.AsObject();
        all["says"] = answer.Says.English;
        all["dit"] = answer.Says.French;
        all["caveats"] = JsonSerializer.SerializeToNode(answer.Caveats.Select(one => new { one.Code, says = one.Says.English, dit = one.Says.French }), Snake);
        return all.ToJsonString(Snake);
    }

    private static Option<string?> To(string name, string what) =>
        new(name) { Description = $"{what}, to the standard output or to FILE.", HelpName = "FILE", Arity = ArgumentArity.ZeroOrOne };

    private static async Task Put(string? file, string text, Speech speech, CancellationToken stop)
    {
        if (string.IsNullOrEmpty(file)) await speech.Data.WriteLineAsync(text.AsMemory(), stop);
        else await File.WriteAllTextAsync(file, text + "\n", stop);
    }

    private static async Task Tell(Speech speech, StatsAnswer answer)
    {
        await speech.Data.WriteLineAsync(answer.Says.English);
        foreach (var line in answer.Lines) await speech.Data.WriteLineAsync(line);
        foreach (var caveat in answer.Caveats) await speech.Data.WriteLineAsync($"! {caveat.Says.English}");
    }

    private static string Table(IEnumerable<string[]> rows)
    {
        using var text = new StringWriter();
        using (var csv = CsvWriter.Create(text, new CsvWriterOptions { NewLine = "\n", Injection = CsvInjection.None }, leaveOpen: true))
            foreach (var row in rows) csv.WriteRecord(row);
        return text.ToString().TrimEnd('\n');
    }

    /// <summary>JSON has no infinity: what is not finite is written as null.</summary>
    private sealed class FiniteNumbers : JsonConverter<double>
    {
        public override double Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => reader.GetDouble();

        public override void Write(Utf8JsonWriter writer, double value, JsonSerializerOptions options)
        {
            if (double.IsFinite(value)) writer.WriteNumberValue(value);
            else writer.WriteNullValue();
        }
    }
}
