using Clairevoie.Domain;
using Clairevoie.Hall.Retention;
using Clairevoie.Intelligence.Items;
using Clairevoie.Store;

namespace Clairevoie.Intelligence.Retention;

/// <summary>
/// The words of items: what an agent wrote of one, the reasons of its gradings, what bodies asked about it. They go as the words of reports
/// do; what it is about, its place and its grading stay.
/// </summary>
internal sealed class WordsOfItems : IReachADate
{
    private const int AtOnce = 100_000;

    private static readonly Question WordsDue = Question.In<WordsOfItems>("Retention/item_words_due");

    public string What => "items";

    public async Task<long> Due(Glance room, RetentionTerms terms, DateOnly today) => (await Find(room, terms, today)).Count;

    public async Task<long> Erase(Deed deed, RetentionTerms terms, DateOnly today)
    {
        var due = await Find(deed, terms, today);
        foreach (var row in due)
        {
            var old = string.CompareOrdinal(row.Entered, terms.WordsFrom(today)) < 0;
            await ItemAnew.Keep(deed, row, told => told with { Words = "" }, old ? terms.WordsFrom(today) : terms.AnsweredFrom(today));
            await ItemAnew.Gone(deed, row.Id, "words", today);
        }

        return due.Count;
    }

    private static Task<IReadOnlyList<ItemRow>> Find(Glance room, RetentionTerms terms, DateOnly today) =>
        room.Rows<ItemRow>(WordsDue, new { WordsFrom = terms.WordsFrom(today), AnsweredFrom = terms.AnsweredFrom(today), Most = AtOnce });
}
