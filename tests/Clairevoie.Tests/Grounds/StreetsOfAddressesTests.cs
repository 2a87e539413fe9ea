using System.Globalization;
using Clairevoie.Commands;
using Clairevoie.Domain;
using Clairevoie.Hall.Where;
using Xunit;

namespace Clairevoie.Tests.Grounds;

/// <summary>Streets drawn along house numbers: between their two sides, aside of a side that stands alone, cut where numbers end.</summary>
public sealed class StreetsOfAddressesTests
{
    // The middle of a tile, far from its edges: a street of some hundred metres stays in it.
    private static readonly GeoPoint Here = TileAddress.Of(new(2.36, 48.88), 14).At(1, 1, side: 2);

    private const string Titles = "id;numero;rep;nom_voie;code_postal;code_insee;nom_commune;lon;lat";

    [Fact]
    public async Task A_street_with_both_sides_runs_between_them()
    {
        var sides = Enumerable.Range(1, 40).Select(number => House("Rue Droite", number, number * 8, number % 2 == 0 ? 9 : -9));
        using var ground = await BuiltGround.Of(("adresses.csv", Csv(sides)));

        var line = Assert.Single(ground.StreetsAround(Here)["Rue Droite"]);
        Assert.All(line, at => Assert.InRange(at.North, -2, 2));
        Assert.InRange(line.Max(at => at.East) - line.Min(at => at.East), 295, 315);
    }

    [Fact]
    public async Task Where_one_side_stands_alone_the_street_goes_on_half_a_street_aside()
    {
        var odd = Enumerable.Range(0, 40).Select(i => House("Quai Seul", (2 * i) + 1, i * 10, -12));
        var even = Enumerable.Range(0, 10).Select(i => House("Quai Seul", (2 * i) + 2, i * 10, 12));
        using var ground = await BuiltGround.Of(("adresses.csv", Csv(odd.Concat(even))));

        var line = Assert.Single(ground.StreetsAround(Here)["Quai Seul"]);
        Assert.All(line, at => Assert.InRange(at.North, -2, 2));
        Assert.InRange(line.Max(at => at.East), 385, 395);
    }

    [Fact]
    public async Task A_number_set_down_far_away_does_not_draw_the_street_there()
    {
        var row = Enumerable.Range(0, 20).Select(i => House("Rue Sage", (2 * i) + 1, i * 12, i == 7 ? 400 : 0));
        using var ground = await BuiltGround.Of(("adresses.csv", Csv(row)));

        Assert.All(ground.StreetsAround(Here)["Rue Sage"].SelectMany(line => line), at => Assert.InRange(at.North, -3, 3));
    }

    [Fact]
    public async Task A_street_whose_numbers_stop_and_go_on_elsewhere_is_cut()
    {
        var row = Enumerable.Range(0, 20).Select(i => House("Rue Coupée", (2 * i) + 1, (i * 12) + (i < 10 ? 0 : 300), 0));
        using var ground = await BuiltGround.Of(("adresses.csv", Csv(row)));

        Assert.Equal(2, ground.StreetsAround(Here)["Rue Coupée"].Count());
    }

    [Fact]
    public async Task One_house_is_no_street()
    {
        using var ground = await BuiltGround.Of(("adresses.csv", Csv([House("Impasse Courte", 1, 0, 0)])));

        Assert.Equal(Answer.Refused, ground.Code);
        Assert.Contains("nothing that a ground is made of", ground.Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_street_that_another_file_draws_is_not_drawn_twice()
    {
        var drawn = """{"type":"FeatureCollection","features":[{"type":"Feature","properties":{"nom":"RUE DE L'ECLUSE"},"geometry":{"type":"LineString","coordinates":[[2.361,48.886],[2.362,48.887]]}}]}""";
        var houses = Enumerable.Range(1, 10).Select(number => House("Rue de l’Écluse", number, number * 10, 0));
        using var ground = await BuiltGround.Of(("rues.geojson", drawn), ("adresses.csv", Csv(houses)));

        Assert.Equal(1, ground.Said.GetProperty("layers").GetProperty("rues").GetInt32());
    }

    private static string House(string street, int number, double east, double north)
    {
        var (longitude, latitude) = (Here.Longitude + (east / 111_320 / Math.Cos(Here.Latitude * Math.PI / 180)), Here.Latitude + (north / 111_320));
        return string.Create(CultureInfo.InvariantCulture, $"x;{number};;{street};75018;75118;Paris;{longitude:0.0000000};{latitude:0.0000000}");
    }

    private static string Csv(IEnumerable<string> rows) => string.Join('\n', rows.Prepend(Titles));
}
