using Clairevoie.Domain;
using Clairevoie.Store;

namespace Clairevoie.Hall.Reports;

/// <summary>Somebody whom the table lets write answers a report: a state and a sentence of the closed list, told only later.</summary>
public sealed class AnswerReport(ReportSettings settings, TimeProvider clock)
{
    private const int AtOnce = 1000;

    private static readonly Question WrapToAnswer = Question.In<ReportRoom>("Answering/wrap_to_answer");
    private static readonly Question Add = Question.In<ReportRoom>("Answering/add_answer");

    private static readonly Question Mark = Question.In<ReportRoom>("Answering/mark_answered");

    /// <summary>Gives each answer its number. Chance, unless a fiction says it: an answer of the same number kept again is still one.</summary>
    public Func<Guid> Number { get; init; } = Guid.NewGuid;

    /// <summary>Whether this viewer may answer this report.</summary>
    public static async Task<bool> May(ReportRoom room, Viewer viewer, Guid report, CancellationToken stop) => await Wrap(room, viewer, report, stop) is not null;

    /// <summary>Keeps the answer; false when there is no such report for this viewer, or it was withdrawn.</summary>
    public async Task<bool> Keep(ReportRoom room, Viewer viewer, Guid report, ReportState state, PlainAnswer answer, CancellationToken stop)
    {
        if (await Wrap(room, viewer, report, stop) is not { } wrap) return false;
        var row = Row(room, viewer, report, wrap, state, answer);
        return await room.Store.Do(Doing.Of(viewer, Act.Answer, "answer to a reporter", room.Names(report)), async deed => await Write(deed, [row]) == 1, stop);
    }

    /// <summary>Gives the same answer to many reports, a thousand at a time, each batch under one trace. Says how many were answered.</summary>
    public async Task<int> KeepAll(ReportRoom room, Viewer viewer, IReadOnlyList<Guid> reports, ReportState state, PlainAnswer answer, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(reports);
        var answered = 0;
        foreach (var batch in reports.Chunk(AtOnce))
        {
            var rows = new List<object>();
            foreach (var report in batch)
                if (await Wrap(room, viewer, report, stop) is { } wrap) rows.Add(Row(room, viewer, report, wrap, state, answer));
            var what = batch.Length == 1 ? room.Names(batch[0]) : $"{room.Names(batch[0])} and {batch.Length - 1} alike";
            answered += await room.Store.Do(Doing.Of(viewer, Act.Answer, "answer to a reporter", what), deed => Write(deed, rows), stop);
        }

        return answered;
    }

    private static async Task<int> Write(Deed deed, List<object> rows)
    {
        if (rows.Count == 0) return 0;
        await deed.Run(Mark, rows);
        return await deed.Run(Add, rows);
    }

    private object Row(ReportRoom room, Viewer viewer, Guid report, byte[] wrap, ReportState state, PlainAnswer answer)
    {
        var seal = new ReportSeal(room.Keys);
        var now = clock.GetUtcNow();
        return new
        {
            Id = Number(),
            Report = report,
            Author = viewer.Mission,
            At = now,
            ToldFrom = Telling.From(now, settings.AnswerDelay).ToString(),
            State = (int)state,
            Answer = seal.Seal(seal.UnwrapWithRoom(wrap, report), AnswerText.Write(answer), report, "answer"),
        };
    }

    /// <summary>Whether a role answers reports of others. Whoever writes only their own tells, and waits for the answer like everybody.</summary>
    public static bool Answers(Role role, Subject subject) => AccessTable.LinesOf(role, subject).Any(line => line.Writes && line.Whose != Whose.Own);

    private static async Task<byte[]?> Wrap(ReportRoom room, Viewer viewer, Guid report, CancellationToken stop) => Answers(viewer.Role, room.Subject)
        ? await room.Store.Look(look => look.One<byte[]>(WrapToAnswer.WrittenBy(viewer, room.Subject), new { report }), stop)
        : null;
}
