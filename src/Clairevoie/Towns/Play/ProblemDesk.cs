using Clairevoie.Coordination.Problems;
using Clairevoie.Domain;

namespace Clairevoie.Towns.Play;

/// <summary>What partners write problems with in a year that is played. What stands there already is not written twice.</summary>
internal sealed class ProblemDesk
{
    private readonly ProblemBook book;
    private readonly ProblemWork work;
    private readonly ProblemPartners partners;

    public ProblemDesk(Stage stage)
    {
        book = stage.Of<ProblemBook>(stage.Clock);
        var pen = new ProblemPen(book);
        (work, partners) = (new(pen, book), new(pen, book));
        Opening = stage.Of<OpeningProblems>(book);
    }

    public OpeningProblems Opening { get; }

    /// <summary>The problem of this kind that this viewer opened on this day; nothing when none was.</summary>
    public async Task<Guid?> OpenedOn(Viewer lead, ProblemKind kind, DateOnly day, CancellationToken stop) =>
        (await new ProblemList(book).Find(lead, new() { State = "tous", Lead = lead.Agency.ToString(), AtOnce = 500 }, stop)).Listed.FirstOrDefault(one => one.Row.OpenedOn == day && one.Row.What == kind) is { } known ? Guid.Parse(known.Row.Id) : null;

    /// <summary>The problem as this viewer reads it.</summary>
    public async Task<ProblemShown> Read(Viewer viewer, Guid problem, CancellationToken stop) =>
        await book.Open(viewer, problem, stop) ?? throw new InvalidOperationException($"A played problem is not {viewer.Agency}'s.");

    public Task Move(Viewer viewer, Guid problem, MovePartner given, CancellationToken stop) => Write(
        viewer, problem, shown => HasSaid(shown, viewer, Enum.Parse<PartnerState>(given.To!)), (at, _) => partners.Move(viewer, at, given, stop), stop);

    /// <summary>Whether this partner has ever said this of itself.</summary>
    public static bool HasSaid(ProblemShown shown, Viewer partner, PartnerState state) =>
        shown.States.Any(said => said.State == (int)state && shown.Entries.Any(entry => entry.Turn == said.Turn && entry.Agency == partner.Agency.ToString()));

    public Task Step(Viewer viewer, Guid problem, (ProblemStep Step, string Words) given, CancellationToken stop) => Write(
        viewer, problem, shown => shown.Steps.Any(step => step.Step == (int)given.Step), (at, _) => work.Step(viewer, at, given.Step.ToString(), given.Words, stop), stop);

    public Task Plan(Viewer viewer, Guid problem, PlanAction given, CancellationToken stop) => Write(
        viewer, problem, shown => shown.Actions.Any(action => ((ActionKind)action.Row.Kind).ToString() == given.Kind && action.Row.Owner == given.Owner && Played.Day(action.Row.Due) == given.Due),
        (at, _) => work.Plan(viewer, at, given, stop), stop);

    /// <summary>Says something of the action of a rank, the first planned first, unless it is over or something was said of it today.</summary>
    public Task Tell(Viewer viewer, Guid problem, (int Rank, TellAction Given) what, CancellationToken stop) => Write(
        viewer, problem, shown => Ranked(shown, what.Rank) is not { History.IsOpen: true } action || action.Facts.Any(fact => fact.ToldOn == book.Today),
        (at, shown) => work.Tell(viewer, at, Guid.Parse(Ranked(shown, what.Rank)!.Row.Id), what.Given, stop), stop);

    private static ActionShown? Ranked(ProblemShown shown, int rank) => shown.Actions.OrderBy(action => action.Row.Turn).ElementAtOrDefault(rank);

    private async Task Write(Viewer viewer, Guid problem, Func<ProblemShown, bool> there, Func<(Guid, int), ProblemShown, Task<ProblemKept?>> write, CancellationToken stop)
    {
        var shown = await Read(viewer, problem, stop);
        if (there(shown)) return;
        var kept = await write((problem, shown.Turn), shown) ?? throw new InvalidOperationException($"A played problem is not {viewer.Agency}'s to write.");
        Played.Whole(kept.Why, "problem");
    }
}
