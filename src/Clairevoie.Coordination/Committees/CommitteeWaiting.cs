namespace Clairevoie.Coordination.Committees;

/// <summary>
/// What waits in one committee, as days and numbers: the next meeting, decisions overdue of how many, those that the viewer's agency carries
/// and are due within a week, whether the viewer is in the chair, and the day on which somebody else named a new one, lately.
/// </summary>
public sealed record CommitteeWaiting(string Id, string Name, DateOnly OpenedOn, DateOnly? Next, long Decisions, long Overdue, DateOnly? OverdueFrom, long Own, DateOnly? OwnFrom, long Chairs, DateOnly? ChairOver)
{
    /// <summary>What is due within so many days is told.</summary>
    public const int DaysAhead = 7;

    /// <summary>A change of chair is news for so many days.</summary>
    public const int DaysOfNews = 14;
}
