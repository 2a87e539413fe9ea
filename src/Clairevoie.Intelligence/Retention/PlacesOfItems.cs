using Clairevoie.Domain;
using Clairevoie.Hall.Retention;
using Clairevoie.Hall.Where;
using Clairevoie.Intelligence.Items;
using Clairevoie.Store;

namespace Clairevoie.Intelligence.Retention;

/// <summary>
/// The exact place of items: two years after they were entered, or with that of the deal point to which they are attached, a 200 m square is
/// left of it, and of that of their reports.
/// </summary>
internal sealed class PlacesOfItems(PlacesOfReports reports) : IReachADate
{
    private const int AtOnce = 100_000;

    private static readonly Question OfPoint = Question.In<PlacesOfItems>("Retention/item_places_of_point");
    private static readonly Question PlacesDue = Question.In<PlacesOfItems>("Retention/item_places_due");

    public string What => "itemplaces";

    public async Task<long> Due(Glance room, RetentionTerms terms, DateOnly today) => (await Find(room, terms, today)).Count;

    public async Task<long> Erase(Deed deed, RetentionTerms terms, DateOnly today)
    {
        var due = await Find(deed, terms, today);
        foreach (var row in due) await One(deed, row, terms, today);
        return due.Count;
    }

    /// <summary>Coarsens the items that are attached to a deal point.</summary>
    public async Task Of(Deed deed, Guid point, RetentionTerms terms, DateOnly today)
    {
        foreach (var row in await deed.Rows<ItemRow>(OfPoint, new { point })) await One(deed, row, terms, today);
    }

    private async Task One(Deed deed, ItemRow row, RetentionTerms terms, DateOnly today)
    {
        await ItemAnew.Keep(deed, row, told => told with { Where = told.Where is { } at ? GridCell.Of(at).Middle : null, Address = null, Coarse = true }, terms.WordsFrom(today));
        await ItemAnew.Gone(deed, row.Id, "place", today);
        await reports.Of(deed, row.Id, today);
    }

    private static Task<IReadOnlyList<ItemRow>> Find(Glance room, RetentionTerms terms, DateOnly today) =>
        room.Rows<ItemRow>(PlacesDue, new { PlacesFrom = terms.PlacesFrom(today), Most = AtOnce });
}
