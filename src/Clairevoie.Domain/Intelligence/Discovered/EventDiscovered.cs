namespace Clairevoie.Domain;

/// <summary>An event that police discovered: when, where and of what kind, never who. It stands in no layer of what people reported.</summary>
/// <param name="Day">When.</param>
/// <param name="At">Where.</param>
/// <param name="Territory">The sector in which it lies.</param>
/// <param name="Kind">What was found.</param>
public sealed record EventDiscovered(DateOnly Day, GeoPoint At, string Territory, DiscoveredKind Kind)
{
    /// <summary>Of which product, where it is known.</summary>
    public Product? Product { get; init; }

    /// <summary>How much, where it is known.</summary>
    public double? Amount { get; init; }

    /// <summary>What the amount is counted in.</summary>
    public SeizedIn In { get; init; }
}
