using Clairevoie.Coordination.Moves.Alarms;
using Clairevoie.Coordination.Moves.Night;
using Clairevoie.Domain;
using Clairevoie.Statistics.Findings;
using Microsoft.Extensions.DependencyInjection;

namespace Clairevoie.Towns.Play;

/// <summary>One night of every month is watched by the real scan, and what became of its alarms is said: gone to, explained, or set aside.</summary>
internal sealed class PlayAlarms(Stage stage) : IPart
{
    private static readonly (AlarmAct Act, AlarmReason Reason)[] Ends =
    [
        (AlarmAct.Accepted, AlarmReason.OutreachGoes), (AlarmAct.Accepted, AlarmReason.MediationGoes), (AlarmAct.Accepted, AlarmReason.ProblemOpened),
        (AlarmAct.Explained, AlarmReason.KnownScene), (AlarmAct.Explained, AlarmReason.Works), (AlarmAct.SetAside, AlarmReason.NothingSeen), (AlarmAct.SetAside, AlarmReason.WrongPlace),
    ];

    private readonly NightWatch watch = stage.Services.GetRequiredService<NightWatch>();
    private readonly AlarmBook book = stage.Of<AlarmBook>(stage.Clock);

    public async Task Month(PlayedMonth month, CancellationToken stop)
    {
        if (stage.Cast.In(Role.UasaSocial) is not { } viewer) return;
        var night = month.First.AddDays(14);
        await watch.Watch(night, new Work(Environment.ProcessorCount, Stop: stop));
        stage.Made.Nights++;
        stage.Clock.Day = night.AddDays(2);
        var work = stage.Of<AlarmWork>(book);
        foreach (var one in (await book.List(viewer, stop)).Where(one => one.Alarm.OpenedOn <= stage.Clock.Day))
            if (one.History.Decision?.OnDay == stage.Clock.Day || (one.History.Waits && await Answer(viewer, work, one, stop)))
                stage.Made.AlarmsAnswered++;
    }

    private async Task<bool> Answer(Viewer viewer, AlarmWork work, AlarmShown one, CancellationToken stop)
    {
        if (await work.Open(viewer, one.Alarm.Id, stop) is not { } shown || !await work.Writes(viewer, one.Alarm.Id, stop)) return false;
        var chance = stage.Chance.For($"alarm {one.Alarm.Territory} {one.Alarm.OpenedOn} {one.Alarm.Weight}");
        var (act, reason) = one.Alarm.Voices.IsOneVoice ? (AlarmAct.SetAside, AlarmReason.OneVoice) : chance.Of(Ends);
        Played.Whole(await work.Decide(viewer, one.Alarm.Id, new(act.ToString(), reason.ToString(), shown.History.Decisions), stop), "alarm");
        return true;
    }
}
