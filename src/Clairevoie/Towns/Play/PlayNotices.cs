using Clairevoie.Coordination.Notices;
using Clairevoie.Domain;

namespace Clairevoie.Towns.Play;

/// <summary>Notices of a played year: works and decisions told each month, most of them acknowledged in time, some after a reminder, a few never.</summary>
internal sealed class PlayNotices : IPart
{
    private static readonly (NoticeKind Kind, NoticeTopic Topic, string Words)[] Told =
    [
        (NoticeKind.WorksPlanned, NoticeTopic.Lighting, "Lampes changées rue par rue, de nuit."), (NoticeKind.DecisionTaken, NoticeTopic.OpeningHours, "Le parc ferme une heure plus tôt jusqu’au printemps."),
        (NoticeKind.WorksDone, NoticeTopic.Works, "La grille est posée, le passage reste ouvert de 7 à 20 heures."), (NoticeKind.WorksPlanned, NoticeTopic.Cleaning, "Nettoyage à haute pression sur trois matinées."),
        (NoticeKind.DecisionTaken, NoticeTopic.Mediation, "La médiation passe de trois à quatre soirs."),
    ];

    private const int DaysUntilForgotten = 20;

    private readonly Stage stage;
    private readonly NoticePost post;
    private readonly NoticeBook book;
    private readonly NoticeReminders reminders;

    public PlayNotices(Stage stage)
    {
        this.stage = stage;
        var letters = stage.Of<NoticeLetters>(new PlayedLetters());
        book = stage.Of<NoticeBook>(stage.Clock);
        post = stage.Of<NoticePost>(book, letters, stage.Clock);
        reminders = stage.Of<NoticeReminders>(letters);
    }

    public async Task Month(PlayedMonth month, CancellationToken stop)
    {
        var (kind, topic, words) = Told[month.Turn % Told.Length];
        stage.Clock.Day = month.First.AddDays(4 + stage.Chance.For($"notices {month.Turn}").Below(8));
        Viewer[] told = [.. new[] { Role.Town, Role.Landlord, Role.GpoPilot }.Select(stage.Cast.In).OfType<Viewer>()];
        var id = await Send(kind, topic, (words, told), stop);
        await Answer(told, late: false, stop);
        stage.Clock.Day = stage.Clock.Day.AddDays(SendNotice.DaysToAcknowledge + 2);
        await reminders.Go(stage.Clock.GetUtcNow(), stop);
        await Answer(told, late: true, stop);
        stage.Made.Notices++;
        stage.Made.Acknowledgements += (int)(await book.Followed(stage.Cast.Coordinator, stop)).First(notice => notice.Id == id).Acknowledged;
    }

    private async Task<string> Send(NoticeKind kind, NoticeTopic topic, (string Words, IReadOnlyList<Viewer> To) what, CancellationToken stop)
    {
        var week = IsoWeek.Of(NoticeTable.IsBefore(kind) ? stage.Clock.Day.AddDays(7) : stage.Clock.Day).ToString();
        if ((await book.Followed(stage.Cast.Coordinator, stop)).FirstOrDefault(one => one.Kind == (int)kind && one.SentAt == stage.Clock.GetUtcNow()) is { } there) return there.Id;
        return Played.Yes(await post.Send(stage.Cast.Coordinator, new(kind.ToString(), FictionalTown.Commune, topic.ToString(), week)
        {
            Words = what.Words, To = [.. what.To.Select(viewer => new Post(viewer.Agency, viewer.Role))],
        }, stop), $"notice {kind}").ToString("D");
    }

    private async Task Answer(IReadOnlyList<Viewer> told, bool late, CancellationToken stop)
    {
        foreach (var viewer in told)
            foreach (var one in (await book.To(viewer, stop)).Where(one => one.AcknowledgedAt is null && one.SentAt <= stage.Clock.GetUtcNow() && one.SentAt > stage.Clock.GetUtcNow().AddDays(-DaysUntilForgotten)))
            {
                var chance = stage.Chance.For($"answer {viewer.Agency} {one.Told.Kind} {one.Told.Week} {late}");
                if (!chance.Happens(late ? 0.6 : 0.7)) continue;
                stage.Clock.Day = stage.Clock.Day.AddDays(chance.Below(2));
                await book.Open(viewer, Guid.Parse(one.Id), stop);
                var (answer, words) = chance.Below(6) switch { 0 => (NoticeAnswer.Cannot, "Nos équipes sont prises cette semaine-là."), < 3 => (NoticeAnswer.WillAct, ""), _ => (NoticeAnswer.Understood, "") };
                Played.Whole(await post.Answer(viewer, Guid.Parse(one.Id), new(answer.ToString(), words), stop), "acknowledgement");
            }
    }
}
