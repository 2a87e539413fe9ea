using System.Globalization;
using Clairevoie.Hall.Parts;
using Clairevoie.Statistics.Displacement;
using Clairevoie.Statistics.Findings;
using Clairevoie.Statistics.Rates;
using Microsoft.Extensions.Localization;

namespace Clairevoie.Coordination.Moves.Measure;

/// <summary>A measure in words and numbers, each number with its interval.</summary>
public static class MeasureText
{
    /// <summary>A sentence in the language of whoever reads.</summary>
    public static string In(Sentence sentence)
    {
        ArgumentNullException.ThrowIfNull(sentence);
        return CultureInfo.CurrentUICulture.TwoLetterISOLanguageName == "en" ? sentence.English : sentence.French;
    }

    /// <summary>How the sentence is set apart: a warning where it moved or got worse, a note elsewhere.</summary>
    public static string Kind(ActionOutcome outcome) => outcome is ActionOutcome.Worse or ActionOutcome.Moved ? "warning" : "note";

    /// <summary>Gross, net and total effect, and the quotient or why there is none.</summary>
    public static IReadOnlyList<Fact> Facts(DisplacementResult result, IStringLocalizer words)
    {
        ArgumentNullException.ThrowIfNull(result);
        ArgumentNullException.ThrowIfNull(words);
        var effects = result.Effects;
        return
        [
            new(words["gross"], Between(effects.Gross, 0, words), words["gross.hint"]),
            new(words["net"], Between(effects.Direct, 0, words), words["net.hint"]),
            new(words["total"], Between(effects.Total, 0, words), words["total.hint"]),
            new(words["quotient"], result.Quotient is { } found ? Between(new(found.Value, found.Fieller), 2, words) : words["quotient.none"],
                result.Quotient is { } read ? words[$"spread.{read.Spread}"] : In(result.Refused!.Says)),
        ];
    }

    private static string Between(Measured number, int decimals, IStringLocalizer words) =>
        words["between", Written(number.Value, decimals), Written(number.Interval.Low, decimals), Written(number.Interval.High, decimals)];

    private static string Written(double number, int decimals) => number switch
    {
        double.PositiveInfinity => "∞",
        double.NegativeInfinity => "-∞",
        _ => number.ToString("N" + decimals.ToString(CultureInfo.InvariantCulture), CultureInfo.CurrentCulture),
    };
}
