using Clairevoie.Domain;
using Clairevoie.Hall.Doors;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Clairevoie.Coordination.Places.Requests;

/// <summary>Works and mediations that whoever looks asked for, or is asked for: the open ones first.</summary>
[Shows(Subject.StreetRequest)]
public sealed class AllRequestsModel(StreetRequests requests) : PageModel
{
    public IReadOnlyList<RequestRow> Shown { get; private set; } = [];

    public DateOnly Today => requests.Today;

    public async Task OnGet(CancellationToken stop) =>
        Shown = [.. (await requests.At(HttpContext.Viewer()!, "", stop)).OrderByDescending(request => request.IsOpen).ThenBy(request => request.Due)];
}
