using Clairevoie.Domain;
using Clairevoie.Intelligence.Items;
using Clairevoie.Store;

namespace Clairevoie.Intelligence.Retention;

/// <summary>
/// Seals what is left of an item under a new key and destroys the old one: what went is unreadable in older backups too. Words that hang on
/// the item and have not reached their date are carried over.
/// </summary>
internal static class ItemAnew
{
    private static readonly Question Hanging = Question.In<WordsOfItems>("Retention/item_words");
    private static readonly Question SetTold = Question.In<WordsOfItems>("Retention/set_told");
    private static readonly Question Note = Question.In<WordsOfItems>("Retention/note_item_gone");

    private static readonly Dictionary<string, Question> Set = new()
    {
        ["reason"] = Question.In<WordsOfItems>("Retention/set_reason"),
        ["ask"] = Question.In<WordsOfItems>("Retention/set_ask"),
        ["reply"] = Question.In<WordsOfItems>("Retention/set_reply"),
        ["attached"] = Question.In<WordsOfItems>("Retention/set_attached"),
        ["merged"] = Question.In<WordsOfItems>("Retention/set_merged"),
    };

    /// <summary>Keeps what <paramref name="left"/> leaves of an item, and of the words that hang on it those from <paramref name="wordsFrom"/> on.</summary>
    public static async Task Keep(Deed deed, ItemRow row, Func<ItemTold, ItemTold> left, string wordsFrom)
    {
        if (await ItemSeal.Open(deed, row) is not { } told) return;
        List<(WordsRow Row, string? Words)> hanging = [];
        foreach (var words in await deed.Rows<WordsRow>(Hanging, new { item = row.Id }))
            hanging.Add((words, string.CompareOrdinal(words.At, wordsFrom) < 0 ? null : await ItemSeal.Words(deed, row.Id, words.Words)));

        await deed.DestroyKey(row.Id.ToString("D"));
        var key = await deed.NewKey(row.Id.ToString("D"));
        await deed.Run(SetTold, new { item = row.Id, told = ItemSeal.Seal(deed.Keys, key, left(told), row.Id) });
        foreach (var (at, words) in hanging)
            await deed.Run(Set[at.Kind], new { item = row.Id, id = at.Id, words = await ItemSeal.Words(deed, row.Id, words) });
    }

    /// <summary>Notes what is gone of an item, so that it is not looked for again.</summary>
    public static Task Gone(Deed deed, Guid item, string what, DateOnly today) => deed.Run(Note, new { item, what, gone_on = today });

    private sealed record WordsRow
    {
        public string Kind { get; init; } = "";

        public string Id { get; init; } = "";

        public string At { get; init; } = "";

        public byte[] Words { get; init; } = [];
    }
}
