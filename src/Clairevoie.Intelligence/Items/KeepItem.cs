using Clairevoie.Domain;
using Clairevoie.Hall.Where;
using Clairevoie.Intelligence.Sharing;
using Clairevoie.Store;

namespace Clairevoie.Intelligence.Items;

/// <summary>Writing items down and grading them, always within a deed of whoever keeps one.</summary>
internal static class KeepItem
{
    private static readonly Question Add = Question.In<ItemBook>("Items/add_item");
    private static readonly Question AddGrading = Question.In<ItemBook>("Items/add_grading");
    private static readonly Question SetGrading = Question.In<ItemBook>("Items/set_grading");

    /// <summary>Keeps a new item under a key of its own, with its first grading.</summary>
    public static async Task New(Deed deed, Viewer viewer, NewItem item)
    {
        var key = await deed.NewKey(item.Id.ToString("D"));
        var cells = deed.Keys.Derive("item cells");
        await deed.Run(Add, new
        {
            id = item.Id, author = viewer.Mission, agency = viewer.Agency, territory = item.Territory, about = (int)item.About, anonymous = item.Anonymous,
            source = (int)item.Grading.Source, information = (int)item.Grading.Information, handling = (int)item.Grading.Handling,
            nature = (int)item.Grading.Nature, tlp = (int)item.Grading.Tlp, voices = item.Voices, entered = item.Entered.ToString(),
            told = ItemSeal.Seal(deed.Keys, key, item.Told, item.Id),
            cell = item.Told.Where is { } at ? Sealing.Seal(cells, System.Text.Encoding.ASCII.GetBytes(GridCell.Of(at).Name), $"intelligence/item cell/{item.Id:D}") : null,
        });
        await Note(deed, viewer, item.Id, item.Entered, item.Grading, null);
    }

    /// <summary>Grades an item anew; who sees it follows.</summary>
    public static async Task Grade(Deed deed, Viewer viewer, Guid item, HalfDay at, Graded graded)
    {
        var to = graded.To;
        await deed.Run(SetGrading, new { item, source = (int)to.Source, information = (int)to.Information, handling = (int)to.Handling, nature = (int)to.Nature, tlp = (int)to.Tlp });
        await Note(deed, viewer, item, at, to, graded.Reason);
        await SeenBy.One(deed, item);
    }

    private static async Task Note(Deed deed, Viewer viewer, Guid item, HalfDay at, Grading to, string? reason) => await deed.Run(AddGrading, new
    {
        item, author = viewer.Mission, agency = viewer.Agency, at = at.ToString(),
        source = (int)to.Source, information = (int)to.Information, handling = (int)to.Handling, nature = (int)to.Nature, tlp = (int)to.Tlp,
        reason = await ItemSeal.Words(deed, item, reason),
    });
}

/// <summary>An item to be kept.</summary>
internal sealed record NewItem(Guid Id, string Territory, ItemAbout About, Grading Grading, ItemTold Told, HalfDay Entered)
{
    public bool Anonymous { get; init; }

    public long Voices { get; init; } = 1;
}
