using Clairevoie.Domain;
using Clairevoie.Store;

namespace Clairevoie.Coordination.Notices;

/// <summary>Notices to partners as they are read: by whoever sent them, with who knew what when, and by the posts to which they went.</summary>
public sealed class NoticeBook(Cellar cellar, TimeProvider clock)
{
    /// <summary>The most that a list shows.</summary>
    public const int Most = 100;

    private static readonly Question Seen = Question.In<NoticeBook>("Notices/notices_seen");
    private static readonly Question One = Question.In<NoticeBook>("Notices/notice_seen");
    private static readonly Question Receipts = Question.In<NoticeBook>("Notices/receipts_of");
    private static readonly Question Received = Question.In<NoticeBook>("Notices/received_seen");
    private static readonly Question NoteOpening = Question.In<NoticeBook>("Notices/note_opening");

    private RoomStore Room => cellar.Of(Domain.Room.Coordination);

    /// <summary>The day it is in Paris.</summary>
    public DateOnly Today => HalfDay.Of(clock.GetUtcNow()).Day;

    /// <summary>The notices that this viewer follows, the last first.</summary>
    public Task<IReadOnlyList<NoticeRow>> Followed(Viewer viewer, CancellationToken stop) =>
        Room.Look(room => room.Rows<NoticeRow>(Seen.SeenBy(viewer, Subject.Notice, Sight.Full), new { most = Most }), stop);

    /// <summary>One notice with the posts to which it went, or nothing; the reading is traced.</summary>
    public async Task<(NoticeRow Notice, IReadOnlyList<ReceiptRow> Posts)?> Follow(Viewer viewer, Guid id, CancellationToken stop)
    {
        if (await Room.Look(room => room.One<NoticeRow>(One.SeenBy(viewer, Subject.Notice, Sight.Full), new { id }), stop) is not { } notice)
            return null;
        return await Room.Do(Doing.Of(viewer, Act.Read, "who knew of a notice when", id.ToString("D")), async deed => (notice, await deed.Rows<ReceiptRow>(Receipts, new { notice = id })), stop);
    }

    /// <summary>The notices that came to this viewer's post, those that wait first, each as far as the post is told.</summary>
    public async Task<IReadOnlyList<NoticeReceived>> To(Viewer viewer, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(viewer);
        var rows = await Room.Look(room => room.Rows<ReceivedRow>(Received.SeenBy(viewer, Subject.NoticeReceived, Sight.Full), new { role = viewer.Role.ToString(), agency = viewer.Agency, most = Most }), stop);
        return [.. rows.Select(row => NoticeReceived.Of(row, viewer.Role))];
    }

    /// <summary>Opens a notice that came to this viewer's post; the first opening is kept, and every one is traced.</summary>
    public async Task<NoticeReceived?> Open(Viewer viewer, Guid id, CancellationToken stop)
    {
        if ((await To(viewer, stop)).FirstOrDefault(one => one.Id == id.ToString("D")) is not { } received)
            return null;
        var opening = NoteOpening.SeenBy(viewer, Subject.NoticeReceived, Sight.Full);
        await Room.Do(
            Doing.Of(viewer, Act.Read, "notice opened", id.ToString("D")),
            deed => deed.Run(opening, new { id, role = viewer.Role.ToString(), agency = viewer.Agency, now = clock.GetUtcNow() }),
            stop);
        return received with { ReadAt = received.ReadAt ?? clock.GetUtcNow() };
    }
}
