using Clairevoie.Domain;
using Clairevoie.Store;

namespace Clairevoie.Hall.Reports;

/// <summary>The list of reports that somebody sees, those that wait longest first, never whole. It holds no words and no place.</summary>
public static class ReadInbox
{
    private static readonly Question Lines = Question.In<ReportRoom>("Inbox/inbox");
    private static readonly Question Apart = Question.In<ReportRoom>("Inbox/inbox_apart");
    private static readonly Question Counts = Question.In<ReportRoom>("Inbox/inbox_counts");
    private static readonly Question Waiting = Question.In<ReportRoom>("Inbox/inbox_waiting");

    /// <summary>One page of the list.</summary>
    public static Task<InboxPage> Page(ReportRoom room, Viewer viewer, InboxQuestion asked, CancellationToken stop) => room.Store.Look(async look =>
    {
        var (received, id) = asked.Start;
        var shelves = asked.Shelf is InboxShelf.Waiting or InboxShelf.Answered ? Lines : Apart;
        var lines = await look.Rows<InboxLine>(shelves.SeenBy(viewer, room.Subject, Sight.Full), new
        {
            shelf = (int)asked.Shelf,
            kind = (int?)asked.Kind ?? -1,
            received,
            id,
            most = InboxQuestion.PageSize + 1,
        });
        var counts = await look.One<InboxCounts>(Counts.SeenBy(viewer, room.Subject, Sight.Full));
        return new InboxPage(lines.Take(InboxQuestion.PageSize).ToList(), lines.Count > InboxQuestion.PageSize, counts!);
    }, stop);

    /// <summary>How many wait for somebody who may write; those that were answered are not counted.</summary>
    public static Task<InboxCounts> CountsToWrite(ReportRoom room, Viewer viewer, CancellationToken stop) =>
        room.Store.Look(async look => (await look.One<InboxCounts>(Waiting.WrittenBy(viewer, room.Subject)))!, stop);
}

/// <summary>A page of the list, whether more follow, and the counts of the shelves.</summary>
public sealed record InboxPage(IReadOnlyList<InboxLine> Lines, bool More, InboxCounts Counts)
{
    /// <summary>Where the next page starts.</summary>
    public string? Next => More ? $"{Lines[^1].Received}_{Lines[^1].Id:D}" : null;
}
