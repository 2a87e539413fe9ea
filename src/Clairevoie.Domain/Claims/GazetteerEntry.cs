namespace Clairevoie.Domain.Claims;

/// <summary>A territory that claims speak of.</summary>
public sealed record GazetteerEntry(string Code, IReadOnlyList<string> Names, IReadOnlyList<string> Within)
{
    /// <summary>Another code for exactly the same ground; empty when there is none.</summary>
    public string SameGroundAs { get; init; } = "";
}
