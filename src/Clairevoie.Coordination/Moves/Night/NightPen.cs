using Clairevoie.Domain;
using Clairevoie.Store;

namespace Clairevoie.Coordination.Moves.Night;

/// <summary>Writes a commune's night down, within one deed.</summary>
internal sealed class NightPen(Deed deed, string commune, DateOnly day)
{
    private static readonly Question AddWatch = Question.In<NightWatch>("Moves/Night/add_watch");
    private static readonly Question AddAlarm = Question.In<NightWatch>("Moves/Night/add_alarm");
    private static readonly Question AddNight = Question.In<NightWatch>("Moves/Night/add_night");

    /// <summary>Says that the commune was watched; false when somebody else said so meanwhile.</summary>
    public async Task<bool> Begin(IReadOnlyList<NightReport> reports, string refused) => await deed.Run(AddWatch, new
    {
        territory = commune,
        day,
        reports = reports.Count,
        places = reports.Select(report => report.Cell).Distinct().Count(),
        refused,
    }) == 1;

    /// <summary>Writes what gathered, under the alarm that it continues or under a new one.</summary>
    public async Task Write(string? known, Gathered one, AlarmVoices voices)
    {
        var alarm = known ?? Guid.NewGuid().ToString("D");
        if (known is null)
            await deed.Run(AddAlarm, new { id = alarm, author = MissionId.Anonymous, agency = AgencyId.None, territory = one.Territory, watched = commune, opened_on = day });
        await deed.Run(AddNight, new
        {
            alarm,
            day,
            since = one.Since,
            reports = voices.Reports,
            expected = one.Expected,
            recurrence = one.Recurrence,
            channels = voices.Channels,
            groups = voices.Groups,
            largest = voices.Largest,
            anonymous = voices.Anonymous,
            weight = voices.Weight,
            scenes = one.Of(ReportKind.Scene),
            syringes = one.Of(ReportKind.Syringes),
            cells = string.Join(' ', one.Cells),
        });
    }
}
