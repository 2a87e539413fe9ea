using System.Text.Json;
using Clairevoie.Grounds;
using Clairevoie.Windows.Tiles;
using NetTopologySuite.Geometries;

namespace Clairevoie.Towns.Tiling;

/// <summary>Writes the ground of the town as one PMTiles file, the same kind that a real city brings.</summary>
public static class GroundFile
{
    private const int Shallowest = 8, Deepest = 15;

    private static readonly string[] Layers =
        ["terre", "eau", "parcs", "communes", "arrondissements", "quartiers", "batiments", "rail", "rues", "stations",
            "communes_lbl", "arrondissements_lbl", "quartiers_lbl", "parcs_lbl"];

    public static void Write(FictionalTown town, string path)
    {
        var reach = Reach(town);
        var tiles = new GroundTiles([.. GroundFeatures.Of(town)], reach);
        using var file = File.Create(path);
        PmtilesWriter.Write(file, tiles.Cut(), reach, Says(), FictionalTown.Degrees(town.Site.City.Centroid.Coordinate));
    }

    private static TileReach Reach(FictionalTown town)
    {
        var island = town.Site.Land.EnvelopeInternal.Copy();
        island.ExpandBy(2_500);
        var (southWest, northEast) = (FictionalTown.Degrees(new(island.MinX, island.MinY)), FictionalTown.Degrees(new(island.MaxX, island.MaxY)));
        return new(southWest.Longitude, southWest.Latitude, northEast.Longitude, northEast.Latitude, Shallowest, Deepest);
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
