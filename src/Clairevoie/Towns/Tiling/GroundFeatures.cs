using Clairevoie.Grounds;
using Clairevoie.Towns.Ground;
using NetTopologySuite.Geometries;

namespace Clairevoie.Towns.Tiling;

/// <summary>
/// The layers of the town's ground, in the words of data/town/README.md: what the sea leaves, what grows, what is built,
/// what runs, what is named.
/// </summary>
internal static class GroundFeatures
{
    public static IEnumerable<GroundFeature> Of(FictionalTown town) =>
        [.. Nature(town), .. Districts(town), .. Built(town), .. Running(town), .. Labels(town)];

    private static IEnumerable<GroundFeature> Nature(FictionalTown town)
    {
        var around = town.Site.Land.EnvelopeInternal.Copy();
        around.ExpandBy(12_000);
        var sea = Geometries.Factory.ToGeometry(around).Difference(town.Site.Land);
        yield return Drawn("terre", town.Site.Land, 0);
        yield return Drawn("eau", sea, 0, ("genre", "mer"));
        yield return Drawn("eau", town.Site.Canal, 11, ("genre", "canal"), ("nom", "Canal des Sauniers"));
        foreach (var park in town.Parks) yield return Drawn("parcs", park.Shape, 11, ("nom", park.Name));
    }

    private static IEnumerable<GroundFeature> Districts(FictionalTown town)
    {
        yield return Drawn("communes", town.Site.City, 8, ("code", FictionalTown.Commune), ("nom", FictionalTown.Name));
        foreach (var area in town.Arrondissements)
        {
            yield return Drawn("arrondissements", area.Shape, 10, ("code", area.Code), ("nom", area.Name));
            foreach (var quarter in area.Quarters)
                yield return Drawn("quartiers", quarter.Shape, 11, ("code", quarter.Code), ("nom", quarter.Name));
        }
    }

    private static IEnumerable<GroundFeature> Built(FictionalTown town) =>
        town.Buildings.Select(building => Drawn("batiments", building, 15));

    private static IEnumerable<GroundFeature> Running(FictionalTown town)
    {
        foreach (var track in town.Site.Tracks) yield return Drawn("rail", track, 10);
        foreach (var street in town.Streets)
        {
            var from = street.Course.Rank switch { Rank.Boulevard => 10, Rank.Avenue => 11, _ => 13 };
            yield return Drawn("rues", street.Course.Line, from, ("nom", street.Name), ("rang", Word(street.Course.Rank)));
        }
    }

    private static IEnumerable<GroundFeature> Labels(FictionalTown town)
    {
        foreach (var station in town.Stations) yield return Drawn("stations", station.Shape, 12, ("nom", station.Name));
        yield return Drawn("communes_lbl", town.Site.City.InteriorPoint, 8, ("nom", FictionalTown.Name));
        foreach (var area in town.Arrondissements) yield return Drawn("arrondissements_lbl", area.Shape.InteriorPoint, 11, ("nom", area.Name));
        foreach (var quarter in town.Quarters) yield return Drawn("quartiers_lbl", quarter.Shape.InteriorPoint, 12, ("nom", quarter.Name));
        foreach (var park in town.Parks) yield return Drawn("parcs_lbl", park.Shape.InteriorPoint, 14, ("nom", park.Name));
    }

    private static string Word(Rank rank) => rank switch { Rank.Boulevard => "boulevard", Rank.Avenue => "avenue", _ => "rue" };

    private static GroundFeature Drawn(string layer, Geometry metres, int from, params (string Key, object Value)[] tags) =>
        new(layer, Mercator.Of(metres, FictionalTown.Degrees), from, tags.ToDictionary(tag => tag.Key, tag => tag.Value));
}
