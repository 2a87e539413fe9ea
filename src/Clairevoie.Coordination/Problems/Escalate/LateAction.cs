using Clairevoie.Domain;

namespace Clairevoie.Coordination.Problems;

/// <summary>An action whose day has passed, and who was told since anything was last said of it.</summary>
internal sealed record LateAction(string Id, string Problem, string Owner, string Lead, DateOnly Due, DateOnly? Waits, int Told)
{
    /// <summary>Who is to be told now and was not: the lead, unless it carries the action itself, then the coordinator.</summary>
    public Escalation? ToTell(DateOnly today)
    {
        var due = new ActionHistory(Due, Due, Waits is { } until ? [new(ActionMove.Waits, Due, until)] : []).Told(today);
        return due > (Escalation)Told && (due > Escalation.Lead || Owner != Lead) ? due : null;
    }
}
