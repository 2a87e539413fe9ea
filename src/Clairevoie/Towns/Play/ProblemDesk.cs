using Clairevoie.Coordination.Problems;
using Clairevoie.Domain;
using Microsoft.Extensions.DependencyInjection;

namespace Clairevoie.Towns.Play;

/// <summary>What partners write problems with in a year that is played.</summary>
internal sealed class ProblemDesk
{
    private readonly ProblemBook book;
    private readonly ProblemWork work;
    private readonly ProblemPartners partners;

    public ProblemDesk(IServiceProvider services, PlayedClock clock)
    {
        book = ActivatorUtilities.CreateInstance<ProblemBook>(services, clock);
        var pen = new ProblemPen(book);
        (work, partners) = (new(pen, book), new(pen, book));
        Opening = ActivatorUtilities.CreateInstance<OpeningProblems>(services, book);
    }

    public OpeningProblems Opening { get; }

    /// <summary>The problem as this viewer reads it.</summary>
    public async Task<ProblemShown> Read(Viewer viewer, Guid problem, CancellationToken stop) =>
        await book.Open(viewer, problem, stop) ?? throw new InvalidOperationException($"A played problem is not {viewer.Agency}'s.");

    public Task Move(Viewer viewer, Guid problem, MovePartner given, CancellationToken stop) =>
        Write(viewer, problem, $"move {given.To}", at => partners.Move(viewer, at, given, stop), stop);

    public Task Step(Viewer viewer, Guid problem, (ProblemStep Step, string Words) given, CancellationToken stop) =>
        Write(viewer, problem, $"step {given.Step}", at => work.Step(viewer, at, given.Step.ToString(), given.Words, stop), stop);

    public Task Plan(Viewer viewer, Guid problem, PlanAction given, CancellationToken stop) =>
        Write(viewer, problem, $"plan {given.Kind}", at => work.Plan(viewer, at, given, stop), stop);

    public Task Tell(Viewer viewer, (Guid Problem, Guid Action) which, TellAction given, CancellationToken stop) =>
        Write(viewer, which.Problem, $"tell {given.Move}", at => work.Tell(viewer, at, which.Action, given, stop), stop);

    private async Task Write(Viewer viewer, Guid problem, string what, Func<(Guid, int), Task<ProblemKept?>> write, CancellationToken stop)
    {
        var kept = await write((problem, (await Read(viewer, problem, stop)).Turn)) ?? throw new InvalidOperationException($"A played problem is not {viewer.Agency}'s: {what}.");
        Played.Whole(kept.Why, what);
    }
}
