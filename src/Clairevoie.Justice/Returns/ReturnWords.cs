using System.Globalization;
using Clairevoie.Domain;
using Microsoft.Extensions.Localization;

namespace Clairevoie.Justice.Returns;

/// <summary>Marks the words about returns of justice, in <c>ReturnWords.resx</c>.</summary>
public sealed class ReturnWords;

/// <summary>How periods and numbers of returns are said.</summary>
public static class ReturnSayings
{
    /// <summary>« octobre 2026 », « 3e trimestre 2026 ».</summary>
    public static string Period(this IStringLocalizer words, string kept)
    {
        ArgumentNullException.ThrowIfNull(words);
        return ReturnPeriod.Read(kept) switch
        {
            { Months: 3 } quarter => words[$"quarter.{((quarter.First.Month - 1) / 3) + 1}", quarter.First.Year],
            { } month => month.First.ToString("MMMM yyyy", CultureInfo.CurrentCulture),
            null => kept,
        };
    }

    /// <summary>A number with its unit, or a dash where nothing was said.</summary>
    public static string Number(this IStringLocalizer words, Measure measure, IReadOnlyDictionary<string, double> figures)
    {
        ArgumentNullException.ThrowIfNull(words);
        ArgumentNullException.ThrowIfNull(measure);
        if (!figures.TryGetValue(measure.Key, out var number))
            return "–";
        var written = number.ToString("#,0.#", CultureInfo.CurrentCulture);
        return measure.Kind switch
        {
            MeasureKind.Euros => words["euros", written],
            MeasureKind.Days => words["days", written],
            _ => written,
        };
    }
}
