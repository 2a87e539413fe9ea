using Clairevoie.Domain;
using Clairevoie.Store;

namespace Clairevoie.Coordination.Problems;

/// <summary>Erases, two years after a problem was closed, the words of its timeline and the missions that wrote them. What was done, and what came of it, stays.</summary>
public sealed class ForgetProblems(ProblemBook book)
{
    private static readonly Question Old = Question.In<ProblemBook>("Memory/old_entries");
    private static readonly Question Entries = Question.In<ProblemBook>("Memory/forget_entries");
    private static readonly Question Authors = Question.In<ProblemBook>("Memory/forget_authors");

    /// <summary>Erases what reached its date; says how many entries. Nothing is traced when nothing did.</summary>
    public async Task<int> Run(CancellationToken stop)
    {
        var due = new { day = ProblemMemory.ForgetsUpTo(book.Today), nobody = MissionId.Anonymous };
        if (await book.Room.Look(room => room.One<long>(Old, due), stop) == 0)
            return 0;
        return await book.Room.Do(TheHost.Does(Act.Purge, "reached its date", "words of closed problems"), async deed =>
        {
            await deed.Run(Authors, due);
            return await deed.Run(Entries, due);
        }, stop);
    }
}
