using Clairevoie.Domain;
using Clairevoie.Intelligence.Bodies;

namespace Clairevoie.Towns.Fiction;

/// <summary>The bodies of intelligence of the fictional town, their lists, and the cell in which they sit. Declared once; asked again, nothing changes.</summary>
public sealed class LoadBodies(BodyBook bodies)
{
    private const string Country = "ZON-FRANCE", Cell = "CROSS";

    private static readonly (string Code, string Name, BodyKind Kind, string Territory, string? Parent)[] All =
    [
        ("PN", "Police nationale (fictive)", BodyKind.Agency, Country, null),
        ("OFAST", "Antenne Ofast d’Ardelune", BodyKind.Antenna, FictionalTown.Commune, "PN"),
        (Cell, "CROSS d’Ardelune", BodyKind.Cell, FictionalTown.Commune, "OFAST"),
        ("PJ", "Police judiciaire d’Ardelune", BodyKind.Department, FictionalTown.Commune, "PN"),
        ("PP", "Commissariat central", BodyKind.Department, FictionalTown.Commune, "PN"),
        ("GN", "Gendarmerie (fictive)", BodyKind.Agency, Country, null),
        ("DOUANE", "Douane (fictive)", BodyKind.Agency, Country, null),
        ("VILLE", "Ville d’Ardelune", BodyKind.Partner, FictionalTown.Commune, null),
        ("BAIL", "Bailleur des Deux Rives", BodyKind.Partner, FictionalTown.Commune, null),
    ];

    public async Task Load(FictionalTown town, CancellationToken stop)
    {
        var viewer = TownViewers.Of(town, Role.Analyst, Cell);
        foreach (var (code, name, kind, territory, parent) in All)
            await bodies.Declare(viewer, new(code, name, kind, territory, parent), stop);
        var everything = Enum.GetValues<HandlingCode>().ToHashSet();
        foreach (var code in (string[])["OFAST", Cell]) await bodies.Mark(viewer, code, new(everything, everything), stop);
        foreach (var member in (string[])["OFAST", "PJ", "PP", "GN", "DOUANE"]) await bodies.Seat(viewer, Cell, member, secretary: member == "OFAST", stop);
    }
}
