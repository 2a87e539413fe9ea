using Clairevoie.Domain;
using Clairevoie.Hall.Doors;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Clairevoie.Coordination.Committees;

/// <summary>The committees of whoever looks, and the seats that wait for their signature. Others are not there.</summary>
[Shows(Subject.Committee)]
public sealed class CommitteesModel(CommitteeBook book) : PageModel
{
    /// <summary>Those whose papers they read.</summary>
    public IReadOnlyList<CommitteeRow> Mine { get; private set; } = [];

    /// <summary>The seats that they may take.</summary>
    public IReadOnlyList<SeatOffered> Offered { get; private set; } = [];

    /// <summary>Whether they may found a committee.</summary>
    public bool MayFound => AccessTable.MayWrite(HttpContext.Viewer()!.Role, Subject.CommitteeSeat);

    public async Task OnGet(CancellationToken stop) => (Mine, Offered) = (await book.Of(HttpContext.Viewer()!, stop), await book.OfferedTo(HttpContext.Viewer()!, stop));
}
