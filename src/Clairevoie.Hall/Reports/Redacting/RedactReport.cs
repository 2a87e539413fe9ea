using System.Text.Json;
using Clairevoie.Domain;
using Clairevoie.Store;

namespace Clairevoie.Hall.Reports;

/// <summary>
/// Somebody takes out of the words what holds a person, and the report leaves quarantine. What stood there is overwritten:
/// nobody reads it again, and no copy is kept.
/// </summary>
public sealed class RedactReport(OpenReport open)
{
    private static readonly Question ReplaceTold = Question.In<ReportRoom>("Redacting/replace_told");
    private static readonly Question ReplaceWord = Question.In<ReportRoom>("Redacting/replace_word");

    /// <summary>Keeps the redacted words, by identifier: the report's own for the report, and those of each added word. False when it is not there, or is no more as it was read.</summary>
    public async Task<bool> Keep(ReportRoom room, Viewer viewer, Guid report, (IReadOnlyDictionary<Guid, string> Redacted, string Read) given, CancellationToken stop)
    {
        if (await open.ReadToRedact(room, viewer, report, stop) is not { } opened || opened.Stands != given.Read) return false;
        var redacted = given.Redacted;
        var seal = new ReportSeal(room.Keys);
        var key = seal.UnwrapWithRoom(opened.Row.RoomWrap, report);
        var left = opened.Told with { Words = Redacted(opened.Told.Words, redacted.GetValueOrDefault(report)) };
        var told = seal.Seal(key, left, report);
        var beside = room.Beside?.Invoke(report, left, key);
        var words = opened.Added.Where(word => word.Doubtful).Select(word => new
        {
            word.Id,
            Words = seal.Seal(key, JsonSerializer.SerializeToUtf8Bytes(Redacted(word.Said, redacted.GetValueOrDefault(word.Id)), ReportJson.Default.ToldWords), report, $"word {word.Id:D}"),
        }).ToList();

        return await room.Store.Do(Doing.Of(viewer, Act.Change, "redaction", room.Names(report)), async deed =>
        {
            if (await deed.Run(ReplaceTold, new { report, told, was = opened.Row.Told }) == 0) return false;
            await deed.Run(ReplaceWord, words);
            if (beside is not null) await beside(deed);
            return true;
        }, stop);
    }

    // Whoever redacts has decided: the doubts fall, and the masks are laid once more.
    private static ToldWords Redacted(ToldWords before, string? after)
    {
        if (after is null) return before with { Doubts = [] };
        var plain = PlainText.Of(after.Length > ToldWords.Most ? after[..ToldWords.Most] : after);
        return new(Domain.Masking.Of(plain).Words, before.Masked, []);
    }
}
