using System.Text.Json;
using Clairevoie.Commands;
using Clairevoie.Domain;
using Clairevoie.Hall.Where;
using Clairevoie.Windows.Tiles;

namespace Clairevoie.Tests.Grounds;

/// <summary>A ground built by the command itself, in a folder of its own.</summary>
internal sealed class BuiltGround : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("clairevoie-");

    public int Code { get; private set; }

    public string Words { get; private set; } = "";

    public JsonElement Said { get; private set; }

    public string From => Path.Combine(folder.FullName, "files");

    public string File => Path.Combine(folder.FullName, "ground.pmtiles");

    public static async Task<BuiltGround> Of(params (string Name, string Text)[] files)
    {
        var ground = new BuiltGround();
        Directory.CreateDirectory(ground.From);
        foreach (var (name, text) in files) await System.IO.File.WriteAllTextAsync(Path.Combine(ground.From, name), text);
        await ground.Build(ground.From);
        return ground;
    }

    public static async Task<BuiltGround> OfFolder(string from)
    {
        var ground = new BuiltGround();
        await ground.Build(from);
        return ground;
    }

    public static async Task<BuiltGround> OfFile(string file)
    {
        var ground = new BuiltGround();
        Directory.CreateDirectory(ground.From);
        System.IO.File.Copy(file, Path.Combine(ground.From, Path.GetFileName(file)));
        await ground.Build(ground.From);
        return ground;
    }

    /// <summary>The streets of the tile in which a place lies, each as its lines in metres east and north of that place.</summary>
    public ILookup<string, List<(double East, double North)>> StreetsAround(GeoPoint place, int zoom = 14)
    {
        using var tiles = Pmtiles.Open(File);
        var tile = TileAddress.Of(place, zoom);
        var layer = tiles.Layers(tile)!.Single(one => one.Name == "rues");
        return layer.Features
            .SelectMany(street => street.Paths.Select(path => (Name: street.Text("nom")!, Line: path.Select(point => Metres(tile.At(point.X, point.Y, layer.Extent), place)).ToList())))
            .ToLookup(street => street.Name, street => street.Line);
    }

    public static (double East, double North) Metres(GeoPoint at, GeoPoint from) =>
        ((at.Longitude - from.Longitude) * 111_320 * Math.Cos(from.Latitude * Math.PI / 180), (at.Latitude - from.Latitude) * 111_320);

    public void Dispose() => folder.Delete(recursive: true);

    private async Task Build(string from)
    {
        using var data = new StringWriter();
        using var words = new StringWriter();
        Code = await CommandLine.Run(["basemap", "build", "--from", from, "--out", File, "--json"], new Speech(data, words, TextReader.Null));
        Words = words.ToString();
        if (Code == Answer.Yes) Said = JsonDocument.Parse(data.ToString()).RootElement;
    }
}
