using Clairevoie.Domain;
using Clairevoie.Hall.Doors;
using Clairevoie.Hall.Reports;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Clairevoie.Coordination;

/// <summary>The reports of this room, those that wait longest first.</summary>
[Shows(Subject.NuisanceReport)]
public sealed class InboxModel(ReportDesk desk) : PageModel
{
    /// <summary>One page of the list.</summary>
    public InboxView Shown { get; private set; } = null!;

    /// <summary>Whether they give keys to street applications.</summary>
    public bool GivesKeys => AccessTable.MayWrite(HttpContext.Viewer()!.Role, Subject.StreetApplication);

    /// <summary>Shows one page of the list.</summary>
    public async Task OnGetAsync() => Shown = await desk.Inbox(Subject.NuisanceReport, HttpContext);
}
