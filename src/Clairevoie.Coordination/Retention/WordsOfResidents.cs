using Clairevoie.Domain;
using Clairevoie.Hall.Retention;
using Clairevoie.Store;

namespace Clairevoie.Coordination.Retention;

/// <summary>Questions and contests of residents that nobody read in time: they go whole, and their keys are destroyed.</summary>
internal sealed class WordsOfResidents : IReachADate
{
    private static readonly Question Unread = Question.In<WordsOfResidents>("Retention/resident_words_due");
    private static readonly Question Drop = Question.In<WordsOfResidents>("Retention/drop_resident_word");

    public string What => "residents";

    public async Task<long> Due(Glance room, RetentionTerms terms, DateOnly today) => (await Find(room, terms, today)).Count;

    public async Task<long> Erase(Deed deed, RetentionTerms terms, DateOnly today)
    {
        var due = await Find(deed, terms, today);
        foreach (var id in due)
        {
            await deed.DestroyKey(id.ToString("D"));
            await deed.Run(Drop, new { id });
        }

        return due.Count;
    }

    private static Task<IReadOnlyList<Guid>> Find(Glance room, RetentionTerms terms, DateOnly today) => room.Rows<Guid>(Unread, new { from = terms.WordsFrom(today) });
}
