using System.Globalization;
using Clairevoie.Domain;
using Microsoft.Extensions.Localization;

namespace Clairevoie.Justice.Returns;

/// <summary>Marks the words about returns of justice, in <c>ReturnWords.resx</c>.</summary>
public sealed class ReturnWords;

/// <summary>How numbers of returns are said.</summary>
public static class ReturnSayings
{
    /// <summary>What a number is called; an amount of assets, by its kind, since its table is named above it.</summary>
    public static string NameOf(this IStringLocalizer words, Measure measure)
    {
        ArgumentNullException.ThrowIfNull(words);
        ArgumentNullException.ThrowIfNull(measure);
        return words[AssetAmounts.Of(measure) is { } asset ? $"column.{asset.Kind}" : $"table.{measure.Key}"];
    }

    /// <summary>What a number counts, and what it does not.</summary>
    public static string DefinitionOf(this IStringLocalizer words, Measure measure)
    {
        ArgumentNullException.ThrowIfNull(words);
        ArgumentNullException.ThrowIfNull(measure);
        return words[AssetAmounts.Of(measure) is { } asset ? $"column.{asset.Kind}.text" : $"table.{measure.Key}.text"];
    }

    /// <summary>A number with its unit, or a dash where nothing was said.</summary>
    public static string Number(this IStringLocalizer words, Measure measure, IReadOnlyDictionary<string, double> figures)
    {
        ArgumentNullException.ThrowIfNull(words);
        ArgumentNullException.ThrowIfNull(measure);
        ArgumentNullException.ThrowIfNull(figures);
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
