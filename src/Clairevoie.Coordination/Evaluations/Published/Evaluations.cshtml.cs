using Clairevoie.Domain;
using Clairevoie.Hall.Doors;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Clairevoie.Coordination.Evaluations.Published;

/// <summary>Every evaluation that was sealed: the late ones first, then what came out, then what waits.</summary>
[Open("A result is published whatever it says, and what is late is named as late; before its last day nothing but the seal is told.")]
public sealed class EvaluationsModel(EvaluationBook book) : PageModel
{
    /// <summary>All of them.</summary>
    public IReadOnlyList<EvaluationShown> All { get; private set; } = [];

    /// <summary>Those of which the reader is a partner.</summary>
    public IReadOnlySet<Guid> Partners { get; private set; } = new HashSet<Guid>();

    /// <summary>The day it is.</summary>
    public DateOnly Today => book.Today;

    /// <summary>Whether the reader may seal one.</summary>
    public bool MaySeal => HttpContext.Viewer() is { } viewer && AccessTable.MayWrite(viewer.Role, Subject.SealedEvaluation);

    public async Task OnGet(CancellationToken stop) => (All, Partners) = (await book.All(stop), await book.Partners(HttpContext.ViewerOrPublic(), stop));
}
