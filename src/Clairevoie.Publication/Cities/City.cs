using Clairevoie.Domain.Claims;

namespace Clairevoie.Publication.Cities;

/// <summary>Another city, and the last file of figures that came from it.</summary>
public sealed record City
{
    public string Code { get; init; } = "";

    public int Version { get; init; }

    public string Name { get; init; } = "";

    public int Figures { get; init; }

    public string Sha256 { get; init; } = "";

    public DateOnly ImportedOn { get; init; }
}

/// <summary>A figure of a city.</summary>
public sealed record CityFigure(City City, Claim Claim);
