using System.Globalization;
using Microsoft.Extensions.Localization;

namespace Clairevoie.Windows.Map;

/// <summary>What a period is called: in full where it is chosen, short on a step of time.</summary>
internal static class PeriodText
{
    public static string Long(MapPeriod period, IStringLocalizer words) => period.Parts switch
    {
        [] => words["period.year"],
        [{ Unit: TimeUnit.Quarter } one] => words["period.quarter", one.Quarter, one.From.Year],
        [{ Unit: TimeUnit.Month } one] => one.From.ToString("MMMM yyyy", CultureInfo.CurrentCulture),
        [{ Unit: TimeUnit.Week } one] => words["period.week", one.From.ToString("d MMMM yyyy", CultureInfo.CurrentCulture)],
        [var one] => one.From.ToString("dddd d MMMM yyyy", CultureInfo.CurrentCulture),
        [var first, .., var last] => words["time.through", Long(first, words), Long(last, words)],
    };

    public static string Short(MapPeriod period, IStringLocalizer words) => period.Parts switch
    {
        [] => words["period.year"],
        [{ Unit: TimeUnit.Quarter } one] => words["time.quarter", one.Quarter, one.From.Year],
        [{ Unit: TimeUnit.Month } one] => one.From.ToString("MMM yyyy", CultureInfo.CurrentCulture),
        [{ Unit: TimeUnit.Week } one] => words["time.week", ISOWeek.GetWeekOfYear(one.From.ToDateTime(TimeOnly.MinValue)), one.From.ToString("d MMM", CultureInfo.CurrentCulture)],
        [var one] => one.From.ToString("ddd d", CultureInfo.CurrentCulture),
        [var first, .., var last] => words["time.through", Short(first, words), Short(last, words)],
    };
}
