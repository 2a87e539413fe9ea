using System.Globalization;
using Clairevoie.Domain;
using Clairevoie.Hall.Parts;
using Clairevoie.Statistics.Rates;
using Microsoft.Extensions.Localization;

namespace Clairevoie.Coordination.Moves.Alarms;

/// <summary>An alarm in sentences: the sentence first, how it was counted behind "détail".</summary>
internal static class AlarmText
{
    private const int DaysOfYear = 365;
    private const double Level = 0.95;

    public static string Says(AlarmRow alarm, string place, IStringLocalizer words) =>
        words["says", place, alarm.Since.ToString("d", CultureInfo.CurrentCulture), alarm.Day.ToString("d", CultureInfo.CurrentCulture), alarm.Reports, Few(alarm.Expected, words)];

    public static string Chance(AlarmRow alarm, IStringLocalizer words) => (alarm.Recurrence switch
    {
        >= 10 * DaysOfYear => words["chance.rare"],
        >= 2 * DaysOfYear => words["chance.years", Math.Floor(alarm.Recurrence / DaysOfYear)],
        _ => words["chance.year"],
    }).Value;

    /// <summary>What its voices weigh; nothing to say when many tell it.</summary>
    public static string? Weighs(AlarmVoices voices, IStringLocalizer words) =>
        voices.IsOneVoice ? words["one.voice", voices.Largest, voices.Reports, voices.Weight].Value : null;

    public static IReadOnlyList<Fact> Facts(AlarmRow alarm, IStringLocalizer words)
    {
        var voices = alarm.Voices;
        return
        [
            new(words["fact.reports"], voices.Reports.ToString(CultureInfo.CurrentCulture), words["fact.reports.kinds", alarm.Scenes, alarm.Syringes, alarm.Reports - alarm.Scenes - alarm.Syringes]),
            new(words["fact.channels"], voices.Channels.ToString(CultureInfo.CurrentCulture), voices.IsIndependenceUnknown ? words["fact.anonymous", voices.Anonymous, voices.Reports].Value : null),
            new(words["fact.groups"], words["fact.groups.of", voices.Groups, voices.Largest, voices.Reports], words["fact.weight", voices.Weight]),
            new(words["fact.chance"], Chance(alarm, words)),
        ];
    }

    /// <summary>How often alarms were right: counted one by one when few, with an interval when enough.</summary>
    public static string Right(AlarmTally tally, IStringLocalizer words)
    {
        if (tally.Decided == 0) return words["right.none"];
        if (!tally.IsEnough) return words["right.few", tally.Right, tally.Decided];
        var between = ExactShare.Of(tally.Right, tally.Decided, Level);
        return words["right.share", tally.Right, tally.Decided, Percent(tally.Right / (double)tally.Decided), Percent(between.Low), Percent(between.High)];
    }

    private static string Percent(double share) => share.ToString("P0", CultureInfo.CurrentCulture);

    private static string Few(double expected, IStringLocalizer words) => expected < 1 ? words["less.than.one"].Value : expected.ToString("0", CultureInfo.CurrentCulture);
}
