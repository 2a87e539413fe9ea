using Clairevoie.Domain;
using Clairevoie.Intelligence.Alike;
using Clairevoie.Store;

namespace Clairevoie.Intelligence.Merging;

/// <summary>
/// What items weigh: their own reports, and those of the items that stand behind them, each voice once. Counted anew within the deed that
/// joins a report, takes one out, or brings items together or apart.
/// </summary>
internal static class ItemVoices
{
    private static readonly Question Traits = Question.In<MergeItems>("Merging/traits_of_items");
    private static readonly Question Stand = Question.In<MergeItems>("Merging/stand_together");
    private static readonly Question InFront = Question.In<MergeItems>("Merging/in_front");
    private static readonly Question SetOwn = Question.In<MergeItems>("Merging/set_voices");
    private static readonly Question SetTogether = Question.In<MergeItems>("Merging/set_together");

    /// <summary>Counts the reports of an item anew, and what it weighs in front of others or behind one.</summary>
    public static async Task Recount(Deed deed, Guid item)
    {
        await deed.Run(SetOwn, new { item, voices = Voices.Of(await Compared(deed, [item])) });
        await Together(deed, item);
        if (await deed.One<Guid?>(InFront, new { item }) is { } front) await Together(deed, front);
    }

    /// <summary>Counts anew what an item weighs together with those behind it; what agents write weighs by itself.</summary>
    public static async Task Together(Deed deed, Guid front)
    {
        var all = await deed.Rows<Standing>(Stand, new { item = front });
        int? voices = all.Count < 2 || all.Any(one => !one.Anonymous) ? null : Voices.Of(await Compared(deed, [.. all.Select(one => one.Id)]));
        await deed.Run(SetTogether, new { item = front, voices });
    }

    private static async Task<IReadOnlyList<ComparedReport>> Compared(Deed deed, IReadOnlyList<Guid> items)
    {
        var seal = new ReportTraitsSeal(deed.Keys);
        var rows = await deed.Rows<Row>(Traits, new { items = items.Select(item => item.ToString("D")).ToArray() });
        return [.. rows.Select(row => new ComparedReport(row.Id, seal.Open(row.RoomWrap, row.Traits, row.Id), HalfDay.Parse(row.Received)))];
    }

    private sealed record Standing
    {
        public Guid Id { get; init; }

        public bool Anonymous { get; init; }
    }

    private sealed record Row
    {
        public Guid Id { get; init; }

        public string Received { get; init; } = "";

        public byte[] RoomWrap { get; init; } = [];

        public byte[] Traits { get; init; } = [];
    }
}
