using NetTopologySuite.Geometries;

namespace Clairevoie.Towns.Ground;

/// <summary>Founds the town in the order in which towns come about: ground, streets, districts, houses, names, numbers.</summary>
internal static class Founding
{
    public static FictionalTown Found(ulong seed)
    {
        var chance = new Chance(seed);
        var site = Surveyor.Survey(chance);
        var plan = Draughtsman.Draw(site, chance.For("streets"));
        var arrondissements = Named(Quarters.Cut(plan.Faces, arrondissements: 4, quartersEach: 4));
        var streets = Namer.Name(site, plan.Courses, chance.For("names"));
        return new(seed, site, plan)
        {
            Arrondissements = arrondissements,
            Streets = streets,
            Addresses = Numberer.Number(streets, arrondissements, Shut(site, plan), chance.For("numbers")),
            Buildings = Builder.Build(site, plan, chance.For("buildings")),
            Parks = [.. plan.Parks.OrderByDescending(park => park.Area).Zip(TownLists.Names("parks"), (park, name) => new Named(name, park))],
            Stations = [.. TownLists.Stations().Select(stop => Station(site, stop))],
        };
    }

    private static List<Arrondissement> Named(IReadOnlyList<District> districts)
    {
        var names = new Queue<string>(TownLists.Names("quarters"));
        return [.. districts.Select(district =>
        {
            var code = $"ARM-0010{district.Number}";
            var quarters = district.Parts.Select(part => new Quarter($"ZON-0010{district.Number}0{part.Number}", names.Dequeue(), code, part.Shape));
            return new Arrondissement(code, district.Number == 1 ? "1er arrondissement" : $"{district.Number}e arrondissement", district.Shape, [.. quarters]);
        })];
    }

    private static Named Station(Site site, TownLists.Stop stop)
    {
        var line = site.Tracks[stop.Line];
        return new(stop.Name, Geometries.Factory.CreatePoint(line.PointAt(line.Length * stop.Share)));
    }

    /// <summary>Where no door can be: water, rails, parks.</summary>
    private static Geometry Shut(Site site, StreetPlan plan) =>
        NetTopologySuite.Operation.Union.UnaryUnionOp.Union([site.Canal.Buffer(4), .. site.Tracks.Select(track => track.Buffer(9)), .. plan.Parks]);
}
