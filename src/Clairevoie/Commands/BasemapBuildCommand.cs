using System.CommandLine;
using Clairevoie.Grounds;

namespace Clairevoie.Commands;

/// <summary>Draws a street-level ground from a folder of open files, as one PMTiles file.</summary>
public static class BasemapBuildCommand
{
    /// <summary>Builds the command.</summary>
    public static Command Build(Speech speech)
    {
        var from = new Option<DirectoryInfo>("--from") { Description = "A folder of open files: GeoJSON of outlines, rails, stations, streets; CSV of the Base Adresse Nationale; plain or .gz.", Required = true };
        var path = new Option<FileInfo>("--out") { Description = "The PMTiles file to write.", Required = true };
        var attribution = new Option<string?>("--attribution") { Description = "Who made the files, shown under every map; else the lines of ATTRIBUTION.txt in the folder." };
        var json = HouseArguments.Json();
        var command = new Command("build", "Draws a ground from boundaries, addresses, rails and stations; streets are drawn along house numbers.") { from, path, attribution, json };
        command.SetAction(async (given, stop) =>
        {
            var folder = given.GetRequiredValue(from);
            var ground = OpenGround.Read(folder, words => speech.Words.WriteLine(words), stop);
            var (makers, unnamed) = Attributions.Of(folder, given.GetValue(attribution), ground.Given);
            if (unnamed.Count > 0) await speech.Words.WriteLineAsync($"Nobody is named as the maker of {string.Join(", ", unnamed)}: say it with --attribution, or in {Attributions.File} beside them.");
            await speech.Words.WriteLineAsync("tiles…");
            var to = given.GetRequiredValue(path);
            to.Directory?.Create();
            var written = GroundWriter.Write(ground.Features, makers, to.FullName);
            if (given.GetResult(json) is not null) await speech.Json(Told(ground, makers, written, to), given.GetValue(json), stop);
            else await Say(speech, ground, written, to);
            return Answer.Yes;
        });
        return command;
    }

    private static object Told(OpenGround ground, string makers, GroundWritten written, FileInfo to) => new
    {
        File = to.FullName,
        written.Tiles,
        written.Bytes,
        written.Reach,
        Attribution = makers,
        Layers = ground.Features.GroupBy(feature => feature.Layer).ToDictionary(layer => layer.Key, layer => layer.Count()),
        Sources = ground.Given.Select(source => new { source.File, Kind = source.Kind?.ToString().ToLowerInvariant(), source.Features }),
    };

    private static async Task Say(Speech speech, OpenGround ground, GroundWritten written, FileInfo to)
    {
        foreach (var layer in ground.Features.GroupBy(feature => feature.Layer)) await speech.Data.WriteLineAsync($"{layer.Key}: {layer.Count()}");
        foreach (var left in ground.Given.Where(source => source.Kind is null)) await speech.Words.WriteLineAsync($"{left.File}: nothing of it is drawn");
        await speech.Data.WriteLineAsync($"{written.Tiles} tiles, {written.Bytes / 1024} kB, {to.FullName}");
    }
}
