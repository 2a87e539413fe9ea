using Clairevoie.Domain;
using Clairevoie.Hall.Tasks;
using Clairevoie.Intelligence.Answers;
using Clairevoie.Intelligence.Notes;
using Clairevoie.Intelligence.Packages;
using Clairevoie.Intelligence.Secretariat;
using Clairevoie.Intelligence.Sharing;
using Microsoft.Extensions.Localization;

namespace Clairevoie.Intelligence;

/// <summary>What waits in the room: reporters without an answer for too long, what other bodies ask, packages and notes that came lately.</summary>
public sealed class IntelligenceTasks(AnswerBook answers, Asks asks, TaskPapers papers, IStringLocalizer<IntelligenceWords> words) : ITellTasks
{
    /// <inheritdoc />
    public async Task<IReadOnlyList<TaskLine>> For(Viewer viewer, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(viewer);
        List<TaskLine> lines = [];
        if (AccessTable.MayWrite(viewer.Role, Subject.DealingReport) && await Late(viewer, stop) is { } late) lines.Add(late);
        if (AccessTable.BestSight(viewer.Role, Subject.IntelligenceItem) == Sight.Full && await Asked(viewer, stop) is { } asked) lines.Add(asked);
        if (AccessTable.BestSight(viewer.Role, Subject.Organisation) == Sight.Full)
            foreach (var cell in await papers.Weeks(viewer, stop))
                lines.Add(new(words["task.week", cell.Name], words["task.week.do"], $"/renseignement/organisation/{cell.Code}/semaine?debut={cell.First:yyyy-MM-dd}"));
        foreach (var (key, many, address) in await papers.Lately(viewer, stop))
            if (many > 0) lines.Add(new(words[$"task.{key}", many], words[$"task.{key}.do"], address));
        return lines;
    }

    private async Task<TaskLine?> Late(Viewer viewer, CancellationToken stop)
    {
        var owed = (await answers.ToAnswer(viewer, stop)).Where(one => one.Late > 0).ToList();
        if (owed.Count == 0) return null;
        var due = HalfDay.Parse(owed.Min(one => one.Oldest)!).Day.AddDays(AnswerBook.DaysToAnswer);
        return new(words["task.late", owed.Sum(one => one.Late), AnswerBook.DaysToAnswer], words["task.late.do"], "/renseignement/reponses", due, words["task.late.detail", owed.Count]);
    }

    private async Task<TaskLine?> Asked(Viewer viewer, CancellationToken stop) => await asks.ForUs(viewer, stop) is { Count: > 0 } waiting
        ? new(words["task.asks", waiting.Count], words["task.asks.do"], "/renseignement/elements", null, words["task.asks.detail"])
        : null;
}

/// <summary>The packages handed to somebody's body within a week, and the notes that a partner has not read.</summary>
public sealed class TaskPapers(PackageBook packages, NoteBook notes, SecretariatBook secretariat, TimeProvider clock)
{
    private const int DaysBack = 7;

    /// <summary>The weeks of cells that wait for the viewer who keeps their secretariat.</summary>
    public Task<IReadOnlyList<CellKept>> Weeks(Viewer viewer, CancellationToken stop) => secretariat.Due(viewer, stop);

    /// <summary>How many of each, and where they are read.</summary>
    public async Task<IReadOnlyList<(string Key, int Many, string Address)>> Lately(Viewer viewer, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(viewer);
        var since = HalfDay.Of(clock.GetUtcNow()).Day.AddDays(-DaysBack);
        var (body, found) = (viewer.Agency.ToString(), new List<(string, int, string)>());
        if (AccessTable.BestSight(viewer.Role, Subject.ItemPackage) == Sight.Full)
            found.Add(("packages", (await packages.List(viewer, stop)).Count(line => line.Body == body && line.Handed >= since), "/renseignement/paquets"));
        if (AccessTable.BestSight(viewer.Role, Subject.PartnerNote) == Sight.Full)
            found.Add(("notes", (await notes.List(viewer, stop)).Count(line => line.Body == body && line.ReadOn is null), "/renseignement/notes"));
        return found;
    }
}
