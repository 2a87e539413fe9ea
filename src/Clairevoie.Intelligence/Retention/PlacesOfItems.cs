using Clairevoie.Domain;
using Clairevoie.Hall.Retention;
using Clairevoie.Hall.Where;
using Clairevoie.Intelligence.Items;
using Clairevoie.Store;

namespace Clairevoie.Intelligence.Retention;

/// <summary>The exact place of items: two years after they were entered a 200 m square is left of it.</summary>
internal sealed class PlacesOfItems : IReachADate
{
    private const int AtOnce = 100_000;

    private static readonly Question PlacesDue = Question.In<PlacesOfItems>("Retention/item_places_due");

    public string What => "itemplaces";

    public async Task<long> Due(Glance room, RetentionTerms terms, DateOnly today) => (await Find(room, terms, today)).Count;

    public async Task<long> Erase(Deed deed, RetentionTerms terms, DateOnly today)
    {
        var due = await Find(deed, terms, today);
        foreach (var row in due)
        {
            await ItemAnew.Keep(deed, row, told => told with { Where = told.Where is { } at ? GridCell.Of(at).Middle : null, Address = null, Coarse = true }, terms.WordsFrom(today));
            await ItemAnew.Gone(deed, row.Id, "place", today);
        }

        return due.Count;
    }

    private static Task<IReadOnlyList<ItemRow>> Find(Glance room, RetentionTerms terms, DateOnly today) =>
        room.Rows<ItemRow>(PlacesDue, new { PlacesFrom = terms.PlacesFrom(today), Most = AtOnce });
}
