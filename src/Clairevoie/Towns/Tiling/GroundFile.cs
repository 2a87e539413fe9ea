using System.Text.Json;
using Clairevoie.Windows.Tiles;

namespace Clairevoie.Towns.Tiling;

/// <summary>Writes the ground of the town as one PMTiles file, the same kind that a real city brings.</summary>
public static class GroundFile
{
    private static readonly string[] Layers =
        ["terre", "eau", "parcs", "communes", "arrondissements", "quartiers", "batiments", "rail", "rues", "stations",
            "communes_lbl", "arrondissements_lbl", "quartiers_lbl", "parcs_lbl"];

    public static void Write(FictionalTown town, string path)
    {
        var tiles = new GroundTiles(town);
        using var file = File.Create(path);
        PmtilesWriter.Write(file, tiles.Cut(), tiles.Reach, Says(), FictionalTown.Degrees(town.Site.City.Centroid.Coordinate));
    }

    private static string Says() => JsonSerializer.Serialize(new
    {
        name = $"{FictionalTown.Name} (ville fictive)",
        description = "A town that does not exist, drawn from a seed.",
        attribution = "Ville fictive : Clairevoie",
        background = "water",
        vector_layers = Layers.Select(layer => new { id = layer, fields = new { nom = "String" } }),
    });
}
