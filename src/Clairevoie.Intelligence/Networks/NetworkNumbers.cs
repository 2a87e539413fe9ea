using System.Globalization;
using Clairevoie.Domain;
using Clairevoie.Statistics.Findings;
using Clairevoie.Statistics.Networks;
using Microsoft.Extensions.Localization;

namespace Clairevoie.Intelligence.Networks;

/// <summary>Numbers and names of networks as people read them, in the language of the page.</summary>
internal static class NetworkNumbers
{
    /// <summary>A share with its interval: <c>21 % (2 à 62 %)</c>.</summary>
    public static string Share(this IStringLocalizer words, Estimate share) => share.Low >= share.High
        ? share.Value.ToString("P0", CultureInfo.CurrentCulture)
        : words["interval", share.Value.ToString("P0", CultureInfo.CurrentCulture), (share.Low * 100).ToString("0", CultureInfo.CurrentCulture), share.High.ToString("P0", CultureInfo.CurrentCulture)];

    /// <summary>A count with its interval.</summary>
    public static string Count(this IStringLocalizer words, Estimate count) => count.Low >= count.High
        ? count.Value.ToString("0.#", CultureInfo.CurrentCulture)
        : words["interval", count.Value.ToString("0.#", CultureInfo.CurrentCulture), count.Low.ToString("0", CultureInfo.CurrentCulture), count.High.ToString("0", CultureInfo.CurrentCulture)];

    /// <summary>A sentence of the statistics in the language of the page.</summary>
    public static string In(this Sentence sentence) => CultureInfo.CurrentUICulture.TwoLetterISOLanguageName == "en" ? sentence.English : sentence.French;

    /// <summary>What a node is, and its name.</summary>
    public static string NameOf(this IStringLocalizer words, NodeKept node) => words["named", words[$"node.{node.Kind}"], node.Name];

    /// <summary>The page of a node; a deal point has its own.</summary>
    public static string PageOf(NodeKept node) => node.Kind == NodeKind.DealPoint ? $"~/renseignement/points/{node.Id:D}" : $"~/renseignement/reseaux/{node.Id:D}";

    /// <summary>A number as scripts read it.</summary>
    public static string Plain(double number) => number.ToString("0.####", CultureInfo.InvariantCulture);
}
