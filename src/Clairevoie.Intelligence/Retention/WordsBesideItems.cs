using Clairevoie.Domain;
using Clairevoie.Hall.Retention;
using Clairevoie.Intelligence.Networks;
using Clairevoie.Store;

namespace Clairevoie.Intelligence.Retention;

/// <summary>
/// Words that stand beside items: those that went with a package, notes for partners, the aim of an operation that was planned and never
/// reported, what is said of nodes and ties of networks. A year after they were written they go, and their keys are destroyed.
/// </summary>
internal sealed class WordsBesideItems : IReachADate
{
    private static readonly Question PapersDue = Question.In<WordsBesideItems>("Retention/papers_due");
    private static readonly Question DropSeen = Question.In<WordsBesideItems>("Retention/drop_seen");
    private static readonly Question ForgetPackage = Question.In<WordsBesideItems>("Retention/forget_package_words");
    private static readonly Question DropNote = Question.In<WordsBesideItems>("Retention/drop_note");
    private static readonly Question DropPlanned = Question.In<WordsBesideItems>("Retention/drop_planned");
    private static readonly Question ForgetNode = Question.In<WordsBesideItems>("Retention/forget_node_words");
    private static readonly Question ForgetTie = Question.In<WordsBesideItems>("Retention/forget_tie_reason");
    private static readonly Question ForgetWithdrawn = Question.In<WordsBesideItems>("Retention/forget_withdrawn_why");
    private static readonly Question NoteGone = Question.In<WordsBesideItems>("Retention/note_network_words_gone");

    public string What => "papers";

    public async Task<long> Due(Glance room, RetentionTerms terms, DateOnly today) => (await Find(room, terms, today)).Count;

    public async Task<long> Erase(Deed deed, RetentionTerms terms, DateOnly today)
    {
        var due = await Find(deed, terms, today);
        foreach (var paper in due) await One(deed, paper, today);
        return due.Count;
    }

    private static async Task One(Deed deed, PaperRow paper, DateOnly today)
    {
        var id = paper.Id;
        await deed.DestroyKey(id.ToString("D"));
        switch (paper.What)
        {
            case "package":
                await deed.Run(ForgetPackage, new { id });
                break;
            case "note":
                await Drop(deed, DropNote, id);
                break;
            case "planned":
                await Drop(deed, DropPlanned, id);
                break;
            default:
                await deed.Run(paper.What == "node" ? ForgetNode : ForgetTie, new { id, words = await NetworkSeal.Seal(deed, id, "") });
                if (paper.What == "tie") await deed.Run(ForgetWithdrawn, new { id, words = await NetworkSeal.SealWhy(deed, id, "") });
                await deed.Run(NoteGone, new { id, gone_on = today });
                break;
        }
    }

    private static async Task Drop(Deed deed, Question drop, Guid id)
    {
        await deed.Run(DropSeen, new { id });
        await deed.Run(drop, new { id });
    }

    private static Task<IReadOnlyList<PaperRow>> Find(Glance room, RetentionTerms terms, DateOnly today) =>
        room.Rows<PaperRow>(PapersDue, new { day = terms.WrittenFrom(today) });

    private sealed record PaperRow
    {
        public Guid Id { get; init; }

        public string What { get; init; } = "";
    }
}
