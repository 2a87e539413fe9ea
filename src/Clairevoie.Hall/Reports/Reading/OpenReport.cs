using System.Text.Json;
using Clairevoie.Domain;
using Clairevoie.Store;

namespace Clairevoie.Hall.Reports;

/// <summary>An agent opens one report. The reading is traced, and the reporter is told of it only later.</summary>
public sealed class OpenReport(ReportSettings settings, TimeProvider clock)
{
    private static readonly Question Find = Question.In<ReportRoom>("Reading/open_report");
    private static readonly Question Words = Question.In<ReportRoom>("Reading/words_of");
    private static readonly Question Answers = Question.In<ReportRoom>("Reading/answers_of");
    private static readonly Question Note = Question.In<ReportRoom>("Reading/note_reading");

    /// <summary>The report with its words, or without them while they wait for redaction; nothing when this viewer sees none.</summary>
    public Task<OpenedReport?> Read(ReportRoom room, Viewer viewer, Guid report, CancellationToken stop) =>
        Open(room, Find.SeenBy(viewer, room.Subject, Sight.Full), Doing.Of(viewer, Act.Read, "triage", room.Names(report)), report, stop);

    /// <summary>The report with all its words, for whoever redacts them: the table must let them write.</summary>
    public Task<OpenedReport?> ReadToRedact(ReportRoom room, Viewer viewer, Guid report, CancellationToken stop) =>
        Open(room, Find.WrittenBy(viewer, room.Subject), Doing.Of(viewer, Act.Read, "redaction", room.Names(report)), report, stop);

    private async Task<OpenedReport?> Open(ReportRoom room, Question find, Doing doing, Guid report, CancellationToken stop)
    {
        if (await room.Store.Look(look => look.One<OpenedRow>(find, new { report }), stop) is null) return null;
        var readFrom = Telling.From(clock.GetUtcNow(), settings.AnswerDelay).ToString();
        return await room.Store.Do(doing, async deed =>
        {
            // Looked at again within the deed: withdrawn in between, it is not there any more.
            if (await deed.One<OpenedRow>(find, new { report }) is not { } row) return null;
            await deed.Run(Note, new { report, readFrom, reader = doing.By });
            return Opened(room, row, await deed.Rows<WordRow>(Words, new { report }), await deed.Rows<AnswerLine>(Answers, new { report }), doing.Purpose == "redaction");
        }, stop);
    }

    private static OpenedReport Opened(
        ReportRoom room, OpenedRow row, IReadOnlyList<WordRow> words, IReadOnlyList<AnswerLine> answers, bool withDoubts)
    {
        var seal = new ReportSeal(room.Keys);
        var key = seal.UnwrapWithRoom(row.RoomWrap, row.Id);
        var told = seal.Open(key, row.Told, row.Id);
        return new(row, row.Doubtful && !withDoubts ? told with { Words = ToldWords.None } : told)
        {
            Added = [.. words.Select(word => new AddedWord(word.Id, word.Received, word.Doubtful, word.Doubtful && !withDoubts ? ToldWords.None : Said(seal, key, row.Id, word)))],
            Answers = [.. answers.Select(answer => answer with { Said = AnswerText.Read(seal.Open(key, answer.Answer, row.Id, "answer")) })],
        };
    }

    private static ToldWords Said(ReportSeal seal, byte[] key, Guid report, WordRow word) =>
        JsonSerializer.Deserialize(seal.Open(key, word.Words, report, $"word {word.Id:D}"), ReportJson.Default.ToldWords)!;
}
