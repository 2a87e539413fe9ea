using Clairevoie.Domain;

namespace Clairevoie.Towns.Fiction;

/// <summary>Those in whose name the fiction is written down: a mission of each agency, over the whole town, that nobody signs in to.</summary>
internal static class TownViewers
{
    public static Viewer Of(FictionalTown town, Role role, string agency)
    {
        var chance = new Chance(town.Seed).For($"mission {agency} {role}");
        return new(new MissionId(chance.Identifier()), new AgencyId(agency), role, FictionalTown.Territories.ToHashSet());
    }
}
