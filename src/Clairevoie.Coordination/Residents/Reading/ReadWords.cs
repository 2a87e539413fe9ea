using Clairevoie.Coordination.Places;
using Clairevoie.Domain;
using Clairevoie.Store;

namespace Clairevoie.Coordination.Residents.Reading;

/// <summary>What residents ask is read by the town before anybody else: shown as it was read over, answered, or put aside for a reason and destroyed.</summary>
public sealed class ReadWords(Cellar cellar, ResidentBook book)
{
    private static readonly Question Seen = Question.In<PlaceBook>("Residents/words_seen");
    private static readonly Question One = Question.In<PlaceBook>("Residents/word_seen");
    private static readonly Question ShowOne = Question.In<PlaceBook>("Residents/show_word");
    private static readonly Question AnswerOne = Question.In<PlaceBook>("Residents/answer_word");
    private static readonly Question AsideOne = Question.In<PlaceBook>("Residents/aside_word");

    private RoomStore Room => cellar.Of(Domain.Room.Coordination);

    /// <summary>The words on one shelf, those that wait longest first.</summary>
    public Task<IReadOnlyList<WordRow>> Shelf(Viewer viewer, ResidentWordState state, CancellationToken stop) =>
        Room.Look(room => room.Rows<WordRow>(Seen.SeenBy(viewer, Subject.QuarterPage, Sight.Full), new { state = (int)state }), stop);

    /// <summary>Opens one; the reading is traced. Nothing when it is not theirs.</summary>
    public async Task<(WordRow Row, string Words)?> Open(Viewer viewer, Guid id, CancellationToken stop)
    {
        var find = One.SeenBy(viewer, Subject.QuarterPage, Sight.Full);
        if (await Room.Look(room => room.One<WordRow>(find, new { id }), stop) is null)
            return null;
        var about = id.ToString("D");
        return await Room.Do<(WordRow, string)?>(Doing.Of(viewer, Act.Read, "words of a resident", about), async deed =>
        {
            if (await deed.One<WordRow>(find, new { id }) is not { } row)
                return null;
            return row.Words is { } sealedWords && await deed.KeyOf(about) is { } key ? (row, deed.Keys.OpenWords(key, sealedWords, about)) : (row, row.Shown);
        }, stop);
    }

    /// <summary>Shows the words as they were read over, with an answer or without; false when somebody was faster, or they are not theirs.</summary>
    public async Task<IReadOnlyList<Refusal>?> Show(Viewer viewer, (WordRow Row, string Words) opened, (string? Words, string? Answer) given, CancellationToken stop)
    {
        var row = opened.Row;
        List<Refusal> refusals = [];
        var shown = row.ShownOn is null ? Written.Words(given.Words, "Words", ResidentAsks.Most, refusals) : row.Shown;
        if (shown.Length == 0 && refusals.Count == 0)
            refusals.Add(new("words-missing", "Words"));
        if (refusals.Count == 0 && !ResidentAsks.OnlyTakesOut(opened.Words, shown))
            refusals.Add(new("words-added", "Words"));
        var answer = Written.Words(given.Answer, "Answer", 2 * ResidentAsks.Most, refusals);
        if (row.ShownOn is not null && answer.Length == 0 && refusals.Count == 0)
            refusals.Add(new("answer-missing", "Answer"));
        if (refusals.Count > 0)
            return refusals;
        return await Kept(viewer, row, shown, answer, stop) ? [] : null;
    }

    /// <summary>Puts the words aside and destroys them, as they were read; false when they are not theirs, or somebody showed or answered them meanwhile.</summary>
    public Task<bool> PutAside(Viewer viewer, WordRow row, AsideReason reason, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(row);
        return Room.Do(Doing.Of(viewer, Act.Change, $"words of a resident put aside: {reason}", row.Id.ToString("D")), async deed =>
        {
            if (await deed.Run(AsideOne.WrittenBy(viewer, Subject.QuarterPage), new { id = row.Id, reason = (int)reason, shown = row.Shown, answer = row.Answer }) == 0)
                return false;
            await deed.DestroyKey(row.Id.ToString("D"));
            return true;
        }, stop);
    }

    private Task<bool> Kept(Viewer viewer, WordRow row, string shown, string answer, CancellationToken stop) =>
        Room.Do(Doing.Of(viewer, answer.Length > 0 ? Act.Answer : Act.Change, "words of a resident shown", row.Id.ToString("D")), async deed =>
        {
            var today = book.Now.Day;
            var done = row.ShownOn is not null || await deed.Run(ShowOne.WrittenBy(viewer, Subject.QuarterPage), new { id = row.Id, shown, today }) == 1;
            if (done && row.ShownOn is null)
                await deed.DestroyKey(row.Id.ToString("D"));
            return done && (answer.Length == 0 || await deed.Run(AnswerOne.WrittenBy(viewer, Subject.QuarterPage), new { id = row.Id, answer, before = row.Answer, agency = viewer.Agency, today }) == 1);
        }, stop);
}
