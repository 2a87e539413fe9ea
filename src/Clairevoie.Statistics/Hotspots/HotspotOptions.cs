using Clairevoie.Statistics.Findings;

namespace Clairevoie.Statistics.Hotspots;

/// <summary>How local association is judged.</summary>
public sealed record HotspotOptions
{
    /// <summary>The most permutations for each place; ordinary places are left early. 99,999: with thousands of places, a few hot ones can still
    /// stand out after control of the false discoveries; a caveat says when more are needed.</summary>
    public int Permutations
    {
        get;
        init => field = value is >= 99 and <= 10_000_000 ? value : throw DataRefusedException.Because("permutations", $"{value} permutations : de 99 à 10 000 000.", $"{value} permutations: from 99 to 10,000,000.");
    } = 99_999;

    /// <summary>Of the places that are marked, the share that may be marked by chance, on average. 0.05: one in twenty.</summary>
    public double FalseDiscovery
    {
        get;
        init => field = value is > 0 and <= 0.5 ? value : throw DataRefusedException.Because("false-discovery", $"Part de fausses découvertes {value} : au-dessus de 0, jusqu'à 0,5.", $"Share of false discoveries {value}: above 0, up to 0.5.");
    } = 0.05;

    /// <summary>Asked for, never guessed: the same seed gives the same finding.</summary>
    public required ulong Seed { get; init; }
}
