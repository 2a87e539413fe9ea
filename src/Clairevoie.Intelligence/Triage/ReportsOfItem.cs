using Clairevoie.Domain;
using Clairevoie.Intelligence.Alike;
using Clairevoie.Intelligence.Items;
using Clairevoie.Store;

namespace Clairevoie.Intelligence.Triage;

/// <summary>The reports joined to an item, and how one is taken out again.</summary>
public sealed class ReportsOfItem(Cellar cellar)
{
    private static readonly Question Traits = Question.In<ReportsOfItem>("Triage/traits_of_item");
    private static readonly Question Of = Question.In<ReportsOfItem>("Triage/item_of_report");
    private static readonly Question Detach = Question.In<ReportsOfItem>("Triage/detach_report");
    private static readonly Question SetVoices = Question.In<ReportsOfItem>("Triage/set_voices");

    private RoomStore Room => cellar.Of(Domain.Room.Intelligence);

    /// <summary>The item to which a report was joined, where the viewer sees it.</summary>
    public async Task<Guid?> ItemOf(Viewer viewer, ItemBook items, Guid report, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(items);
        var found = await Room.Look(look => look.One<Guid?>(Of, new { report }), stop);
        return found is { } item && (await items.Among(viewer, [item], stop)).Count > 0 ? item : null;
    }

    /// <summary>Takes a report out of an item that the viewer holds. False when they hold none.</summary>
    public async Task<bool> TakeOut(Viewer viewer, Guid item, Guid report, CancellationToken stop)
    {
        if (await Room.Look(look => ItemBook.Held(look, viewer, item), stop) is null) return false;
        return await Room.Do(Doing.Of(viewer, Act.Change, "report taken out", ItemBook.Names(item)), async deed =>
        {
            if (await deed.Run(Detach, new { item, report }) == 0) return false;
            var left = Copies.Among(await Compared(deed, new ReportTraitsSeal(deed.Keys), item)).Sum(copies => copies.Voices);
            await deed.Run(SetVoices, new { item, voices = left });
            return true;
        }, stop);
    }

    /// <summary>What the reports of an item are compared by.</summary>
    internal static async Task<IReadOnlyList<ComparedReport>> Compared(Glance look, ReportTraitsSeal seal, Guid item)
    {
        var rows = await look.Rows<Row>(Traits, new { item });
        return [.. rows.Select(row => new ComparedReport(row.Id, seal.Open(row.RoomWrap, row.Traits, row.Id), HalfDay.Parse(row.Received)))];
    }

    private sealed record Row
    {
        public Guid Id { get; init; }

        public string Received { get; init; } = "";

        public byte[] RoomWrap { get; init; } = [];

        public byte[] Traits { get; init; } = [];
    }
}
