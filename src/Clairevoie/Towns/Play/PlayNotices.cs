using Clairevoie.Coordination.Notices;
using Clairevoie.Domain;
using Microsoft.Extensions.DependencyInjection;

namespace Clairevoie.Towns.Play;

/// <summary>Notices of a played year: works and decisions told each month, most of them acknowledged in time, some after a reminder, a few never.</summary>
internal sealed class PlayNotices
{
    private static readonly (NoticeKind Kind, NoticeTopic Topic, string Words)[] Told =
    [
        (NoticeKind.WorksPlanned, NoticeTopic.Lighting, "Lampes changées rue par rue, de nuit."), (NoticeKind.DecisionTaken, NoticeTopic.OpeningHours, "Le parc ferme une heure plus tôt jusqu’au printemps."),
        (NoticeKind.WorksDone, NoticeTopic.Works, "La grille est posée, le passage reste ouvert de 7 à 20 heures."), (NoticeKind.WorksPlanned, NoticeTopic.Cleaning, "Nettoyage à haute pression sur trois matinées."),
        (NoticeKind.DecisionTaken, NoticeTopic.Mediation, "La médiation passe de trois à quatre soirs."),
    ];

    private const int DaysUntilForgotten = 20;

    private readonly NoticePost post;
    private readonly NoticeBook book;
    private readonly NoticeReminders reminders;
    private readonly (PlayedClock Clock, Cast Cast, Chance Chance) with;

    public PlayNotices(IServiceProvider services, PlayedClock clock, Cast cast, Chance chance)
    {
        with = (clock, cast, chance);
        var letters = ActivatorUtilities.CreateInstance<NoticeLetters>(services, new PlayedLetters());
        book = ActivatorUtilities.CreateInstance<NoticeBook>(services, clock);
        post = ActivatorUtilities.CreateInstance<NoticePost>(services, book, letters, clock);
        reminders = ActivatorUtilities.CreateInstance<NoticeReminders>(services, letters);
    }

    public int Sent { get; private set; }

    public int Acknowledged { get; private set; }

    public async Task Month(DateOnly first, int month, CancellationToken stop)
    {
        with.Clock.Day = first.AddDays(4 + with.Chance.Below(8));
        var (kind, topic, words) = Told[month % Told.Length];
        Viewer?[] told = [with.Cast.In(Role.Town), with.Cast.In(Role.Landlord), with.Cast.In(Role.GpoPilot)];
        await Send(kind, topic, (words, [.. told.OfType<Viewer>()]), stop);
        await Answer([.. told.OfType<Viewer>()], late: false, stop);
        with.Clock.Day = with.Clock.Day.AddDays(SendNotice.DaysToAcknowledge + 2);
        await reminders.Go(with.Clock.GetUtcNow(), stop);
        await Answer([.. told.OfType<Viewer>()], late: true, stop);
    }

    private async Task Send(NoticeKind kind, NoticeTopic topic, (string Words, IReadOnlyList<Viewer> To) what, CancellationToken stop)
    {
        var week = IsoWeek.Of(NoticeTable.IsBefore(kind) ? with.Clock.Day.AddDays(7) : with.Clock.Day).ToString();
        Played.Yes(await post.Send(with.Cast.Coordinator, new(kind.ToString(), FictionalTown.Commune, topic.ToString(), week)
        {
            Words = what.Words, To = [.. what.To.Select(viewer => new Post(viewer.Agency, viewer.Role))],
        }, stop), $"notice {kind}");
        Sent++;
    }

    private async Task Answer(IReadOnlyList<Viewer> told, bool late, CancellationToken stop)
    {
        foreach (var viewer in told)
            foreach (var one in (await book.To(viewer, stop)).Where(one => one.AcknowledgedAt is null && one.SentAt <= with.Clock.GetUtcNow() && one.SentAt > with.Clock.GetUtcNow().AddDays(-DaysUntilForgotten)))
            {
                if (!with.Chance.Happens(late ? 0.6 : 0.7)) continue;
                with.Clock.Day = with.Clock.Day.AddDays(with.Chance.Below(2));
                await book.Open(viewer, Guid.Parse(one.Id), stop);
                var (answer, words) = with.Chance.Below(6) switch { 0 => (NoticeAnswer.Cannot, "Nos équipes sont prises cette semaine-là."), < 3 => (NoticeAnswer.WillAct, ""), _ => (NoticeAnswer.Understood, "") };
                Played.Whole(await post.Answer(viewer, Guid.Parse(one.Id), new(answer.ToString(), words), stop), "acknowledgement");
                Acknowledged++;
            }
    }
}
