namespace Clairevoie.Hall.Reports;

/// <summary>How much comes in before the door says "later". A whole neighbourhood may share one address of a mobile operator: be generous.</summary>
public sealed record FloodLimits
{
    /// <summary>Reports, words and codes from one source at once; they come back at one in two seconds.</summary>
    public int PerSource { get; init; } = 300;

    /// <summary>The same from everybody together, each second.</summary>
    public int PerSecond { get; init; } = 200;
}
