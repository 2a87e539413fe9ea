namespace Clairevoie.Domain;

/// <summary>An action was planned: who does what, by when, and when they are reminded.</summary>
public sealed record ActionPlanned(ActionKind Kind, AgencyId Owner, DateOnly Due, DateOnly RemindOn, string Words);

/// <summary>Somebody plans an action; every field may be wrong.</summary>
public sealed record PlanAction(string? Kind, string? Owner, string? Due, string? Words)
{
    /// <summary>How many days before its day the owner is reminded when nothing else is said.</summary>
    public const int DaysOfWarning = 7;

    /// <summary>The most that one may say of it, in characters.</summary>
    public const int Most = 300;

    /// <summary>When the owner is reminded.</summary>
    public string? RemindOn { get; init; }

    /// <summary>The fact that follows, or every reason why none does. The owner is one of the partners.</summary>
    public Decision<ActionPlanned> Decide(IReadOnlyCollection<AgencyId> partners, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(partners);
        List<Refusal> refusals = [];
        var kind = Written.Word<ActionKind>(Kind);
        if (kind is null)
            refusals.Add(new("action-kind-unknown", nameof(Kind)));
        var owner = OpenProblem.Agency(Owner);
        if (owner is null || !partners.Contains(owner.Value))
            refusals.Add(new("owner-no-partner", nameof(Owner)));
        var due = Written.Day(Due, nameof(Due), refusals);
        if (due is null && refusals.All(why => why.Field != nameof(Due)))
            refusals.Add(new("day-missing", nameof(Due)));
        if (due < today)
            refusals.Add(new("day-passed", nameof(Due)));
        var remind = Written.Day(RemindOn, nameof(RemindOn), refusals) ?? due?.AddDays(-DaysOfWarning);
        if (remind > due)
            refusals.Add(new("reminder-late", nameof(RemindOn)));
        var words = ProblemWords.Expect(Words, nameof(Words), Most, refusals);
        return refusals.Count > 0 ? refusals : new ActionPlanned(kind!.Value, owner!.Value, due!.Value, remind!.Value, words);
    }
}
