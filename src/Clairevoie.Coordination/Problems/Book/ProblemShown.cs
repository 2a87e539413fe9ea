using Clairevoie.Domain;

namespace Clairevoie.Coordination.Problems;

/// <summary>One problem with everything that its partners read of it.</summary>
public sealed record ProblemShown(ProblemRow Row, IReadOnlyList<PartnerRow> Partners, IReadOnlyList<EntryRow> Entries)
{
    /// <summary>Its actions, the first due first.</summary>
    public required IReadOnlyList<ActionShown> Actions { get; init; }

    /// <summary>The steps noted.</summary>
    public required IReadOnlyList<StepRow> Steps { get; init; }

    /// <summary>The states said.</summary>
    public required IReadOnlyList<StateRow> States { get; init; }

    /// <summary>Whom the house told of late actions.</summary>
    public required IReadOnlyList<EscalationRow> Escalations { get; init; }

    /// <summary>What was counted around it last.</summary>
    public CountedReports? Counted { get; init; }

    /// <summary>The turn of the newest entry: what a form that was read says it saw.</summary>
    public int Turn => Entries.Count == 0 ? 0 : Entries[^1].Turn;

    /// <summary>The link of the newest entry.</summary>
    public string Link => Entries.Count == 0 ? "" : Entries[^1].Link;

    /// <summary>The first entry that was changed after it was written; nothing when all hold.</summary>
    public int? Broken => ProblemTimeline.FirstBroken(Row.Id, Entries.Select(row => (row.Entry, row.Said, row.Link)));

    /// <summary>How many actions are open.</summary>
    public int OpenActions => Actions.Count(action => action.History.IsOpen);

    /// <summary>This agency as a partner, if it is one.</summary>
    public PartnerRow? Partner(AgencyId agency) => Partners.FirstOrDefault(partner => partner.Agency == agency.ToString());

    /// <summary>Whether this agency leads.</summary>
    public bool IsLedBy(AgencyId agency) => Row.Lead == agency.ToString();
}
