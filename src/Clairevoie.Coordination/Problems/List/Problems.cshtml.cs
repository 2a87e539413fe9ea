using Clairevoie.Domain;
using Clairevoie.Hall.Doors;
using Clairevoie.Hall.Parts;
using Clairevoie.Hall.Where;
using Microsoft.AspNetCore.Http.Extensions;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Localization;

namespace Clairevoie.Coordination.Problems;

/// <summary>The problems of whoever looks: first what calls for them this week, one action each, then the list with whom each is shared, page by page.</summary>
[Shows(Subject.Problem)]
public sealed class ProblemsModel(ProblemList list, ProblemBook book, ProblemActions actions, GiveProblems giving, IStringLocalizer<ProblemTexts> words) : PageModel
{
    /// <summary>Most actions of the week that stand above the list.</summary>
    public const int MostOfWeek = 10;

    private const string Workbook = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private IReadOnlyList<ProblemsCounted> counts = [];

    [BindProperty(SupportsGet = true, Name = "q")]
    public string? Words { get; set; }

    [BindProperty(SupportsGet = true, Name = "etat")]
    public string? State { get; set; }

    [BindProperty(SupportsGet = true, Name = "attente")]
    public string? Waiting { get; set; }

    [BindProperty(SupportsGet = true, Name = "chef")]
    public string? Leader { get; set; }

    [BindProperty(SupportsGet = true, Name = "territoire")]
    public string? Territory { get; set; }

    /// <summary>What is asked of the list.</summary>
    public ProblemQuestion Asked { get; private set; } = new();

    /// <summary>What calls for the viewer's agency this week.</summary>
    public IReadOnlyList<ActionOpen> Week { get; private set; } = [];

    /// <summary>The problems of this page.</summary>
    public IReadOnlyList<ProblemListed> Listed { get; private set; } = [];

    /// <summary>The day it is.</summary>
    public DateOnly Today => book.Today;

    /// <summary>Whether the viewer may open a problem.</summary>
    public bool MayOpen => OpeningProblems.MayOpen(HttpContext.Viewer()!);

    /// <summary>Whether the viewer sees the order of the worst.</summary>
    public bool SeesOrder => AccessTable.BestSight(HttpContext.Viewer()!.Role, Subject.ProblemOrder) == Sight.Full;

    /// <summary>Whether the viewer tells of harm in sectors.</summary>
    public bool TellsHarm => AccessTable.MayWrite(HttpContext.Viewer()!.Role, Subject.OutreachHarm);

    /// <summary>The first sentence: how many, and what waits.</summary>
    public string Lead => counts.Sum(one => one.Awaiting) is > 0 and var mine ? words["lead.waiting", counts.Sum(one => one.Many), mine] : words["lead.all", counts.Sum(one => one.Many)];

    public IReadOnlyList<Choice> WaitingChoices => [new("", words["any"]), new("reponse", words["waiting.answer"]), new("retard", words["waiting.late"])];

    public IReadOnlyList<Choice> StateChoices => [new("", words["state.open"]), new("clos", words["state.over"]), new("tous", words["state.both"])];

    public IReadOnlyList<Choice> LeadChoices =>
        [new("", words["any"]), .. counts.Select(one => one.Lead).Append(Leader ?? "").Where(lead => lead.Length > 0).Distinct().Order(StringComparer.Ordinal).Select(lead => new Choice(lead, lead))];

    public string? Previous { get; private set; }

    public string? Next { get; private set; }

    public IReadOnlyList<Choice> TerritoryChoices(TerritoryShapes shapes)
    {
        ArgumentNullException.ThrowIfNull(shapes);
        return [new("", words["any.where"]), .. counts.Select(one => one.Territory).Append(Territory ?? "").Where(code => code.Length > 0).Distinct().Select(code => new Choice(code, shapes.Say(code))).OrderBy(choice => choice.Label, StringComparer.CurrentCulture)];
    }

    public async Task OnGet([FromQuery(Name = "apres")] string? after, [FromQuery(Name = "avant")] string? before, CancellationToken stop)
    {
        var viewer = HttpContext.Viewer()!;
        Asked = new()
        {
            Words = Words?.Trim() ?? "", State = State ?? "", Lead = Leader ?? "", Territory = Territory ?? "", Waiting = Waiting ?? "",
            Mark = ProblemMark.Read(before, back: true) ?? ProblemMark.Read(after, back: false),
        };
        var page = await list.Find(viewer, Asked, stop);
        Listed = page.Listed;
        if (Listed is [var first, ..])
            (Previous, Next) = (page.GoesBack ? Address("avant", first) : null, page.GoesOn ? Address("apres", Listed[^1]) : null);
        counts = await list.Counts(viewer, stop);
        Week = await actions.ThisWeek(viewer, stop);
    }

    public Task<IActionResult> OnGetCsv(CancellationToken stop) => Give("problemes.csv", "text/csv; charset=utf-8", stop);

    public Task<IActionResult> OnGetXlsx(CancellationToken stop) => Give("problemes.xlsx", Workbook, stop);

    private async Task<IActionResult> Give(string name, string type, CancellationToken stop) =>
        File(await giving.Written(HttpContext.Viewer()!, type == Workbook, stop), type, name);

    private string Address(string way, ProblemListed from)
    {
        var query = new QueryBuilder(Request.Query.Where(given => given.Key is not ("apres" or "avant"))) { { way, ProblemMark.Of(from.Row) } };
        return $"{Request.PathBase}{Request.Path}{query}";
    }
}
