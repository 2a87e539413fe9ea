using Clairevoie.Statistics.Findings;

namespace Clairevoie.Statistics.Density;

/// <summary>What a surface of relative risk is asked.</summary>
public sealed record RelativeRiskOptions
{
    /// <summary>One width for both layers, metres: with two, differences of width would look like differences of risk.</summary>
    /// <exception cref="DataRefusedException">Not a positive, finite number (<c>bandwidth</c>).</exception>
    public required double Bandwidth
    {
        get;
        init => field = double.IsFinite(value) && value > 0 ? value : throw DataRefusedException.Because("bandwidth", $"Largeur de bande {value} : il faut un nombre de mètres positif.", $"Bandwidth {value}: a positive number of metres is needed.");
    }

    /// <summary>The rectangle and its pixels.</summary>
    public required RasterFrame Frame { get; init; }

    /// <summary>The ground that was looked at; pixels outside have no value.</summary>
    public PlaneWindow? Window { get; init; }

    /// <summary>How rare chance must be for a contour to be drawn, in either direction. 0.05: the custom.</summary>
    /// <exception cref="DataRefusedException">Not between 0 and one half (<c>level</c>).</exception>
    public double Level
    {
        get;
        init => field = value is > 0 and < 0.5 ? value : throw DataRefusedException.Because("level", $"Seuil {value} : il faut entre 0 et un demi.", $"Level {value}: between 0 and one half.");
    } = 0.05;

    /// <summary>How many times the two names are dealt anew over all points. 999: p is a whole number of thousandths.</summary>
    /// <exception cref="DataRefusedException">Not from 1 to 100,000 (<c>permutations</c>).</exception>
    public int Permutations
    {
        get;
        init => field = value is >= 1 and <= 100_000 ? value : throw DataRefusedException.Because("permutations", $"{value} permutations : il en faut de 1 à 100 000.", $"{value} permutations: from 1 to 100,000 are needed.");
    } = 999;

    /// <summary>Asked for, never guessed: the same seed gives the same finding on any machine.</summary>
    public required ulong Seed { get; init; }
}
