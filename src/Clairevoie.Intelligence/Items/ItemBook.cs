using System.Security.Cryptography;
using Clairevoie.Domain;
using Clairevoie.Store;

namespace Clairevoie.Intelligence.Items;

/// <summary>The items that somebody sees: as a list, or one, opened. Every reading is traced with its purpose.</summary>
public sealed class ItemBook(Cellar cellar)
{
    private const int MostReports = 50;

    private static readonly Question Seen = Question.In<ItemBook>("Items/items_seen");
    private static readonly Question One = Question.In<ItemBook>("Items/item_seen");
    private static readonly Question Which = Question.In<ItemBook>("Items/which_seen");
    private static readonly Question Some = Question.In<ItemBook>("Items/some_seen");
    private static readonly Question ByNumber = Question.In<ItemBook>("Items/items_numbered");
    private static readonly Question Gradings = Question.In<ItemBook>("Items/gradings_of");
    private static readonly Question Reports = Question.In<ItemBook>("Items/reports_of");
    private static readonly Question HowMany = Question.In<ItemBook>("Items/how_many_reports");

    private RoomStore Room => cellar.Of(Domain.Room.Intelligence);

    /// <summary>What a trace says was touched.</summary>
    public static string Names(Guid item) => $"{Subject.IntelligenceItem} {item:D}";

    /// <summary>One page of the list.</summary>
    public Task<ItemPage> List(Viewer viewer, ItemQuestion asked, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(asked);
        return Room.Do(Doing.Of(viewer, Act.Read, "list of items", Subject.IntelligenceItem.ToString()), async deed =>
        {
            var (entered, id) = asked.Start;
            var rows = await deed.Rows<ItemRow>(Seen.SeenBy(viewer, Subject.IntelligenceItem, Sight.Full), new
            {
                about = (int?)asked.About ?? -1, information = (int)asked.AtLeast, ours = asked.Ours, mine = viewer.Agency, entered, id, most = ItemQuestion.PageSize + 1,
            });
            return new ItemPage([.. rows.Take(ItemQuestion.PageSize)], rows.Count > ItemQuestion.PageSize);
        }, stop);
    }

    /// <summary>Which of these items are there for the viewer; nothing of them is read.</summary>
    public Task<IReadOnlyList<Guid>> WhichOf(Viewer viewer, IReadOnlyList<Guid> items, CancellationToken stop) => items is [] or null
        ? Task.FromResult<IReadOnlyList<Guid>>([])
        : Room.Look(look => look.Rows<Guid>(Which.SeenBy(viewer, Subject.IntelligenceItem, Sight.Full), new { items = Written(items) }), stop);

    /// <summary>Those of these items that the viewer sees, without their words; the trace names each of them.</summary>
    public async Task<IReadOnlyList<ItemRow>> Among(Viewer viewer, IReadOnlyList<Guid> items, string purpose, CancellationToken stop)
    {
        var seen = await WhichOf(viewer, items, stop);
        if (seen.Count == 0) return [];
        var what = $"{Subject.IntelligenceItem} {string.Join(' ', Written(seen))}";
        return await Room.Do(Doing.Of(viewer, Act.Read, purpose, what), deed => deed.Rows<ItemRow>(Some.SeenBy(viewer, Subject.IntelligenceItem, Sight.Full), new { items = Written(seen) }), stop);
    }

    /// <summary>The items that the viewer sees under a number of eight characters: nearly always one, or none.</summary>
    public Task<IReadOnlyList<ItemRow>> Numbered(Viewer viewer, string shortened, CancellationToken stop) =>
        Room.Do(Doing.Of(viewer, Act.Read, "items by their number", Subject.IntelligenceItem.ToString()), deed => deed.Rows<ItemRow>(ByNumber.SeenBy(viewer, Subject.IntelligenceItem, Sight.Full), new { @short = shortened }), stop);

    /// <summary>One item, opened for a purpose; nothing when the viewer sees none.</summary>
    public async Task<OpenedItem?> Open(Viewer viewer, Guid item, ReadingPurpose purpose, CancellationToken stop)
    {
        try
        {
            return await Look(viewer, item, purpose, stop);
        }
        catch (AuthenticationTagMismatchException)
        {
            return await Look(viewer, item, purpose, stop); // a purge passed between the item and its key: what it left is read
        }
    }

    /// <summary>An item that the viewer holds and may write, or nothing.</summary>
    public static Task<ItemRow?> Held(Glance look, Viewer viewer, Guid item)
    {
        ArgumentNullException.ThrowIfNull(look);
        return look.One<ItemRow>(One.WrittenBy(viewer, Subject.IntelligenceItem), new { item });
    }

    private async Task<OpenedItem?> Look(Viewer viewer, Guid item, ReadingPurpose purpose, CancellationToken stop)
    {
        var find = One.SeenBy(viewer, Subject.IntelligenceItem, Sight.Full);
        if (await Room.Look(look => look.One<ItemRow>(find, new { item }), stop) is null) return null;
        return await Room.Do(Doing.Of(viewer, Act.Read, $"item, {Wording(purpose)}", Names(item)), async deed =>
            await deed.One<ItemRow>(find, new { item }) is { } row ? await Opened(deed, viewer, row, purpose) : null, stop);
    }

    private static async Task<OpenedItem> Opened(Glance look, Viewer viewer, ItemRow row, ReadingPurpose purpose)
    {
        List<GradingLine> gradings = [];
        foreach (var line in await look.Rows<GradingLine>(Gradings, new { item = row.Id }))
            gradings.Add(line with { Said = await ItemSeal.Words(look, row.Id, line.Reason) });
        return new(row, await ItemSeal.Open(look, row), purpose)
        {
            Gradings = gradings,
            Reports = await look.Rows<JoinedReport>(Reports.SeenBy(viewer, Subject.DealingReport, Sight.Full), new { item = row.Id, most = MostReports }),
            HowManyReports = await look.One<long>(HowMany, new { item = row.Id }),
            Held = await Held(look, viewer, row.Id) is not null,
            Originates = row.Origin == viewer.Agency,
        };
    }

    private static string[] Written(IEnumerable<Guid> items) => [.. items.Select(item => item.ToString("D"))];

    private static string Wording(ReadingPurpose purpose) => purpose switch
    {
        ReadingPurpose.Triage => "triage",
        ReadingPurpose.Coordination => "coordination",
        ReadingPurpose.Control => "control",
        _ => "enquiry",
    };
}
