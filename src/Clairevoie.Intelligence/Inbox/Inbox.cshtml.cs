using Clairevoie.Domain;
using Clairevoie.Hall.Doors;
using Clairevoie.Hall.Reports;
using Clairevoie.Intelligence.Alike;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Clairevoie.Intelligence;

/// <summary>The reports of this room, those that wait longest first, and which of them seem to tell the same thing.</summary>
[Shows(Subject.DealingReport)]
public sealed class InboxModel(ReportDesk desk, CompareReports compare) : PageModel
{
    /// <summary>How many groups are shown.</summary>
    public const int MostGroups = 8;

    /// <summary>One page of the list.</summary>
    public InboxView Shown { get; private set; } = null!;

    /// <summary>The groups proposed, those of most voices first; beside what waits, and nowhere else.</summary>
    public IReadOnlyList<ProposedGroup> Groups { get; private set; } = [];

    /// <summary>Shows one page of the list.</summary>
    public async Task OnGetAsync()
    {
        Shown = await desk.Inbox(Subject.DealingReport, HttpContext);
        if (Shown.Asked is { Shelf: InboxShelf.Waiting, After: null }) Groups = await compare.Groups(HttpContext.ViewerOrPublic(), HttpContext.RequestAborted);
    }
}
