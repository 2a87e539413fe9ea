namespace Clairevoie.Domain;

/// <summary>What was said of an action, with its words.</summary>
public sealed record ActionTold(ActionFact Fact, string Words);

/// <summary>The owner says how an action stands; every field may be wrong.</summary>
public sealed record TellAction(string? Move, string? Until, string? Words)
{
    /// <summary>Who is waited for, where a partner is.</summary>
    public string? Awaits { get; init; }

    /// <summary>What came of it.</summary>
    public string? Outcome { get; init; }

    /// <summary>Why it was given up.</summary>
    public string? Reason { get; init; }

    /// <summary>The fact that follows, or every reason why none does.</summary>
    public Decision<ActionTold> Decide(ActionHistory action, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(action);
        if (!action.IsOpen)
            return new Refusal("action-over", nameof(Move));
        if (Written.Word<ActionMove>(Move) is not { } move)
            return new Refusal("action-move-unknown", nameof(Move));
        List<Refusal> refusals = [];
        var until = move is ActionMove.Waits or ActionMove.NewDue ? Day(today, refusals) : null;
        var outcome = Written.Word<ActionOutcome>(Outcome);
        if (move == ActionMove.Done && outcome is null)
            refusals.Add(new("outcome-missing", nameof(Outcome)));
        var reason = Written.Word<AbandonReason>(Reason) ?? AbandonReason.None;
        if (move == ActionMove.Dropped && reason == AbandonReason.None)
            refusals.Add(new("reason-missing", nameof(Reason)));
        var words = ProblemWords.Expect(Words, nameof(Words), MovePartner.Most, refusals);
        var awaits = move == ActionMove.Waits ? OpenProblem.Agency(Awaits)?.ToString() ?? "" : "";
        return refusals.Count > 0 ? refusals : new ActionTold(
            new(move, today, until)
            {
                Awaits = awaits, Outcome = move == ActionMove.Done ? outcome!.Value : default, Reason = move == ActionMove.Dropped ? reason : default,
            },
            words);
    }

    private DateOnly? Day(DateOnly today, List<Refusal> refusals)
    {
        var until = Written.Day(Until, nameof(Until), refusals);
        if (until is null && refusals.Count == 0)
            refusals.Add(new("day-missing", nameof(Until)));
        if (until < today)
            refusals.Add(new("day-passed", nameof(Until)));
        return until;
    }
}
