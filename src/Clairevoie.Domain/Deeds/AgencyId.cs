namespace Clairevoie.Domain;

/// <summary>A body at the table, by its short code (<c>PP</c>, <c>ARS</c>). <c>default</c> is no agency.</summary>
public readonly record struct AgencyId(string? Code)
{
    /// <summary>No agency: an anonymous person acts for nobody.</summary>
    public static AgencyId None => default;

    /// <inheritdoc />
    public override string ToString() => Code ?? "";
}
