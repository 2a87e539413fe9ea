using System.Globalization;
using Clairevoie.Coordination.Evaluations.Complete;
using Clairevoie.Coordination.Evaluations.Results;
using Clairevoie.Domain;
using Clairevoie.Hall.Doors;
using Clairevoie.Hall.Parts;
using Clairevoie.Hall.Where;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Localization;
using ProblemBook = Clairevoie.Coordination.Problems.ProblemBook;

namespace Clairevoie.Coordination.Evaluations.Published;

/// <summary>One evaluation: its seal for everybody, its plan and its result once its last day has passed, all of it for its partners.</summary>
[Open("A result is published whatever it says; before the last day nothing but the seal is told to whoever is no partner.")]
public sealed class OneEvaluationModel(EvaluationBook book, CompleteEvaluation complete, OutreachContacts contacts, ProblemBook problems) : PageModel
{
    /// <summary>Which.</summary>
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    /// <summary>The evaluation.</summary>
    public EvaluationShown Shown { get; private set; } = default!;

    /// <summary>Whether the reader is a partner.</summary>
    public bool IsPartner { get; private set; }

    /// <summary>Whether the reader may add what came of it.</summary>
    public bool MayComplete { get; private set; }

    /// <summary>Whether the reader reads the problem that it is of: of a committee's, nobody else learns that there is one.</summary>
    public bool ReadsProblem { get; private set; }

    /// <summary>The contacts of outreach, quarter by quarter.</summary>
    public IReadOnlyList<ContactsOfQuarter> Contacts { get; private set; } = [];

    /// <summary>The day it is.</summary>
    public DateOnly Today => book.Today;

    /// <summary>Whether the reader may know the plan.</summary>
    public bool IsOpen => IsPartner || Shown.Standing.IsOpenOn(Today);

    public async Task<IActionResult> OnGet(CancellationToken stop)
    {
        var viewer = HttpContext.ViewerOrPublic();
        if ((await book.All(stop)).FirstOrDefault(one => one.Row.Id == Id) is not { } shown)
            return NotFound();
        (Shown, IsPartner) = (shown, (await book.Partners(viewer, stop)).Contains(Id));
        MayComplete = IsPartner && AccessTable.MayWrite(viewer.Role, Subject.SealedEvaluation) && await complete.One(viewer, Id, stop) is not null;
        ReadsProblem = IsPartner && Guid.TryParse(shown.Row.Problem, out var problem) && await problems.MayRead(viewer, problem, stop);
        if (shown.Result is not null && PlanText.Read(shown.Row.Plan) is var plan)
            Contacts = await contacts.Between(plan.Before.First, plan.After.Last, stop);
        return Page();
    }

    /// <summary>The plan, for whoever may know it.</summary>
    public IReadOnlyList<Fact> Planned(TerritoryShapes places, IStringLocalizer words)
    {
        var (row, plan) = (Shown.Row, PlanText.Read(Shown.Row.Plan));
        return
        [
            new(words["planned.action"], words["planned.action.is", words[$"kind.{(EvaluatedAction)row.Kind}"].Value, Day(row.Begins)]),
            new(words["planned.hypothesis"], words[$"hypothesis.{(EvaluationHypothesis)row.Hypothesis}"]),
            new(words["planned.counted"], words[$"counted.{(CountedReports)row.Counted}"]),
            new(words["planned.days"], words["planned.days.are", Day(plan.Before.First), Day(plan.Before.Last), Day(plan.After.First), Day(plan.After.Last)]),
            new(words["planned.where"], EvaluationText.Quarters(row, Moves.Measure.Area.Target, places), IsPartner ? words["planned.cells", plan.Target.Zones.Count, plan.Buffer.Zones.Count, plan.Control.Zones.Count].Value : null),
            new(words["planned.control"], EvaluationText.Quarters(row, Moves.Measure.Area.Control, places)),
            new(words["planned.survey"], words[row.Survey ? "yes" : "no"]),
        ];
    }

    private static string Day(DateOnly day) => day.ToString("d", CultureInfo.CurrentCulture);
}
