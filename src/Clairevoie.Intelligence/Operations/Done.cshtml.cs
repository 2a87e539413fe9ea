using Clairevoie.Domain;
using Clairevoie.Hall.Doors;
using Clairevoie.Intelligence.DealPoints;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;

namespace Clairevoie.Intelligence.Operations;

/// <summary>What came of an operation, as counts and amounts.</summary>
[Shows(Subject.Operation, Writes = true)]
public sealed class DoneModel(KeepOperations keep, OperationBook book, ReadDealPoints points, IStringLocalizer<OperationWords> words) : OperationPage(words)
{
    /// <summary>The day it is.</summary>
    public DateOnly Today => keep.Today;

    /// <summary>The day shown first: that of the plan, when it has come.</summary>
    public DateOnly Day => Planned?.Line.Day is { } planned && planned <= Today ? planned : Today;

    public async Task OnGet(Guid? prevue, CancellationToken stop)
    {
        var viewer = HttpContext.Viewer()!;
        Points = await points.List(viewer, "an operation is reported", stop);
        if (prevue is { } id) Planned = (await book.Planned(viewer, stop)).FirstOrDefault(one => one.Line.Id == id);
    }

    public async Task<IActionResult> OnPost(Guid? prevue, CancellationToken stop)
    {
        await OnGet(prevue, stop);
        var form = new OperationForm(Request.Form);
        return Answer(await keep.Report(HttpContext.Viewer()!, form.Report, form.Planned, Words["fact.reason"], stop));
    }
}
