using System.Globalization;
using Clairevoie.Domain;
using Clairevoie.Hall.Doors;
using Clairevoie.Hall.Parts;
using Microsoft.AspNetCore.Http.Extensions;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Localization;

namespace Clairevoie.Coordination.Problems;

/// <summary>The problems of whoever looks: first what calls for them this week, one action each, then the list with whom each is shared.</summary>
[Shows(Subject.Problem)]
public sealed class ProblemsModel(ProblemBook book, ProblemActions actions, IStringLocalizer<ProblemTexts> words) : PageModel
{
    private const int PageSize = 50;
    private const string Workbook = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private int many, mine;

    [BindProperty(SupportsGet = true, Name = "attente")]
    public string? Waiting { get; set; }

    [BindProperty(SupportsGet = true, Name = "clos")]
    public string? Ended { get; set; }

    [BindProperty(SupportsGet = true, Name = "p")]
    public string? Number { get; set; }

    /// <summary>What calls for the viewer's agency this week.</summary>
    public IReadOnlyList<ActionOpen> Week { get; private set; } = [];

    /// <summary>The problems of this page.</summary>
    public IReadOnlyList<ProblemListed> Listed { get; private set; } = [];

    /// <summary>The day it is.</summary>
    public DateOnly Today => book.Today;

    /// <summary>Whether the viewer may open a problem.</summary>
    public bool MayOpen { get; private set; }

    /// <summary>Whether the viewer sees the order of the worst.</summary>
    public bool SeesOrder => AccessTable.BestSight(HttpContext.Viewer()!.Role, Subject.ProblemOrder) == Sight.Full;

    /// <summary>Whether the viewer tells of harm in sectors.</summary>
    public bool TellsHarm => AccessTable.MayWrite(HttpContext.Viewer()!.Role, Subject.OutreachHarm);

    /// <summary>The first sentence: how many, and what waits.</summary>
    public string Lead => mine > 0 ? words["lead.waiting", many, mine] : words["lead.all", many];

    public IReadOnlyList<Choice> WaitingChoices => [new("", words["any"]), new("reponse", words["waiting.answer"]), new("retard", words["waiting.late"])];

    public IReadOnlyList<Choice> EndedChoices => [new("", words["ended.no"]), new("oui", words["ended.yes"])];

    public string? Previous => Turned > 1 ? Address(Turned - 1) : null;

    public string? Next { get; private set; }

    public string Where => words["where", (PageSize * (Turned - 1)) + 1, (PageSize * (Turned - 1)) + Listed.Count];

    private int Turned => int.TryParse(Number, NumberStyles.None, CultureInfo.InvariantCulture, out var page) && page is > 0 and < 10_000 ? page : 1;

    public async Task OnGet(CancellationToken stop)
    {
        var viewer = HttpContext.Viewer()!;
        var all = await book.Of(viewer, Ended == "oui", stop);
        (many, mine) = (all.Count(problem => problem.Row.ClosedOn is null), all.Count(problem => problem.Awaits(viewer.Agency) && problem.Row.ClosedOn is null));
        var asked = all.Where(problem => Waiting switch
        {
            "reponse" => problem.Awaits(viewer.Agency),
            "retard" => problem.NextDue < Today,
            _ => true,
        }).ToList();
        (Listed, Next) = ([.. asked.Skip(PageSize * (Turned - 1)).Take(PageSize)], asked.Count > PageSize * Turned ? Address(Turned + 1) : null);
        Week = await actions.ThisWeek(viewer, stop);
        MayOpen = OpeningProblems.MayOpen(viewer);
    }

    public Task<IActionResult> OnGetCsv(CancellationToken stop) => Give("problemes.csv", "text/csv; charset=utf-8", stop);

    public Task<IActionResult> OnGetXlsx(CancellationToken stop) => Give("problemes.xlsx", Workbook, stop);

    private async Task<IActionResult> Give(string name, string type, CancellationToken stop)
    {
        var memory = new MemoryStream();
        await ProblemFile.Write(memory, await book.ToGive(HttpContext.Viewer()!, ended: true, stop), type == Workbook, stop);
        return File(memory.ToArray(), type, name);
    }

    private string Address(int page)
    {
        var query = new QueryBuilder(Request.Query.Where(given => given.Key != "p")) { { "p", page.ToString(CultureInfo.InvariantCulture) } };
        return $"{Request.PathBase}{Request.Path}{query}";
    }
}
