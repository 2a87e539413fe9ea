using Clairevoie.Coordination.Sealing;
using Clairevoie.Domain;
using Clairevoie.Store;

namespace Clairevoie.Coordination.Problems;

/// <summary>An action as its table keeps it.</summary>
public sealed record ActionRow(string Id, string Problem, int Turn, int Kind, string Owner, DateOnly Due, DateOnly RemindOn, string Words, byte[]? Sealed);

/// <summary>What was said of an action, with its words.</summary>
public sealed record ActionFactRow(string Action, int Turn, int Move, DateOnly ToldOn, DateOnly? Until, string Awaits, int Outcome, int Reason, string Words, byte[]? Sealed)
{
    /// <summary>The fact.</summary>
    public ActionFact Fact => new((ActionMove)Move, ToldOn, Until) { Awaits = Awaits, Outcome = (ActionOutcome)Outcome, Reason = (AbandonReason)Reason };
}

/// <summary>An action with what was said of it.</summary>
public sealed record ActionShown(ActionRow Row, IReadOnlyList<ActionFactRow> Facts)
{
    /// <summary>What follows from that.</summary>
    public ActionHistory History => new(Row.Due, Row.RemindOn, [.. Facts.Select(fact => fact.Fact)]);
}

/// <summary>An action still to be done, in a list: of which problem, where, and what was said last.</summary>
public sealed record ActionOpen(string Id, string Problem, int Turn, int Kind, string Owner, DateOnly RemindOn, string Name, int What, string Lead, string Committee, DateOnly Due, int? Move, DateOnly? Until, string Words, byte[]? Sealed)
{
    /// <summary>The same with its words opened.</summary>
    internal ActionOpen Opened(RoomKeys keys) => this with { Words = keys.ReadWords((Sealed, Words), PartnerWords.OfEntry(Problem, Turn)), Sealed = null };

    /// <summary>What follows from it.</summary>
    public ActionHistory History => new(Due, RemindOn, Move == (int)ActionMove.Waits ? [new(ActionMove.Waits, Due, Until)] : []);
}
