using System.Globalization;
using Clairevoie.Domain;
using Microsoft.Extensions.Localization;

namespace Clairevoie.Publication.Received;

/// <summary>Marks the words about figures that crossed, in <c>ReceivedWords.resx</c>.</summary>
public sealed class ReceivedWords;

/// <summary>How periods of sheets are said.</summary>
public static class ReceivedSayings
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
}
