using Clairevoie.Domain;
using Clairevoie.Intelligence.Items;
using Clairevoie.Store;

namespace Clairevoie.Intelligence.Retention;

/// <summary>
/// Seals what is left of an item under a new key and destroys the old one: what went is unreadable in older backups too. Reasons and
/// questions that have not reached their date are carried over.
/// </summary>
internal static class ItemAnew
{
    private static readonly Question Reasons = Question.In<WordsOfItems>("Retention/item_reasons");
    private static readonly Question Asks = Question.In<WordsOfItems>("Retention/item_asks");
    private static readonly Question SetTold = Question.In<WordsOfItems>("Retention/set_told");
    private static readonly Question SetReason = Question.In<WordsOfItems>("Retention/set_reason");
    private static readonly Question SetAsk = Question.In<WordsOfItems>("Retention/set_ask_words");
    private static readonly Question Note = Question.In<WordsOfItems>("Retention/note_item_gone");

    /// <summary>Keeps what <paramref name="left"/> leaves of an item, and of its reasons and questions those from <paramref name="wordsFrom"/> on.</summary>
    public static async Task Keep(Deed deed, ItemRow row, Func<ItemTold, ItemTold> left, string wordsFrom)
    {
        if (await ItemSeal.Open(deed, row) is not { } told) return;
        var reasons = await Open(deed, row.Id, wordsFrom, await deed.Rows<ReasonRow>(Reasons, new { item = row.Id }));
        var asks = await deed.Rows<AskRow>(Asks, new { item = row.Id });
        var said = new List<(AskRow Ask, string? Words, string? Reply)>();
        foreach (var ask in asks)
            said.Add(string.CompareOrdinal(ask.At, wordsFrom) < 0 ? (ask, null, null) : (ask, await ItemSeal.Words(deed, row.Id, ask.Words), await ItemSeal.Words(deed, row.Id, ask.Reply)));

        await deed.DestroyKey(row.Id.ToString("D"));
        var key = await deed.NewKey(row.Id.ToString("D"));
        await deed.Run(SetTold, new { item = row.Id, told = ItemSeal.Seal(deed.Keys, key, left(told), row.Id) });
        foreach (var (turn, words) in reasons) await deed.Run(SetReason, new { item = row.Id, turn, reason = await ItemSeal.Words(deed, row.Id, words) });
        foreach (var (ask, words, reply) in said)
            await deed.Run(SetAsk, new { id = ask.Id, words = await ItemSeal.Words(deed, row.Id, words), reply = await ItemSeal.Words(deed, row.Id, reply) });
    }

    /// <summary>Notes what is gone of an item, so that it is not looked for again.</summary>
    public static Task Gone(Deed deed, Guid item, string what, DateOnly today) => deed.Run(Note, new { item, what, gone_on = today });

    private static async Task<List<(long Turn, string? Words)>> Open(Deed deed, Guid item, string from, IReadOnlyList<ReasonRow> rows)
    {
        List<(long, string?)> opened = [];
        foreach (var row in rows)
            opened.Add((row.Turn, string.CompareOrdinal(row.At, from) < 0 ? null : await ItemSeal.Words(deed, item, row.Reason)));
        return opened;
    }

    private sealed record ReasonRow
    {
        public long Turn { get; init; }

        public string At { get; init; } = "";

        public byte[] Reason { get; init; } = [];
    }

    private sealed record AskRow
    {
        public Guid Id { get; init; }

        public string At { get; init; } = "";

        public byte[]? Words { get; init; }

        public byte[]? Reply { get; init; }
    }
}
