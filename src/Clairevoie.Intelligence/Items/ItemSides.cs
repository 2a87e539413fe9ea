using Clairevoie.Domain;
using Clairevoie.Intelligence.Sharing;

namespace Clairevoie.Intelligence.Items;

/// <summary>What stands beside an item for one body: its own shares, and what it asked or was asked. Nothing of any other.</summary>
public sealed class ItemSides(Shares shares, Asks asks)
{
    public async Task<(IReadOnlyList<ShareLine> Shares, IReadOnlyList<AskLine> Asks)> Of(Viewer viewer, OpenedItem item, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(item);
        return (await shares.By(viewer, item.Row.Id, stop), await asks.About(viewer, item, stop));
    }
}
