using Clairevoie.Domain;
using Clairevoie.Intelligence.Items;
using Clairevoie.Intelligence.Sharing;
using Clairevoie.Store;

namespace Clairevoie.Intelligence.Notes;

/// <summary>What is written for partners outside the police. Each note is for one partner: nothing in it or beside it says who else was written to.</summary>
public sealed class NoteBook(Cellar cellar, TimeProvider clock)
{
    private const int Most = 200;

    private static readonly Question Seen = Question.In<NoteBook>("Notes/notes_seen");
    private static readonly Question One = Question.In<NoteBook>("Notes/note_seen");
    private static readonly Question Add = Question.In<NoteBook>("Notes/add_note");
    private static readonly Question SaySeen = Question.In<NoteBook>("Notes/say_note_seen");
    private static readonly Question NoteRead = Question.In<NoteBook>("Notes/note_read");
    private static readonly Question Body = Question.In<Shares>("Sharing/body");

    private RoomStore Room => cellar.Of(Domain.Room.Intelligence);

    private DateOnly Today => HalfDay.Of(clock.GetUtcNow()).Day;

    /// <summary>The notes that somebody sees; the reading is traced.</summary>
    public Task<IReadOnlyList<NoteLine>> List(Viewer viewer, CancellationToken stop) =>
        Room.Do(Doing.Of(viewer, Act.Read, "list of notes", Subject.PartnerNote.ToString()), deed => deed.Rows<NoteLine>(Seen.SeenBy(viewer, Subject.PartnerNote, Sight.Full), new { most = Most }), stop);

    /// <summary>One note, opened; the reading is traced, and whoever wrote it sees from which day the partner knows.</summary>
    public async Task<OpenedNote?> Open(Viewer viewer, Guid note, CancellationToken stop)
    {
        var find = One.SeenBy(viewer, Subject.PartnerNote, Sight.Full);
        if (await Room.Look(look => look.One<NoteLine>(find, new { note }), stop) is null) return null;
        return await Room.Do(Doing.Of(viewer, Act.Read, "note", $"{Subject.PartnerNote} {note:D}"), async deed =>
        {
            var line = (await deed.One<NoteLine>(find, new { note }))!;
            await deed.Run(NoteRead, new { note, body = viewer.Agency, today = Today });
            return await deed.KeyOf(note.ToString("D")) is { } key ? new OpenedNote(line, deed.Keys.OpenWords(key, line.Told, note.ToString("D"))) : null;
        }, stop);
    }

    /// <summary>Writes a note about an item that the viewer holds, for one partner.</summary>
    public async Task<Decision<Guid>> Write(Viewer viewer, OpenedItem item, string body, WritePartnerNote given, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(viewer);
        ArgumentNullException.ThrowIfNull(item);
        ArgumentNullException.ThrowIfNull(given);
        if (!item.Held) return new Refusal("item-not-held", "partner");
        var kind = (await Room.Look(look => look.One<Bodies.BodyKept>(Body, new { body }), stop))?.Kind ?? BodyKind.Agency;
        var decision = given.Decide(item.Row.Grading, kind, item.Originates);
        if (decision is not Decision<PartnerNoteWritten>.Yes(var written)) return new Decision<Guid>.No(((Decision<PartnerNoteWritten>.No)decision).Why);
        var id = Guid.NewGuid();
        await Room.Do(Doing.Of(viewer, Act.Send, $"note to {body}", $"{Subject.PartnerNote} {id:D}"), async deed =>
        {
            var key = await deed.NewKey(id.ToString("D"));
            await deed.Run(Add, new
            {
                id, author = viewer.Mission, agency = viewer.Agency, territory = item.Row.Territory, item = item.Row.Id, body, tlp = (int)written.Tlp, written = Today,
                told = deed.Keys.Seal(key, written.Words, id.ToString("D")),
            });
            await deed.Run(SaySeen, new { note = id, body });
        }, stop);
        return id;
    }
}

/// <summary>A note in a list.</summary>
public sealed record NoteLine
{
    public Guid Id { get; init; }

    /// <summary>The body that wrote it.</summary>
    public AgencyId Agency { get; init; }

    /// <summary>The partner for whom it is.</summary>
    public string Body { get; init; } = "";

    public string Territory { get; init; } = "";

    public Tlp Tlp { get; init; }

    public DateOnly Written { get; init; }

    /// <summary>The day on which the partner first read it.</summary>
    public DateOnly? ReadOn { get; init; }

    internal byte[] Told { get; init; } = [];
}

/// <summary>A note with its words.</summary>
public sealed record OpenedNote(NoteLine Line, string Words);
