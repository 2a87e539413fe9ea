using Clairevoie.Domain;
using Clairevoie.Intelligence.Alike;
using Clairevoie.Intelligence.Items;
using Clairevoie.Store;

namespace Clairevoie.Intelligence.Merging;

/// <summary>
/// Two items that tell the same thing, brought together by whoever holds both. Nothing is moved: the one behind keeps its reports, its
/// grading and its shares, and only leaves the list of those who see both. Undone, it stands there again.
/// </summary>
public sealed class MergeItems(Cellar cellar, CompareReports compare, ItemBook items, TimeProvider clock)
{
    private const int MostProposed = 6;

    private static readonly Question Add = Question.In<MergeItems>("Merging/add_merge");
    private static readonly Question UndoOne = Question.In<MergeItems>("Merging/undo_merge");
    private static readonly Question Merged = Question.In<MergeItems>("Merging/merged");
    private static readonly Question Behind = Question.In<MergeItems>("Merging/behind");
    private static readonly Question Seen = Question.In<MergeItems>("Merging/merges_seen");

    private RoomStore Room => cellar.Of(Domain.Room.Intelligence);

    private DateOnly Today => HalfDay.Of(clock.GetUtcNow()).Day;

    /// <summary>What was brought together with an item, of what the viewer sees.</summary>
    public Task<IReadOnlyList<MergeLine>> Of(Viewer viewer, Guid item, CancellationToken stop) => Room.Do<IReadOnlyList<MergeLine>>(Doing.Of(viewer, Act.Read, "what an item was brought together with", ItemBook.Names(item)), async look =>
    {
        List<MergeLine> lines = [];
        foreach (var line in await look.Rows<MergeLine>(Seen.SeenBy(viewer, Subject.IntelligenceItem, Sight.Full), new { id = item }))
            lines.Add(line with { Why = await ItemSeal.Words(look, line.Item, line.Reason) });
        return lines;
    }, stop);

    /// <summary>Items of the viewer's own body whose reports tell the same as this one's, nearest first.</summary>
    public async Task<IReadOnlyList<(ItemRow Item, Likeness Likeness)>> Alike(Viewer viewer, OpenedItem item, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(item);
        var found = await compare.ToItem(viewer, item.Row.Id, stop);
        var held = (await items.Among(viewer, [.. found.Select(one => one.Item)], "items that tell the same", stop)).Where(row => row.Agency == viewer.Agency).ToDictionary(row => row.Id);
        return [.. found.Where(one => held.ContainsKey(one.Item)).Select(one => (held[one.Item], one.Likeness)).Take(MostProposed)];
    }

    /// <summary>Brings an item behind another. Nothing when the viewer holds no such item.</summary>
    public async Task<IReadOnlyList<Refusal>?> Do(Viewer viewer, OpenedItem item, string? into, string? reason, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(item);
        if (!item.Held) return null;
        if (await Named(viewer, into, stop) is not { } front || front.Id == item.Row.Id) return [new("merge-unknown", "into")];
        var words = AgentWords.Of(reason, reread: false, "why-merge");
        List<Refusal> no = words is Decision<string>.No unfit ? [.. unfit.Why] : [];
        if (new BringTogether(item.Row.Grading, item.Row.Anonymous).Decide(front.Grading, front.Anonymous) is Decision<HandlingCode>.No why) no.AddRange(why.Why);
        var alike = (await compare.ToItem(viewer, item.Row.Id, stop)).FirstOrDefault(one => one.Item == front.Id).Likeness?.Reasons ?? [];
        if (no.Count == 0 && !await Write(viewer, item.Row.Id, front.Id, (alike, ((Decision<string>.Yes)words).Fact), stop)) no.Add(new("merge-already", "into"));
        return no;
    }

    /// <summary>Takes two items apart again. False when they were not together, or are not the viewer's.</summary>
    public async Task<bool> Undo(Viewer viewer, Guid item, Guid into, CancellationToken stop)
    {
        if (await Room.Look(look => ItemBook.Held(look, viewer, item), stop) is null) return false;
        return await Room.Do(Doing.Of(viewer, Act.Change, "taken apart again", ItemBook.Names(item)), async deed =>
        {
            if (await deed.Run(UndoOne, new { item, into, undone_on = Today }) == 0) return false;
            await ItemVoices.Together(deed, into);
            return true;
        }, stop);
    }

    private Task<bool> Write(Viewer viewer, Guid item, Guid into, (IReadOnlyList<LikenessReason> Alike, string Words) why, CancellationToken stop) =>
        Room.Do(Doing.Of(viewer, Act.Change, "brought together", ItemBook.Names(item)), async deed =>
        {
            if (await deed.One<long>(Merged, new { item }) + await deed.One<long>(Behind, new { item = into }) > 0) return false;
            await deed.Run(Add, new
            {
                id = Guid.NewGuid(), item, into, author = viewer.Mission, agency = viewer.Agency, merged_on = Today,
                alike = LikenessWords.Write(why.Alike), reason = await ItemSeal.Words(deed, item, why.Words),
            });
            await ItemVoices.Together(deed, into);
            return true;
        }, stop);

    // By its number as agents say it: the first eight characters, or all of it. Only what the viewer holds.
    private async Task<ItemRow?> Named(Viewer viewer, string? number, CancellationToken stop)
    {
        var said = (number ?? "").Trim().ToLowerInvariant();
        if (said.Length < 8) return null;
        var found = (await items.Numbered(viewer, said[..8], stop)).Where(row => row.Agency == viewer.Agency).ToList();
        return found.Count == 1 ? found[0] : found.FirstOrDefault(row => row.Id.ToString("D") == said);
    }
}
