using System.Globalization;
using Clairevoie.Domain;
using Clairevoie.Hall.Doors;
using Clairevoie.Hall.Parts;
using Clairevoie.Hall.Where;

namespace Clairevoie.Coordination.Problems;

/// <summary>What the page of a problem says, and offers to choose from.</summary>
public sealed partial class OneProblemModel
{
    /// <summary>The agency of whoever looks.</summary>
    public string Agency => HttpContext.Viewer()!.Agency.ToString();

    /// <summary>That agency as a partner.</summary>
    public PartnerRow? Own => Shown.Partner(HttpContext.Viewer()!.Agency);

    /// <summary>Whether the viewer may hand the lead over.</summary>
    public bool MayLead => MayWrite && ProblemPartners.MayLead(HttpContext.Viewer()!, Shown);

    /// <summary>The first sentence: who leads, since when, and whether it is over.</summary>
    public string Sentence => Shown.Row.ClosedOn is { } closed
        ? words["sentence.closed", Shown.Row.Lead, Shown.Row.OpenedOn, closed]
        : words["sentence.open", Shown.Row.Lead, Shown.Row.OpenedOn, Shown.OpenActions];

    /// <summary>The names of the steps.</summary>
    public IReadOnlyList<string> StepNames => [.. Enum.GetNames<ProblemStep>().Select(name => words[$"step.{name}"].Value)];

    /// <summary>The step that was noted last, counted from one; none is zero.</summary>
    public int CurrentStep => Shown.Steps.Count == 0 ? 0 : Shown.Steps[^1].Step + 1;

    /// <summary>The steps that may be noted.</summary>
    public IReadOnlyList<Choice> StepChoices =>
        [.. words.Choices("step", Enum.GetValues<ProblemStep>().Where(step => step.MayNote(Noted))).Select(choice => choice with { Hint = words[$"step.{choice.Value}.say"] })];

    /// <summary>The step that comes next.</summary>
    public string? NextStep => StepChoices.Count == 0 ? null : StepChoices[^1].Value;

    /// <summary>Where the viewer's agency may go.</summary>
    public IReadOnlyList<Choice> NextStates => Own is null ? [] : words.Choices("state", MovePartner.From(Own.Stands));

    /// <summary>The reasons that go with these states.</summary>
    public IReadOnlyList<Choice> Reasons => Own is null ? [] :
        [new("", words["choose"]), .. words.Choices("reason", MovePartner.From(Own.Stands).SelectMany(PartnerReasons.Of).Distinct())];

    /// <summary>Whether the viewer may seal an evaluation of what is done here. Of what a committee carries, the evaluation tells nobody but its members.</summary>
    public bool MayEvaluate => MayWrite && Shown.Row is { ClosedOn: null } && AccessTable.MayWrite(HttpContext.Viewer()!.Role, Subject.SealedEvaluation)
        && AccessTable.BestSight(HttpContext.Viewer()!.Role, Subject.NuisanceReport) >= Sight.Blurred;

    /// <summary>The cell of its place, around which areas are chosen.</summary>
    public string Cell => GridCell.Of(Projection.Lambert93.ToDegrees(new(Shown.Row.X, Shown.Row.Y))).Name;

    /// <summary>The reasons for which a committee closes a problem.</summary>
    public IReadOnlyList<Choice> ClosingReasons => [new("", words["choose"]), .. words.Choices("reason", PartnerReasons.Of(PartnerState.Closed))];

    /// <summary>The partners to choose from.</summary>
    public IReadOnlyList<Choice> PartnerChoices => [.. Shown.Partners.Select(partner => new Choice(partner.Agency, partner.Agency))];

    /// <summary>What may be done.</summary>
    public IReadOnlyList<Choice> ActionKinds => words.Choices("action-kind", Enum.GetValues<ActionKind>());

    /// <summary>The entries that may be corrected.</summary>
    public IReadOnlyList<Choice> EntryChoices =>
        [.. Shown.Entries.Reverse().Select(row => new Choice(row.Turn.ToString(CultureInfo.InvariantCulture), words["entry.choice", row.Turn, Say(row)]))];

    /// <summary>Whether the viewer may say how this action stands.</summary>
    public bool MayTell(ActionShown action) => MayWrite && (action.Row.Owner == Agency || Shown.IsLedBy(HttpContext.Viewer()!.Agency));

    /// <summary>What an entry says, in a few words.</summary>
    public string Say(EntryRow row)
    {
        if (Shown.States.FirstOrDefault(one => one.Turn == row.Turn) is { } decided && row.Kind == (int)EntryKind.ClosedByDecision)
            return words["entry.decided", words[$"reason.{(PartnerReason)decided.Reason}"].Value];
        if (Shown.States.FirstOrDefault(one => one.Turn == row.Turn) is { } said && row.Kind == (int)EntryKind.PartnerMoved)
            return said.Reason == 0 ? words[$"state.{(PartnerState)said.State}"] : words["entry.moved", words[$"state.{(PartnerState)said.State}"].Value, words[$"reason.{(PartnerReason)said.Reason}"].Value];
        if (Shown.Steps.FirstOrDefault(one => one.Turn == row.Turn) is { } step)
            return words["entry.step", words[$"step.{(ProblemStep)step.Step}"].Value];
        if (Shown.Actions.SelectMany(action => action.Facts).FirstOrDefault(one => one.Turn == row.Turn) is { } fact)
            return words["entry.action", words[$"move.{fact.Fact.Move}"].Value];
        if (Shown.Escalations.FirstOrDefault(one => one.Turn == row.Turn) is { } told)
            return words[$"entry.escalated.{(Escalation)told.Told}", Shown.Actions.FirstOrDefault(action => action.Row.Id == told.Action)?.Row.Words ?? ""];
        return words[$"entry.{(EntryKind)row.Kind}"];
    }

    /// <summary>What was counted, as a sentence.</summary>
    public string CountedSay => Shown.Counted is { } counted ? words["counted.say", Hidden(counted.Burden.Reports), Hidden(counted.Burden.Voices), counted.Burden.Weeks] : "";

    /// <summary>The same, number by number.</summary>
    public IReadOnlyList<Fact> CountedFacts => Shown.Counted is not { Burden: var burden } ? [] :
    [
        new(words["fact.reports"], Hidden(burden.Reports)), new(words["fact.voices"], Hidden(burden.Voices), words["fact.voices.say", Copies.MostVoices]),
        new(words["fact.before"], Hidden(burden.Before)), new(words["fact.floods"], Hidden(burden.Floods)), new(words["fact.weeks"], $"{burden.Weeks} / {ProblemBurden.WeeksLookedAt}"),
        new(words["fact.schools"], burden.Schools.ToString(CultureInfo.CurrentCulture)),
    ];

    private IEnumerable<ProblemStep> Noted => Shown.Steps.Select(row => (ProblemStep)row.Step);

    // Small is 1 to 10: whoever sees no report of nuisance at all is not told which.
    private string Hidden(int count) => count is > 0 and < SectorHarm.FirstTold && AccessTable.BestSight(HttpContext.Viewer()!.Role, Subject.NuisanceReport) == Sight.None
        ? words["few"]
        : count.ToString("#,0", CultureInfo.CurrentCulture);
}
