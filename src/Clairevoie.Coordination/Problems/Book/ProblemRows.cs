using Clairevoie.Domain;

namespace Clairevoie.Coordination.Problems;

/// <summary>A problem as its table keeps it, with its place.</summary>
public sealed record ProblemRow(string Id, int Kind, string Place, string Name, string Territory, double X, double Y, string Committee, string Lead, bool Minors, DateOnly OpenedOn, DateOnly? ClosedOn, int? Step)
{
    /// <summary>What keeps happening.</summary>
    public ProblemKind What => (ProblemKind)Kind;

    /// <summary>Whether only the members of a committee read it.</summary>
    public bool IsOfCommittee => Committee.Length > 0;
}

/// <summary>Where a problem lies, in metres of Lambert-93: what is counted around it needs no more of it.</summary>
public sealed record ProblemPlace(string Id, double X, double Y);

/// <summary>A partner of a problem with its own state.</summary>
public sealed record PartnerRow(string Problem, string Agency, bool ProtectsChildren, int State, int Reason)
{
    /// <summary>How it stands.</summary>
    public PartnerState Stands => (PartnerState)State;

    /// <summary>Why it refused, or how its part ended.</summary>
    public PartnerReason Why => (PartnerReason)Reason;
}

/// <summary>An entry as its table keeps it.</summary>
public sealed record EntryRow(int Turn, string Agency, DateOnly ToldOn, int Kind, int? Corrects, string Words, byte[]? Sealed, string Said, string Link)
{
    /// <summary>The entry.</summary>
    public ProblemEntry Entry => new(Turn, (EntryKind)Kind, Agency, ToldOn, Words) { Corrects = Corrects };
}

/// <summary>A step noted.</summary>
public sealed record StepRow(int Turn, int Step);

/// <summary>A state that a partner said, at its entry.</summary>
public sealed record StateRow(int Turn, int State, int Reason);

/// <summary>Whom the house told that an action is late, at its entry.</summary>
public sealed record EscalationRow(int Turn, string Action, int Told);

/// <summary>A problem in which an agency was asked and has not answered.</summary>
public sealed record AnswerAwaited(string Id, int What, string Name, DateOnly OpenedOn);

/// <summary>A problem in a list: with whom it is shared, and the next day something is due.</summary>
public sealed record ProblemListed(ProblemRow Row, IReadOnlyList<PartnerRow> Partners, DateOnly? NextDue)
{
    /// <summary>Whether this agency was asked and has not answered.</summary>
    public bool Awaits(AgencyId agency) => Partners.Any(partner => partner.Agency == agency.ToString() && partner.Stands == PartnerState.New);
}
