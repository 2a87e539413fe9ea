using Clairevoie.Statistics.Findings;

namespace Clairevoie.Statistics.Displacement;

/// <summary>How placebos are drawn.</summary>
public sealed record PlaceboOptions
{
    /// <summary>Periods before and periods after each placebo date: those of the action.</summary>
    public required int Periods
    {
        get;
        init => field = value is >= 1 and <= 10_000 ? value : throw DataRefusedException.Because("placebo-periods", $"{value} périodes : au moins une.", $"{value} periods: at least one.");
    }

    /// <summary>Placebos of random areas at random dates. 999: a rank then tells one in a thousand.</summary>
    public int Placebos
    {
        get;
        init => field = value is >= 19 and <= 1_000_000 ? value : throw DataRefusedException.Because("placebos", $"{value} placebos : de 19 à 1 000 000.", $"{value} placebos: from 19 to 1,000,000.");
    } = 999;

    /// <summary>Asked for, never guessed: the same seed draws the same placebos.</summary>
    public required ulong Seed { get; init; }

    /// <summary>Below this in the periods before, or in the control, a placebo is left out: as in <see cref="DisplacementOptions.SmallestCount"/>, whose default this is.</summary>
    public int SmallestCount
    {
        get;
        init => field = value is >= 1 and <= 1000 ? value : throw DataRefusedException.Because("smallest-count", $"Plus petit nombre {value} : de 1 à 1000.", $"Smallest count {value}: from 1 to 1000.");
    } = 5;
}
