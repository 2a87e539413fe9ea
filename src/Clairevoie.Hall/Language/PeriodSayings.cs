using System.Globalization;
using Clairevoie.Domain;
using Microsoft.Extensions.Localization;

namespace Clairevoie.Hall.Language;

/// <summary>How the periods of returns and sheets are said.</summary>
public static class PeriodSayings
{
    /// <summary>« octobre 2026 », « 3e trimestre 2026 », « 2026 »; the words bring <c>quarter.1</c> to <c>quarter.4</c>.</summary>
    public static string Period(this IStringLocalizer words, string kept)
    {
        ArgumentNullException.ThrowIfNull(words);
        return ReturnPeriod.Read(kept) switch
        {
            { Months: 3 } quarter => words[$"quarter.{((quarter.First.Month - 1) / 3) + 1}", quarter.First.Year],
            { Months: 12 } year => year.ToString(),
            { } month => month.First.ToString("MMMM yyyy", CultureInfo.CurrentCulture),
            null => kept,
        };
    }
}
