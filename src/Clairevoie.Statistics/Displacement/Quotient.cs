using Clairevoie.Statistics.Findings;
using Clairevoie.Statistics.Rates;

namespace Clairevoie.Statistics.Displacement;

/// <summary>What a weighted displacement quotient says.</summary>
public enum Spread
{
    /// <summary>Above 1: the buffer gained more than the target itself.</summary>
    LargeDiffusion,

    /// <summary>Between 0 and 1: the buffer gained too.</summary>
    Diffusion,

    /// <summary>Exactly 0: the buffer followed the control.</summary>
    None,

    /// <summary>Between -1 and 0: part of what the target gained went to the buffer.</summary>
    Displacement,

    /// <summary>-1 or below: what the target gained went to the buffer, or more.</summary>
    FullDisplacement,
}

/// <summary>The weighted displacement quotient (Bowers and Johnson 2003), where it means something.</summary>
/// <param name="Value">N/D.</param>
/// <param name="Fieller">Its interval by Fieller's method.</param>
/// <param name="Drawn">Its interval by bootstrap.</param>
/// <param name="Spread">What the value says, its interval apart.</param>
public sealed record Quotient(double Value, Interval Fieller, Interval Drawn, Spread Spread)
{
    /// <summary>The quotient, or why there is none.</summary>
    internal static (Quotient? Found, Caveat? Refused) Of(Errors errors, Precision precision, Interval drawn)
    {
        if (errors.Success >= 0)
            return (null, NotNegative);
        if (errors.Fieller(precision.Width) is not { } fieller)
            return (null, NotMeasurable);
        var value = errors.Spread / errors.Success;
        return (new Quotient(value, fieller, drawn, Read(value)), null);
    }

    private static Spread Read(double value) => value switch
    {
        > 1 => Spread.LargeDiffusion,
        > 0 => Spread.Diffusion,
        0 => Spread.None,
        > -1 => Spread.Displacement,
        _ => Spread.FullDisplacement,
    };

    private static readonly Caveat NotNegative = Caveat.Of(
        "success-not-negative",
        "La mesure de succès n'est pas négative : la cible n'a pas baissé plus que le témoin. Il n'y a pas d'effet dont on puisse dire où il est passé, et le quotient n'a pas de sens.",
        "The success measure is not negative: the target did not fall more than the control. There is no effect that could have moved, and the quotient means nothing.");

    private static readonly Caveat NotMeasurable = Caveat.Of(
        "no-measurable-direct-effect",
        "Aucun effet direct mesurable : la baisse de la cible peut être due au hasard, l'intervalle du quotient est sans borne, et le quotient n'est pas défini.",
        "No measurable direct effect: the fall in the target may be chance, the interval of the quotient has no bound, and the quotient is undefined.");
}
