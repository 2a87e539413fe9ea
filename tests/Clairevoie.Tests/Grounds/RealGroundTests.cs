using System.IO.Compression;
using System.Text.Json;
using Clairevoie.Domain;
using Clairevoie.Hall.Where;
using Clairevoie.Windows.Tiles;
using NetTopologySuite.Geometries;
using Xunit;

namespace Clairevoie.Tests.Grounds;

/// <summary>The ground of Paris built from open files, beside one that others built from the same.</summary>
public sealed class RealGroundTests
{
    private static readonly GeometryFactory Plane = new();
    private static readonly GeoPoint Middle = new(2.3620605, 48.8864);

    [Fact]
    public async Task It_names_all_that_the_ground_built_by_others_names_and_as_early()
    {
        var others = Shared.File("geodata/fond-secours-paris-idf.pmtiles");
        using var ground = await BuiltGround.OfFolder(Path.GetDirectoryName(others)!);

        using var ours = Pmtiles.Open(ground.File);
        using var theirs = Pmtiles.Open(others);
        foreach (var zoom in Enumerable.Range(theirs.Header.Reach.Shallowest, theirs.Header.Reach.Deepest - theirs.Header.Reach.Shallowest + 1))
        {
            var drawn = Named(ours, zoom);
            foreach (var (layer, names) in Named(theirs, zoom))
                Assert.Empty(names.Except(drawn.GetValueOrDefault(layer, [])).Select(name => $"{layer} at {zoom}: {name}"));
        }
    }

    [Fact]
    public async Task Streets_drawn_along_house_numbers_run_nearer_to_the_middle_than_those_that_others_drew()
    {
        var addresses = Shared.File("geodata/ban-paris-10-18-19.csv.gz");
        var theirs = Theirs(Shared.File("geodata/paris-rues-derivees-ban.geojson.gz"));
        using var ground = await BuiltGround.OfFile(addresses);
        var houses = Houses(addresses);

        var streets = ground.StreetsAround(Middle)
            .Where(street => theirs.ContainsKey(street.Key))
            .Select(street => (Ours: Plane.BuildGeometry([.. street.Select(Drawn)]), Theirs: theirs[street.Key], Houses: houses.GetValueOrDefault(street.Key, [])))
            .Where(street => street.Houses.Count(house => house.Odd) > 3 && street.Houses.Count(house => !house.Odd) > 3)
            .ToList();

        Assert.InRange(streets.Count, 50, 500);
        Assert.InRange(Median(streets.Select(street => Aside(street.Ours, street.Houses))), 0, Median(streets.Select(street => Aside(street.Theirs, street.Houses))));
    }

    /// <summary>How much nearer a street runs to one of its sides than to the other, in metres.</summary>
    private static double Aside(Geometry street, IReadOnlyList<(bool Odd, Point At)> houses) => Math.Abs(
        Median(houses.Where(house => house.Odd).Select(house => street.Distance(house.At))) - Median(houses.Where(house => !house.Odd).Select(house => street.Distance(house.At))));

    private static double Median(IEnumerable<double> numbers) => numbers.Order().ToList() is var sorted ? sorted[sorted.Count / 2] : 0;

    /// <summary>The houses that stand in the tile of the middle, by street.</summary>
    private static Dictionary<string, List<(bool Odd, Point At)>> Houses(string file)
    {
        using var text = new StreamReader(new GZipStream(File.OpenRead(file), CompressionMode.Decompress));
        var tile = TileAddress.Of(Middle, 14);
        return BanFile.Read(text).Where(row => TileAddress.Of(row.At, 14) == tile)
            .GroupBy(row => row.Street, row => (row.Number % 2 != 0, Plane.CreatePoint(At(row.At))))
            .ToDictionary(street => street.Key, street => street.ToList());
    }

    /// <summary>The names that each layer shows at a zoom, over all tiles.</summary>
    private static Dictionary<string, HashSet<string>> Named(Pmtiles tiles, int zoom)
    {
        var (reach, named) = (tiles.Header.Reach, new Dictionary<string, HashSet<string>>());
        var (first, last) = (TileAddress.Of(new(reach.West, reach.North), zoom), TileAddress.Of(new(reach.East, reach.South), zoom));
        for (var column = first.Column; column <= last.Column; column++)
            for (var row = first.Row; row <= last.Row; row++)
                foreach (var layer in tiles.Layers(new(zoom, column, row)) ?? [])
                    (named.TryGetValue(layer.Name, out var names) ? names : named[layer.Name] = []).UnionWith(layer.Features.Select(feature => feature.Text("nom") ?? feature.Text("ligne")).OfType<string>());
        return named;
    }

    /// <summary>The streets of the 18th, 10th and 19th that others drew along the same numbers, in metres from the middle.</summary>
    private static Dictionary<string, Geometry> Theirs(string file)
    {
        using var text = new GZipStream(File.OpenRead(file), CompressionMode.Decompress);
        using var read = JsonDocument.Parse(text);
        return read.RootElement.GetProperty("features").EnumerateArray()
            .Where(street => street.GetProperty("properties").GetProperty("insee").GetString() is "75110" or "75118" or "75119")
            .SelectMany(street => street.GetProperty("geometry").GetProperty("coordinates").EnumerateArray().Select(line => (Name: street.GetProperty("properties").GetProperty("nom").GetString()!, Line: line)))
            .GroupBy(street => street.Name, street => Drawn([.. street.Line.EnumerateArray().Select(at => BuiltGround.Metres(new(at[0].GetDouble(), at[1].GetDouble()), Middle))]))
            .ToDictionary(street => street.Key, street => Plane.BuildGeometry([.. street]));
    }

    private static Geometry Drawn(List<(double East, double North)> line) =>
        Plane.CreateLineString([.. line.Select(at => new Coordinate(at.East, at.North))]);

    private static Coordinate At(GeoPoint place) => BuiltGround.Metres(place, Middle) is var (east, north) ? new(east, north) : new();
}
