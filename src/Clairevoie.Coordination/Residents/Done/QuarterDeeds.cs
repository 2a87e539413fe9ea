using Clairevoie.Coordination.Places;
using Clairevoie.Domain;
using Clairevoie.Hall.Accounts;
using Clairevoie.Store;

namespace Clairevoie.Coordination.Residents.Done;

/// <summary>
/// What is being done in a quarter, from what the table keeps: measures of the plan, and by kind what partners do about its problems. Never
/// a place below the quarter, nothing that a committee holds, no word that somebody wrote of a problem, no presence of police, and no
/// measure that police carries unless the coordinator decided so.
/// </summary>
public sealed class QuarterDeeds(Cellar cellar, PostsAtTheTable posts)
{
    private const int DaysTold = 365;

    private static readonly Question Lines = Question.In<PlaceBook>("Residents/Done/quarter_lines");
    private static readonly Question Actions = Question.In<PlaceBook>("Residents/Done/quarter_actions");
    private static readonly Question Steps = Question.In<PlaceBook>("Residents/Done/quarter_steps");

    /// <summary>What is being done in a quarter or, for the plan, around it.</summary>
    public async Task<DoneThere> In(string quarter, string? around, DateOnly today, CancellationToken stop)
    {
        var police = ToldToResidents.PoliceAmong(await posts.All(stop));
        return await cellar.Of(Room.Coordination).Look(async room => new DoneThere(
            await room.Rows<LineThere>(Lines, new { quarter, around = around ?? quarter, today, police }),
            ActionsThere.Of(await room.Rows<ActionRow>(Actions, new { quarter, since = today.AddDays(-DaysTold), unsaid = (int)ActionKind.Presence }), today.AddDays(-DaysTold)),
            [.. (await room.Rows<long>(Steps, new { quarter })).Select(step => (ProblemStep)step)]), stop);
    }
}

/// <summary>What is being done in a quarter.</summary>
/// <param name="Lines">Measures and campaigns of the plan.</param>
/// <param name="Actions">What partners do about problems, by kind.</param>
/// <param name="Steps">At which steps they are.</param>
public sealed record DoneThere(IReadOnlyList<LineThere> Lines, IReadOnlyList<ActionsThere> Actions, IReadOnlyList<ProblemStep> Steps)
{
    /// <summary>Whether there is nothing to say.</summary>
    public bool IsEmpty => Lines.Count + Actions.Count + Steps.Count == 0;
}

/// <summary>A measure of the plan as a quarter reads it.</summary>
public sealed record LineThere(string Title, string Agency, int Kind, DateOnly? Due, int Move)
{
    /// <summary>How it stands.</summary>
    public PlanState State => PlanHistory.StateAfter((PlanMove)Move);
}

/// <summary>One action about a problem, without the problem.</summary>
public sealed record ActionRow(int Kind, DateOnly Due, DateOnly? DoneOn);

/// <summary>What is done of one kind: the month in which it was last done, and the month by which more is planned. No day and no number, so that none points to a place.</summary>
public sealed record ActionsThere(ActionKind Kind, DateOnly? Done, DateOnly? Planned)
{
    /// <summary>By kind, what was done since a day and what is planned.</summary>
    public static IReadOnlyList<ActionsThere> Of(IReadOnlyList<ActionRow> rows, DateOnly since) =>
    [
        .. rows.Where(row => row.DoneOn is null || row.DoneOn >= since).GroupBy(row => (ActionKind)row.Kind).OrderBy(some => some.Key)
            .Select(some => new ActionsThere(some.Key, some.Max(row => row.DoneOn), some.Where(row => row.DoneOn is null).Min(row => (DateOnly?)row.Due))),
    ];
}
