namespace Clairevoie.Domain;

/// <summary>The facts of one line of the plan, in the order in which they were told, and what follows from them.</summary>
/// <param name="EnteredOn">The day the line came into the register: silence is counted from it until somebody speaks.</param>
/// <param name="Facts">The facts, first told first.</param>
public sealed record PlanHistory(DateOnly EnteredOn, IReadOnlyList<PlanFact> Facts)
{
    /// <summary>After so many days without a word the coordinator sees it.</summary>
    public const int DaysToSilence = 30;

    /// <summary>After so many days without a word it is on the agenda of the committee that follows the plan.</summary>
    public const int DaysToAgenda = 60;

    /// <summary>How it stands: what the last fact that moved it says.</summary>
    public PlanState State => StateAfter(Facts.LastOrDefault(fact => fact.Move != PlanMove.News)?.Move);

    /// <summary>The last day on which anybody said anything.</summary>
    public DateOnly HeardOn => Facts.Select(fact => fact.ToldOn).Append(EnteredOn).Max();

    /// <summary>Whether somebody still has to speak of it.</summary>
    public bool IsOpen => IsOpenIn(State);

    /// <summary>Whether it has been silent for so many days; what is over is never silent.</summary>
    public bool IsSilent(DateOnly today, int days) => IsOpen && today.DayNumber - HeardOn.DayNumber >= days;

    /// <summary>The state after a move; nothing said yet is planned.</summary>
    public static PlanState StateAfter(PlanMove? move) => move switch
    {
        PlanMove.Started or PlanMove.TakenUpAgain => PlanState.InProgress,
        PlanMove.Done => PlanState.Done,
        PlanMove.DoneInPart => PlanState.DoneInPart,
        PlanMove.Abandoned => PlanState.Abandoned,
        _ => PlanState.Planned,
    };

    /// <summary>Whether a line in this state still waits for something.</summary>
    public static bool IsOpenIn(PlanState state) => state is PlanState.Planned or PlanState.InProgress;
}
