namespace Clairevoie.Domain;

/// <summary>Somebody says what became of an alarm, with a reason from the list.</summary>
/// <param name="Act">Accepted, explained or set aside, as the form says it.</param>
/// <param name="Reason">Why, as the form says it.</param>
/// <param name="Seen">How many decisions stood on the page when it was read.</param>
public sealed record DecideAlarm(string? Act, string? Reason, int Seen)
{
    /// <summary>The next fact, or why there is none: no act, no reason of that act, or somebody else decided in between.</summary>
    public Decision<AlarmFact> Decide(AlarmHistory history, AgencyId agency, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(history);
        if (Written.Word<AlarmAct>(Act) is not { } act || act == AlarmAct.Read)
            return new Refusal("alarm-act-missing", "Act");
        if (Written.Word<AlarmReason>(Reason) is not { } reason || !AlarmReasons.Of(act).Contains(reason))
            return new Refusal("alarm-reason-missing", "Reason");
        if (Seen != history.Decisions)
            return new Refusal("alarm-changed-meanwhile", "Act");
        return new AlarmFact(history.Facts.Count + 1, agency, today, act, reason);
    }
}
