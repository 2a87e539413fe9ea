using System.Globalization;
using Clairevoie.Domain;
using Clairevoie.Hall.Doors;
using Clairevoie.Hall.Parts;
using Clairevoie.Hall.SignIn;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Localization;

namespace Clairevoie.Coordination.Problems;

/// <summary>The order of the worst problems: proposed with its reasons and its weights, decided by people with theirs. Of it, everybody sees the problems that they may read.</summary>
[Shows(Subject.ProblemOrder)]
public sealed class OrderModel(ProblemOrders orders, IStringLocalizer<ProblemTexts> words) : PageModel
{
    private const int ReasonsShown = 3;

    /// <summary>The order proposed last.</summary>
    public OrderShown? Order { get; private set; }

    /// <summary>Its lines about problems that the viewer reads.</summary>
    public IReadOnlyList<OrderLine> Lines { get; private set; } = [];

    /// <summary>The problems that too little is known of.</summary>
    public IReadOnlyList<string> Unranked { get; private set; } = [];

    /// <summary>What somebody decided meanwhile, beside what was about to be decided; nothing while nobody did.</summary>
    public IReadOnlyList<Both>? Meanwhile { get; private set; }

    /// <summary>Whether the viewer decides.</summary>
    public bool MayDecide => AccessTable.MayWrite(HttpContext.Viewer()!.Role, Subject.ProblemOrder);

    /// <summary>The first sentence.</summary>
    public string Sentence => Order is not { } order ? words["order.none"]
        : order.Decided.Count == 0 ? words["order.lead", order.ProposedOn, Lines.Count]
        : words["order.lead.decided", order.ProposedOn, order.Decided.Max(one => one.DecidedOn), order.Decided.Count(one => one.Words.Length > 0)];

    private bool SeesHarm => AccessTable.BestSight(HttpContext.Viewer()!.Role, Subject.OutreachHarm) > Sight.None;

    public async Task OnGet(CancellationToken stop)
    {
        var viewer = HttpContext.Viewer()!;
        Order = await orders.Seen(viewer, stop);
        if (Order is not { } order)
            return;
        var rows = await orders.Rows(viewer, order.Proposed, stop);
        Lines = [.. order.Proposed.Ranked.Index().Where(one => rows.ContainsKey(one.Item.Problem)).Select(one => Line(one.Index + 1, rows[one.Item.Problem], one.Item, order))];
        Unranked = [.. order.Proposed.Unranked.Where(rows.ContainsKey).Select(id => words.Title(rows[id].What, rows[id].Name))];
    }

    public async Task<IActionResult> OnPostPropose(CancellationToken stop)
    {
        if (!MayDecide)
            return NotFound();
        await orders.Propose(HttpContext.Viewer()!, stop);
        return Redirect(Url.Content("~/problemes/ordre"));
    }

    public async Task<IActionResult> OnPostDecide(CancellationToken stop)
    {
        await OnGet(stop);
        var given = new DecideOrder([.. Order?.Proposed.Ranked.Select(one => (one.Problem, Given(PlaceField, one.Problem), Given(WordsField, one.Problem))) ?? []]);
        if (await orders.Decide(HttpContext.Viewer()!, given, Request.HasFormContentType ? Request.Form[Stood.Field].ToString() : "", stop) is not { } refusals)
            return NotFound();
        if (refusals.Count == 0)
            return Redirect(Url.Content("~/problemes/ordre"));
        if (refusals is [{ Code: Stood.Late }])
            return await Late(stop);
        foreach (var refusal in refusals)
            ModelState.Refuse(words, refusal);
        Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
        return Page();
    }

    /// <summary>The fields of one problem: where it is put, and why.</summary>
    public const string PlaceField = "Place", WordsField = "Words";

    /// <summary>What was written of one problem; nothing where nothing was sent of it.</summary>
    public string? Given(string field, string problem)
    {
        if (!Request.HasFormContentType || Request.Form.FirstOrDefault(one => one.Value == problem && one.Key.StartsWith("Problem", StringComparison.Ordinal)).Key is not { } which)
            return null;
        return Request.Form[field + which["Problem".Length..]].ToString();
    }

    private async Task<IActionResult> Late(CancellationToken stop)
    {
        await OnGet(stop);
        Meanwhile = Response.CameLate(Lines.Select(line => new Both(line.Row.Name, Says(line.Decided?.Place.ToString(CultureInfo.CurrentCulture), line.Decided?.Words), Says(Given(PlaceField, line.Row.Id), Given(WordsField, line.Row.Id)))));
        return Page();
    }

    private string Says(string? place, string? why) => string.IsNullOrEmpty(place) ? "" : string.Join(" ", new[] { words["order.decided.at", place].Value, why }.Where(one => !string.IsNullOrEmpty(one)));

    private OrderLine Line(int rank, ProblemRow row, RankedProblem ranked, OrderShown order) => new(
        rank, row, Why(ranked), ranked.StaysOnTop.ToString("P0", CultureInfo.CurrentCulture), order.Decided.FirstOrDefault(one => one.Problem == row.Id));

    // What care told of a sector reaches neither police nor justice: whoever does not see it is given no points from which it could be worked out.
    private string Why(RankedProblem ranked) => string.Join(" ", ranked.Parts
        .Where(part => part.Points > 0 && (part.Criterion != ProblemCriterion.HarmOutreach || ranked.Burden.Outreach is not null) && (SeesHarm || part.Criterion != ProblemCriterion.HarmOutreach))
        .Take(ReasonsShown)
        .Select(part => SeesHarm ? words["order.part.points", Part(ranked.Burden, part.Criterion), part.Points.ToString("0", CultureInfo.CurrentCulture)].Value : words["order.part", Part(ranked.Burden, part.Criterion)].Value));

    private string Part(ProblemBurden burden, ProblemCriterion criterion) => criterion switch
    {
        ProblemCriterion.Voices => words["part.Voices", burden.Voices, burden.Reports],
        ProblemCriterion.Channels => words["part.Channels", burden.Channels],
        ProblemCriterion.Persistence => words["part.Persistence", burden.Weeks, ProblemBurden.WeeksLookedAt],
        ProblemCriterion.Trend => words["part.Trend", burden.Voices, burden.Before],
        ProblemCriterion.Schools => words["part.Schools", burden.Schools],
        ProblemCriterion.HarmTold => words["part.HarmTold", burden.Harm],
        _ when burden.Outreach is { } told && told.Least == told.Most => words["part.HarmOutreach", told.Least],
        _ => words["part.HarmOutreach.few"],
    };
}
