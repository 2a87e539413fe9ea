using Clairevoie.Coordination.Moves.Alarms;
using Clairevoie.Coordination.Moves.Night;
using Clairevoie.Domain;
using Clairevoie.Statistics.Findings;
using Microsoft.Extensions.DependencyInjection;

namespace Clairevoie.Towns.Play;

/// <summary>One night of every month is watched by the real scan, and what became of its alarms is said: gone to, explained, or set aside.</summary>
internal sealed class PlayAlarms(IServiceProvider services, PlayedClock clock, Cast cast, Chance chance)
{
    private static readonly (AlarmAct Act, AlarmReason Reason)[] Ends =
    [
        (AlarmAct.Accepted, AlarmReason.OutreachGoes), (AlarmAct.Accepted, AlarmReason.MediationGoes), (AlarmAct.Accepted, AlarmReason.ProblemOpened),
        (AlarmAct.Explained, AlarmReason.KnownScene), (AlarmAct.Explained, AlarmReason.Works), (AlarmAct.SetAside, AlarmReason.NothingSeen), (AlarmAct.SetAside, AlarmReason.WrongPlace),
    ];

    private readonly NightWatch watch = services.GetRequiredService<NightWatch>();
    private readonly AlarmBook book = ActivatorUtilities.CreateInstance<AlarmBook>(services, clock);

    public int Nights { get; private set; }

    public int Answered { get; private set; }

    public async Task Month(DateOnly first, CancellationToken stop)
    {
        if (cast.In(Role.UasaSocial) is not { } viewer) return;
        var night = first.AddDays(14);
        await watch.Watch(night, new Work(Environment.ProcessorCount, Stop: stop));
        Nights++;
        clock.Day = night.AddDays(2);
        var work = ActivatorUtilities.CreateInstance<AlarmWork>(services, book);
        foreach (var one in (await book.List(viewer, stop)).Where(one => one.History.Waits && one.Alarm.OpenedOn <= clock.Day).ToList())
        {
            if (await work.Open(viewer, one.Alarm.Id, stop) is not { } shown || !await work.Writes(viewer, one.Alarm.Id, stop)) continue;
            var (act, reason) = one.Alarm.Voices.IsOneVoice ? (AlarmAct.SetAside, AlarmReason.OneVoice) : chance.Of(Ends);
            Played.Whole(await work.Decide(viewer, one.Alarm.Id, new(act.ToString(), reason.ToString(), shown.History.Decisions), stop), "alarm");
            Answered++;
        }
    }
}
