using Clairevoie.Commands;
using Clairevoie.Windows.Tiles;
using Xunit;

namespace Clairevoie.Tests.Grounds;

/// <summary>A folder of open files becomes a ground; what cannot is named with its remedy, and nothing is left half-written.</summary>
public sealed class BasemapCommandTests
{
    private const string Square = "[[[2.3,48.8],[2.4,48.8],[2.4,48.9],[2.3,48.9],[2.3,48.8]]]";

    [Theory]
    [InlineData("notes.txt", "nothing that a ground is made of", "hello")]
    [InlineData("a.geojson", "no JSON at line", "{\"features\":[{\"type\":")]
    [InlineData("a.geojson", "feature 1: 652000 6862000 are no degrees", """{"features":[{"properties":{"code":"75056","nom":"Paris"},"geometry":{"type":"Point","coordinates":[652000,6862000]}},{}]}""", "lignes")]
    [InlineData("a.csv", "Line 3: lon is not a number", "id;numero;rep;nom_voie;code_postal;code_insee;nom_commune;lon;lat\nx;1;;Rue;75018;75118;Paris;2.36;48.88\nx;3;;Rue;75018;75118;Paris;ici;48.88")]
    public async Task What_cannot_be_drawn_is_named(string name, string said, string text, string? stop = null)
    {
        if (stop is not null) text = text.Replace("\"nom\":\"Paris\"", $"\"nom\":\"Paris\",\"{stop}\":\"4\"", StringComparison.Ordinal);
        using var ground = await BuiltGround.Of((name, text));

        Assert.Equal(Answer.Refused, ground.Code);
        Assert.Contains(said, ground.Words, StringComparison.Ordinal);
        Assert.False(File.Exists(ground.File));
    }

    [Fact]
    public async Task Files_are_known_by_what_they_hold()
    {
        using var ground = await BuiltGround.Of(
            ("1.json", Feature("\"c_quinsee\":7511802,\"l_qu\":\"Clignancourt\"", "Polygon", Square)),
            ("2.json", Feature("\"code\":\"75118\",\"nom\":\"18e\"", "Polygon", Square)),
            ("3.json", Feature("\"code\":\"75056\",\"nom\":\"Paris\"", "MultiPolygon", $"[{Square}]")),
            ("4.json", Feature("\"ligne\":\"4\",\"mode\":\"METRO\"", "LineString", "[[2.31,48.81],[2.39,48.89]]")),
            ("5.json", Feature("\"nom_gares\":\"Simplon\",\"mode\":\"METRO\"", "Point", "[2.35,48.85]")),
            ("6.json", Feature("\"name\":\"Rue Droite\"", "LineString", "[[2.31,48.81],[2.39,48.89]]")),
            ("README.md", "words"));

        Assert.Equal(
            [("1.json", "quarters"), ("2.json", "arrondissements"), ("3.json", "communes"), ("4.json", "rail"), ("5.json", "stations"), ("6.json", "streets"), ("README.md", null)],
            ground.Said.GetProperty("sources").EnumerateArray().Select(source => (source.GetProperty("file").GetString()!, source.GetProperty("kind").GetString())).Order());
    }

    [Fact]
    public async Task Whose_files_they_are_is_asked_and_shown()
    {
        var outline = ("a.json", Feature("\"code\":\"75056\",\"nom\":\"Paris\"", "Polygon", Square));
        using var unnamed = await BuiltGround.Of(outline);
        using var named = await BuiltGround.Of(outline, ("ATTRIBUTION.txt", "IGN\nVille de Paris\n"));

        Assert.Contains("Nobody is named as the maker of a.json", unnamed.Words, StringComparison.Ordinal);
        using var tiles = Pmtiles.Open(named.File);
        Assert.Equal("IGN, Ville de Paris", tiles.Metadata.GetProperty("attribution").GetString());
    }

    private static string Feature(string properties, string type, string coordinates) =>
        $$$"""{"type":"FeatureCollection","features":[{"type":"Feature","properties":{ {{{properties}}} },"geometry":{"type":"{{{type}}}","coordinates":{{{coordinates}}} } }]}""";
}
