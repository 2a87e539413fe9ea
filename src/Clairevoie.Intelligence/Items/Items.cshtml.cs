using Clairevoie.Domain;
using Clairevoie.Hall.Doors;
using Clairevoie.Intelligence.Sharing;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Clairevoie.Intelligence.Items;

/// <summary>The items that somebody sees, newest first; no words and no place.</summary>
[Shows(Subject.IntelligenceItem)]
public sealed class ItemsModel(ItemBook book, Asks asks) : PageModel
{
    public ItemQuestion Asked { get; private set; } = new();

    public ItemPage Shown { get; private set; } = new([], false);

    /// <summary>What other bodies asked of the viewer's own.</summary>
    public IReadOnlyList<AskLine> Asks { get; private set; } = [];

    public bool MayWrite => AccessTable.MayWrite(Viewer.Role, Subject.IntelligenceItem);

    public bool MayPack => AccessTable.MayWrite(Viewer.Role, Subject.ItemPackage);

    private Viewer Viewer => HttpContext.ViewerOrPublic();

    public bool IsOurs(ItemRow item)
    {
        ArgumentNullException.ThrowIfNull(item);
        return item.Agency == Viewer.Agency;
    }

    public async Task OnGetAsync(CancellationToken stop)
    {
        Asked = ItemQuestion.Read(Request.Query);
        Shown = await book.List(Viewer, Asked, stop);
        Asks = await asks.ForUs(Viewer, stop);
    }
}
