using Clairevoie.Domain;
using Clairevoie.Hall.Doors;
using Clairevoie.Hall.Parts;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Localization;

namespace Clairevoie.Intelligence.Operations;

/// <summary>The operations planned, which police alone knows, and those done in a year with what came of them.</summary>
[Shows(Subject.Operation)]
public sealed class OperationsModel(OperationBook book, KeepOperations keep, IStringLocalizer<OperationWords> words) : PageModel
{
    private const int YearsBack = 4;

    /// <summary>What is planned.</summary>
    public IReadOnlyList<OperationKnown> Planned { get; private set; } = [];

    /// <summary>What was done.</summary>
    public IReadOnlyList<OperationKept> Done { get; private set; } = [];

    /// <summary>The year shown.</summary>
    public int Year { get; private set; }

    /// <summary>The years to choose from.</summary>
    public IEnumerable<int> Years => Enumerable.Range(0, YearsBack).Select(back => keep.Today.Year - back);

    /// <summary>Whether the viewer measures with hours of patrol.</summary>
    public bool SeesPatrols => AccessTable.BestSight(HttpContext.Viewer()!.Role, Subject.PatrolHours) > Sight.None;

    /// <summary>What came of all of them together.</summary>
    public IReadOnlyList<Fact> Totals => OperationText.Totals(Done, words);

    public async Task OnGet(int? annee, CancellationToken stop)
    {
        var viewer = HttpContext.Viewer()!;
        Year = annee is { } asked && Years.Contains(asked) ? asked : keep.Today.Year;
        Planned = await book.Planned(viewer, stop);
        Done = await book.Done(viewer, new(Year, 1, 1), new(Year + 1, 1, 1), stop);
    }

    public async Task<IActionResult> OnPost(CancellationToken stop) =>
        Guid.TryParse(Request.Form["id"], out var id) && await keep.GiveUp(HttpContext.Viewer()!, id, stop)
            ? Redirect(Url.Content("~/renseignement/operations"))
            : NotFound();
}
