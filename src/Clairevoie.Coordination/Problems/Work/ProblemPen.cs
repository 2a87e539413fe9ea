using Clairevoie.Coordination.Sealing;
using Clairevoie.Domain;
using Clairevoie.Store;

namespace Clairevoie.Coordination.Problems;

/// <summary>
/// Writes in timelines: one entry after the one that was read last, with what it changes, or nothing. Whoever read an older page is told
/// what was written meanwhile, and chooses. The trace names the link of each entry, so that the timeline cannot be rewritten behind it.
/// </summary>
public sealed class ProblemPen(ProblemBook book)
{
    private const int LinkInTrace = 16;

    private static readonly Question AddEntry = Question.In<ProblemBook>("Work/add_entry");

    /// <summary>Writes what follows from the problem as it stands; nothing when it is not this viewer's to write.</summary>
    internal async Task<ProblemKept?> Write(Viewer viewer, (Guid Problem, int Read) at, Func<ProblemShown, Task<Decision<EntryToWrite>>> decide, CancellationToken stop)
    {
        if (!await book.MayWrite(viewer, at.Problem, stop) || await book.Open(viewer, at.Problem, stop) is not { } shown)
            return null;
        if (shown.Turn != at.Read)
            return ProblemKept.Meanwhile;
        return await decide(shown) switch
        {
            Decision<EntryToWrite>.Yes(var entry) => await Keep(viewer, shown, entry, stop) ? ProblemKept.Done : ProblemKept.Meanwhile,
            Decision<EntryToWrite>.No no => new(false, no.Why),
            _ => throw new InvalidOperationException("A decision is yes or no."),
        };
    }

    /// <inheritdoc cref="Write(Viewer, ValueTuple{Guid, int}, Func{ProblemShown, Task{Decision{EntryToWrite}}}, CancellationToken)" />
    internal Task<ProblemKept?> Write(Viewer viewer, (Guid Problem, int Read) at, Func<ProblemShown, Decision<EntryToWrite>> decide, CancellationToken stop) =>
        Write(viewer, at, shown => Task.FromResult(decide(shown)), stop);

    /// <summary>Appends an entry within a deed; false when somebody wrote in between.</summary>
    internal static async Task<bool> Append(Deed deed, MissionId author, (string Problem, ProblemEntry Entry, string Before) to)
    {
        var said = ProblemTimeline.Fingerprint(to.Entry.Words);
        return await deed.Run(AddEntry, new
        {
            problem = to.Problem, turn = to.Entry.Turn, author, agency = to.Entry.Agency, told_on = to.Entry.ToldOn, kind = (int)to.Entry.Kind,
            corrects = to.Entry.Corrects, said,
            @sealed = deed.Keys.SealWords(to.Entry.Words, PartnerWords.OfEntry(to.Problem, to.Entry.Turn)), link = ProblemTimeline.Link(to.Before, to.Problem, to.Entry, said),
        }) > 0;
    }

    /// <summary>The name of an entry in the trace: whose it is, its turn and the beginning of its link.</summary>
    internal static string InTrace(string problem, ProblemEntry entry, string before) =>
        $"problem {problem} {entry.Turn} {ProblemTimeline.Link(before, problem, entry, ProblemTimeline.Fingerprint(entry.Words))[..LinkInTrace]}";

    private Task<bool> Keep(Viewer viewer, ProblemShown shown, EntryToWrite written, CancellationToken stop)
    {
        var entry = new ProblemEntry(shown.Turn + 1, written.Kind, viewer.Agency.ToString(), book.Today, written.Words) { Corrects = written.Corrects };
        return book.Room.Do(Doing.Of(viewer, Act.Enter, $"timeline of a problem: {written.Kind}", InTrace(shown.Row.Id, entry, shown.Link)), async deed =>
        {
            if (!await Append(deed, viewer.Mission, (shown.Row.Id, entry, shown.Link)))
                return false;
            if (written.Beside is { } beside)
                await beside(deed, entry.Turn);
            return true;
        }, stop);
    }
}
