using Clairevoie.Domain;

namespace Clairevoie.Coordination.Measures.Register;

/// <summary>A line of the plan as a list shows it.</summary>
public sealed record LineListed(
    string Id, string Plan, string Number, int Kind, string PartOf, string Title, string Agency, DateOnly? Due, int Move, DateOnly Heard, long? Counted, long? CountedOf, long Told)
{
    /// <summary>How it stands.</summary>
    public PlanState State => PlanHistory.StateAfter((PlanMove)Move);

    /// <summary>For how many days nobody has spoken of it; nothing when it is over.</summary>
    public int? SilentFor(DateOnly today) => PlanHistory.IsOpenIn(State) ? today.DayNumber - Heard.DayNumber : null;

    /// <summary>Whether its day has passed while it is still open.</summary>
    public bool IsLate(DateOnly today) => PlanHistory.IsOpenIn(State) && Due < today;
}

/// <summary>A plan as its table keeps it.</summary>
public sealed record PlanRow(string Code, string Title, string Territory, DateOnly? Begins, DateOnly? FollowedUntil, string Source)
{
    /// <summary>Whether somebody still answers for its follow-up on this day: only then is silence counted.</summary>
    public bool IsFollowedOn(DateOnly day) => FollowedUntil is null || FollowedUntil >= day;

    /// <summary>What is bound to write it.</summary>
    public object Bind(MissionId author, DateOnly today) =>
        new { code = Code, title = Title, territory = Territory, begins = Begins, followed_until = FollowedUntil, source = Source, written_by = author, written_on = today };
}

/// <summary>A strand of a plan.</summary>
public sealed record StrandRow(string Plan, string Code, string Title)
{
    /// <summary>What is bound to write it.</summary>
    public object Bind() => new { plan = Plan, code = Code, title = Title };
}

/// <summary>How many lines of a plan stand after a move.</summary>
public sealed record LinesCounted(string Plan, int Move, long Many, long Late, long Silent, DateOnly? LateSince, DateOnly? SilentSince)
{
    /// <summary>The state that the move leads to.</summary>
    public PlanState State => PlanHistory.StateAfter((PlanMove)Move);
}
