using System.Globalization;
using Clairevoie.Domain;
using Clairevoie.Hall.Doors;
using Clairevoie.Hall.Parts;
using Microsoft.AspNetCore.Http.Extensions;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Localization;

namespace Clairevoie.Coordination.Measures.Register;

/// <summary>The register of the plan's measures: where each plan stands, then its lines, narrowed and page by page.</summary>
[Shows(Subject.PlanMeasure)]
public sealed class PlanModel(PlanRegister register, IStringLocalizer<PlanWords> words) : PageModel
{
    [BindProperty(SupportsGet = true, Name = "plan")]
    public string? Plan { get; set; }

    [BindProperty(SupportsGet = true, Name = "axe")]
    public string? Strand { get; set; }

    [BindProperty(SupportsGet = true, Name = "etat")]
    public string? State { get; set; }

    [BindProperty(SupportsGet = true, Name = "attente")]
    public string? Waiting { get; set; }

    [BindProperty(SupportsGet = true, Name = "pilote")]
    public string? Pilot { get; set; }

    [BindProperty(SupportsGet = true, Name = "q")]
    public string? Words { get; set; }

    [BindProperty(SupportsGet = true, Name = "p")]
    public string? Number { get; set; }

    /// <summary>The lines of this page.</summary>
    public IReadOnlyList<LineListed> Lines { get; private set; } = [];

    /// <summary>The plans of which the viewer sees a line.</summary>
    public IReadOnlyList<PlanProgress> Plans { get; private set; } = [];

    /// <summary>Whether another page follows.</summary>
    public bool GoesOn { get; private set; }

    /// <summary>The day it is.</summary>
    public DateOnly Today => register.Today;

    /// <summary>Whether the viewer writes lines.</summary>
    public bool MayWrite => AccessTable.MayWrite(HttpContext.Viewer()!.Role, Subject.PlanMeasure);

    /// <summary>Whether the viewer writes every line, and so asks others for news.</summary>
    public bool WritesAll => PlanRights.WritesAll(HttpContext.Viewer()!);

    /// <summary>Whether somebody still answers for the plan of this line.</summary>
    public bool IsFollowed(LineListed line) => Plans.Any(plan => plan.Plan.Code == line.Plan && plan.Plan.IsFollowedOn(Today));

    public string? Previous => Turned > 1 ? Address(Turned - 1) : null;

    public string? Next => GoesOn ? Address(Turned + 1) : null;

    public string Where => words["where", (RegisterQuestion.Most * (Turned - 1)) + 1, (RegisterQuestion.Most * (Turned - 1)) + Lines.Count];

    public IReadOnlyList<Choice> PlanChoices => [new("", words["any"]), .. Plans.Select(plan => new Choice(plan.Plan.Code, plan.Plan.Title))];

    public IReadOnlyList<Choice> StateChoices => [new("", words["any"]), .. Enum.GetNames<PlanState>().Select(name => new Choice(name, words[$"state.{name}"]))];

    public IReadOnlyList<Choice> WaitingChoices => [new("", words["any"]), new("30", words["waiting.30"]), new("60", words["waiting.60"]), new("retard", words["waiting.late"])];

    private int Turned => int.TryParse(Number, NumberStyles.None, CultureInfo.InvariantCulture, out var page) && page is > 0 and < 10_000 ? page : 1;

    public async Task OnGet(CancellationToken stop)
    {
        var viewer = HttpContext.Viewer()!;
        var found = await register.Find(viewer, Asked(), stop);
        (Lines, GoesOn) = ([.. found.Take(RegisterQuestion.Most)], found.Count > RegisterQuestion.Most);
        Plans = PlanProgress.Of(await register.Plans(stop), await register.Counts(viewer, stop), WritesAll);
    }

    private RegisterQuestion Asked() => new()
    {
        Plan = Plan ?? "",
        Strand = Strand ?? "",
        State = Written.Word<PlanState>(State),
        SilentFor = Waiting is "30" or "60" ? int.Parse(Waiting, CultureInfo.InvariantCulture) : null,
        Late = Waiting == "retard",
        Pilot = Pilot ?? "",
        Words = Words is { Length: > 100 } ? Words[..100] : Words ?? "",
        Page = Turned,
    };

    private string Address(int page)
    {
        var query = new QueryBuilder(Request.Query.Where(given => given.Key != "p")) { { "p", page.ToString(CultureInfo.InvariantCulture) } };
        return $"{Request.PathBase}{Request.Path}{query}";
    }
}
