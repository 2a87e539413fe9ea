using Clairevoie.Domain.Claims;
using Clairevoie.Publication.Registers;

namespace Clairevoie.Tests.Claims;

/// <summary>A claim in which nothing is missing; a test changes the one thing it is about.</summary>
internal sealed record Given
{
    public string Id { get; init; } = "one";
    public decimal? Value { get; init; } = 1000;
    public Bound Bound { get; init; } = Bound.Exactly;
    public string Unit { get; init; } = "personnes";
    public ClaimKind Kind { get; init; } = ClaimKind.Flow;
    public ClaimStatus Status { get; init; } = ClaimStatus.Observed;
    public string Definition { get; init; } = "Personnes interpellées pour trafic";
    public string DefinitionVersion { get; init; } = "1";
    public decimal? Base { get; init; }
    public string Start { get; init; } = "2023";
    public string End { get; init; } = "2023";
    public string Territory { get; init; } = "DEP-75";
    public string Issuer { get; init; } = "préfecture de police";
    public string Source { get; init; } = "https://example.org/2023";
    public string Quote { get; init; } = "";
    public string Version { get; init; } = "1";

    /// <summary>The registers that the house publishes.</summary>
    public static ClaimRegisters Registers { get; } = RegisterFiles.Read(PublishedFolder.Path);

    /// <summary>The same figure a year later.</summary>
    public Given AYearLater => this with { Id = "two", Value = 1200, Start = "2024", End = "2024", Source = "https://example.org/2024" };

    public Claim Claim => new()
    {
        Id = Id,
        Figure = new Figure { Value = Value, Bound = Bound, Unit = UnitReader.Read(Unit, Kind), Kind = Kind, Base = Base },
        Status = Status,
        Definition = new Definition(Definition, DefinitionVersion),
        Period = new ClaimPeriod(Date(Start), Date(End), Start.Length + End.Length == 0 ? Basis.NotStated : Basis.Stated),
        Territory = new ClaimTerritory(Territory, Territory.Length == 0 ? Basis.NotStated : Basis.Stated),
        Origin = new Origin(Issuer, Source, "", Quote),
        Version = Version,
    };

    public Comparison Against(Given other) => Comparability.Compare(Claim, other.Claim, Registers);

    private static PartialDate? Date(string text) => PartialDate.TryRead(text, out var date) ? date : null;
}
