namespace Clairevoie.Domain.Claims;

/// <summary>A published figure with all that is needed to read it. Never a bare number.</summary>
public sealed record Claim
{
    public required string Id { get; init; }

    public required Figure Figure { get; init; }

    public required ClaimStatus Status { get; init; }

    public required Definition Definition { get; init; }

    public required ClaimPeriod Period { get; init; }

    public required ClaimTerritory Territory { get; init; }

    public required Origin Origin { get; init; }

    /// <summary>Which statement of this figure: a restated value is a new version, the old one stays.</summary>
    public required string Version { get; init; }
}
