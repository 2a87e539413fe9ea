using Clairevoie.Domain;
using Clairevoie.Intelligence.Attaching;
using Clairevoie.Intelligence.Merging;
using Clairevoie.Intelligence.Sharing;
using Clairevoie.Intelligence.Triage;

namespace Clairevoie.Intelligence.Items;

/// <summary>What stands beside an item for one body: its own shares, what it asked or was asked, and the links that it sees. Nothing of any other.</summary>
public sealed class ItemSides(Shares shares, Asks asks, ItemLinks links)
{
    public async Task<ItemBeside> Of(Viewer viewer, OpenedItem item, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(item);
        return new(await shares.By(viewer, item.Row.Id, stop), await asks.About(viewer, item, stop), await links.Of(viewer, item, stop));
    }
}

/// <summary>What stands beside an item.</summary>
/// <param name="Shares">The bodies with which the viewer's own shared it.</param>
/// <param name="Asks">What the viewer's body asked of it or was asked.</param>
/// <param name="Links">What it belongs with.</param>
public sealed record ItemBeside(IReadOnlyList<ShareLine> Shares, IReadOnlyList<AskLine> Asks, LinkedItem Links);

/// <summary>What an item belongs with, of what somebody sees: deal points, items that tell the same, reports that were taken out.</summary>
public sealed class ItemLinks(Attachments attachments, MergeItems merges, ReportsOfItem reports, ItemBook items)
{
    public async Task<LinkedItem> Of(Viewer viewer, OpenedItem item, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(item);
        var merged = await merges.Of(viewer, item.Row.Id, stop);
        var behind = merged.Where(line => line.IntoItem == item.Row.Id && line.UndoneOn is null).Select(line => line.Item).ToList();
        return new(await attachments.OfItem(viewer, item, behind, stop), merged)
        {
            Behind = await items.Among(viewer, behind, "items behind another", stop),
            Alike = item.Held && !merged.Any(line => line.UndoneOn is null) ? await merges.Alike(viewer, item, stop) : [],
            TakenOut = item.Row.Anonymous ? await reports.TakenFrom(viewer, item.Row.Id, stop) : [],
        };
    }
}

/// <summary>What an item belongs with.</summary>
/// <param name="Points">Its deal points, and those near it.</param>
/// <param name="Merged">What was brought together with it, and taken apart again.</param>
public sealed record LinkedItem(PointsOfItem Points, IReadOnlyList<MergeLine> Merged)
{
    /// <summary>The items that stand behind it.</summary>
    public IReadOnlyList<ItemRow> Behind { get; init; } = [];

    /// <summary>The items of the viewer's body that seem to tell the same.</summary>
    public IReadOnlyList<(ItemRow Item, Likeness Likeness)> Alike { get; init; } = [];

    /// <summary>The reports that were taken out of it.</summary>
    public IReadOnlyList<TakenOut> TakenOut { get; init; } = [];

    /// <summary>The item behind which it stands now.</summary>
    public Guid? Front(Guid item) => Merged.FirstOrDefault(line => line.Item == item && line.UndoneOn is null)?.IntoItem;
}
