using Clairevoie.Domain;
using Clairevoie.Hall.Where;
using Clairevoie.Towns.Ground;
using NetTopologySuite.Geometries;

namespace Clairevoie.Towns;

/// <summary>
/// A whole town that does not exist: it lies in the bay of Biscay, its names and codes are invented, and the same seed
/// draws it again. Shapes are in metres of Lambert-93.
/// </summary>
public sealed record FictionalTown(ulong Seed, Site Site, StreetPlan Plan)
{
    /// <summary>The name of the town: no commune of France bears it.</summary>
    public const string Name = "Ardelune";

    /// <summary>Codes begin with 00, a département that does not exist.</summary>
    public const string Commune = "COM-00056";

    /// <summary>The town that moves in when nothing else is asked.</summary>
    public const ulong UsualSeed = 20240726;

    /// <summary>The commune, its arrondissements and its quarters: what a mission over the whole town covers.</summary>
    public static IReadOnlyList<string> Territories { get; } =
        [Commune, .. Enumerable.Range(1, 4).SelectMany(area => Enumerable.Range(1, 4).Select(part => $"ZON-0010{area}0{part}").Prepend($"ARM-0010{area}"))];

    public required IReadOnlyList<Arrondissement> Arrondissements { get; init; }

    public required IReadOnlyList<Street> Streets { get; init; }

    public required IReadOnlyList<Address> Addresses { get; init; }

    public required IReadOnlyList<Named> Parks { get; init; }

    public required IReadOnlyList<Named> Stations { get; init; }

    public required IReadOnlyList<Polygon> Buildings { get; init; }

    public IEnumerable<Quarter> Quarters => Arrondissements.SelectMany(arrondissement => arrondissement.Quarters);

    /// <summary>The same seed gives the same town.</summary>
    public static FictionalTown Found(ulong seed) => Founding.Found(seed);

    public static GeoPoint Degrees(Coordinate metres) => Projection.Lambert93.ToDegrees(new(metres.X, metres.Y));
}

/// <summary>An arrondissement with its quarters; codes such as <c>ARM-00102</c>.</summary>
public sealed record Arrondissement(string Code, string Name, Polygon Shape, IReadOnlyList<Quarter> Quarters);

/// <summary>An administrative quarter; codes such as <c>ZON-0010203</c>, after those that INSEE gives in Paris.</summary>
public sealed record Quarter(string Code, string Name, string Arrondissement, Polygon Shape);

/// <summary>A street with its name, or the stretch of a long one that bears a name.</summary>
public sealed record Street(int Number, string Name, Course Course);

/// <summary>A door: number, <c>bis</c> or nothing, street, arrondissement and place.</summary>
public sealed record Address(int Number, string Suffix, Street Street, string Arrondissement, Coordinate At);

/// <summary>Something with a name and a shape: a park, a station.</summary>
public sealed record Named(string Name, Geometry Shape);
