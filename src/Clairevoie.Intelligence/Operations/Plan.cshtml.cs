using Clairevoie.Domain;
using Clairevoie.Hall.Doors;
using Clairevoie.Intelligence.DealPoints;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;

namespace Clairevoie.Intelligence.Operations;

/// <summary>An operation is planned; police alone knows it.</summary>
[Shows(Subject.PlannedOperation, Writes = true)]
public sealed class PlanModel(KeepOperations keep, ReadDealPoints points, IStringLocalizer<OperationWords> words) : OperationPage(words)
{
    /// <summary>The day it is.</summary>
    public DateOnly Today => keep.Today;

    public async Task OnGet(CancellationToken stop) => Points = await points.List(HttpContext.Viewer()!, "an operation is planned", stop);

    public async Task<IActionResult> OnPost(CancellationToken stop)
    {
        await OnGet(stop);
        return Answer(await keep.Plan(HttpContext.Viewer()!, new OperationForm(Request.Form).Plan, stop));
    }
}
