using Clairevoie.Domain;
using Clairevoie.Store;

namespace Clairevoie.Care.Notes;

/// <summary>The notes of the field: written by a team, read by all who care, let go by their own agency once a human read them again.</summary>
public sealed class NoteBook(Cellar cellar, TimeProvider clock, IEnumerable<IPassOn<NoteSpoken>> passages)
{
    private const int MostListed = 200, Release = 1, TakeBack = 2;
    private const string Purpose = "words of field notes";

    private static readonly Question Add = Question.In<NoteBook>("Notes/add_note");
    private static readonly Question AddStep = Question.In<NoteBook>("Notes/add_note_step");
    private static readonly Question Seen = Question.In<NoteBook>("Notes/notes_seen");

    /// <summary>The day it is in Paris.</summary>
    public DateOnly Today => HalfDay.Of(clock.GetUtcNow()).Day;

    private RoomStore Room => cellar.Of(Domain.Room.Care);

    /// <summary>Keeps a note of the viewer's team.</summary>
    public async Task<Decision<Guid>> Write(Viewer viewer, WriteNote given, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(viewer);
        ArgumentNullException.ThrowIfNull(given);
        if (given.Decide(viewer.Territories, Today) is not Decision<NoteWritten>.Yes(var note))
            return ((Decision<NoteWritten>.No)given.Decide(viewer.Territories, Today)).Why.ToList();
        var id = Guid.NewGuid();
        await Room.Do(Doing.Of(viewer, Act.Enter, "note", id.ToString("D")), deed => deed.Run(Add, new
        {
            id, author = viewer.Mission, agency = viewer.Agency, territory = note.Territory, theme = note.Theme.ToString(),
            month = note.Month.ToString(), written_on = Today, @sealed = deed.Keys.Seal(deed.Keys.Derive(Purpose), note.Words, id.ToString("D")),
        }), stop);
        return id;
    }

    /// <summary>The notes that the viewer reads, the latest month first; of one theme where one is named.</summary>
    public Task<IReadOnlyList<NoteKept>> Read(Viewer viewer, FieldTheme? theme, CancellationToken stop) =>
        Room.Do(Doing.Of(viewer, Act.Read, "notes", nameof(Subject.CareNote)), async deed =>
            Opened(deed.Keys, await deed.Rows<NoteRow>(Seen.SeenBy(viewer, Subject.CareNote, Sight.Full), new { id = "", theme = theme?.ToString() ?? "", most = MostListed })), stop);

    /// <summary>One note that the viewer's agency wrote, or nothing.</summary>
    public async Task<NoteKept?> OneOfOurs(Viewer viewer, Guid id, CancellationToken stop) => !await IsOurs(viewer, id, stop) ? null
        : await Room.Do(Doing.Of(viewer, Act.Read, "note", id.ToString("D")), deed => Ours(deed, viewer, id), stop);

    /// <summary>Lets a note go, once somebody of its agency said that they read it again. Nothing where it is not theirs.</summary>
    public async Task<Decision<NoteKept>?> LetGo(Viewer viewer, Guid id, bool readAgain, CancellationToken stop) => !await IsOurs(viewer, id, stop) ? null
        : await Room.Do(Doing.Of(viewer, Act.Send, "note", id.ToString("D")), async deed =>
        {
            if (await Ours(deed, viewer, id) is not { StaysHere: true } note)
                return null;
            List<Refusal> why = [.. note.WhyItStays(Today), .. readAgain ? (Refusal[])[] : [new("not-read-again", "ReadAgain")]];
            if (why.Count == 0)
                await Step(deed, viewer, new(note.Note, Release, Today));
            return why.Count > 0 ? why : (Decision<NoteKept>)note;
        }, stop);

    /// <summary>Takes a note back from publication. False where it never left, or is not the viewer's.</summary>
    public async Task<bool> TakeItBack(Viewer viewer, Guid id, CancellationToken stop) => await IsOurs(viewer, id, stop)
        && await Room.Do(Doing.Of(viewer, Act.Withdraw, "note", id.ToString("D")), async deed =>
        {
            if (await Ours(deed, viewer, id) is not { ReleasedOn: not null, TakenBackOn: null } note)
                return false;
            await Step(deed, viewer, new(note.Note with { Words = "" }, TakeBack, Today));
            return true;
        }, stop);

    private async Task<bool> IsOurs(Viewer viewer, Guid id, CancellationToken stop) => await Room.Look(look => Ours(look, viewer, id), stop) is not null;

    private async Task Step(Deed deed, Viewer viewer, NoteSpoken spoken)
    {
        await deed.Run(AddStep, new { id = spoken.Note.Id, turn = spoken.Turn, author = viewer.Mission, done_on = spoken.On });
        foreach (var passage in passages)
            await passage.PassOn(spoken, deed);
    }

    private static async Task<NoteKept?> Ours(Glance deed, Viewer viewer, Guid id) =>
        Opened(deed.Keys, await deed.Rows<NoteRow>(Seen.WrittenBy(viewer, Subject.CareNote), new { id = id.ToString("D"), theme = "", most = 1 })).SingleOrDefault();

    private static IReadOnlyList<NoteKept> Opened(RoomKeys keys, IReadOnlyList<NoteRow> rows)
    {
        var key = keys.Derive(Purpose);
        return [.. rows.Select(row => new NoteKept(
            new(Guid.Parse(row.Id), Enum.Parse<FieldTheme>(row.Theme), row.Territory, row.Month, keys.OpenWords(key, row.Sealed, row.Id)), row.Agency, row.ReleasedOn, row.TakenBackOn))];
    }
}
