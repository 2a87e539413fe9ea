using Clairevoie.Domain;
using Clairevoie.Hall.Doors;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Clairevoie.Coordination.Notices;

/// <summary>Notices to partners: those that came to the viewer's post, and those that the viewer's agency sent.</summary>
[Shows(Subject.Notice)]
[Shows(Subject.NoticeReceived)]
public sealed class NoticesModel(NoticeBook book) : PageModel
{
    /// <summary>Those that came, the ones that wait first.</summary>
    public IReadOnlyList<NoticeReceived> Received { get; private set; } = [];

    /// <summary>Those that the viewer follows.</summary>
    public IReadOnlyList<NoticeRow> Sent { get; private set; } = [];

    /// <summary>The day it is.</summary>
    public DateOnly Today => book.Today;

    /// <summary>Whether notices come to the viewer's role.</summary>
    public bool IsTold => AccessTable.BestSight(HttpContext.Viewer()!.Role, Subject.NoticeReceived) == Sight.Full;

    /// <summary>Whether the viewer follows notices.</summary>
    public bool Follows => AccessTable.BestSight(HttpContext.Viewer()!.Role, Subject.Notice) == Sight.Full;

    /// <summary>Whether the viewer sends some.</summary>
    public bool MaySend => AccessTable.MayWrite(HttpContext.Viewer()!.Role, Subject.Notice);

    public async Task OnGet(CancellationToken stop)
    {
        Received = IsTold ? await book.To(HttpContext.Viewer()!, stop) : [];
        Sent = Follows ? await book.Followed(HttpContext.Viewer()!, stop) : [];
    }
}
