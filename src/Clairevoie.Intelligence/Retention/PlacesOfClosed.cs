using Clairevoie.Domain;
using Clairevoie.Hall.Retention;
using Clairevoie.Hall.Where;
using Clairevoie.Intelligence.DealPoints;
using Clairevoie.Store;

namespace Clairevoie.Intelligence.Retention;

/// <summary>
/// The exact place of deal points that are over: a 200 m square is left of it. The key of the point is destroyed with its address and its
/// reasons, so that they are unreadable in older backups too. The items attached to it and their reports lose theirs with it.
/// </summary>
internal sealed class PlacesOfClosed(PlacesOfItems items) : IReachADate
{
    private static readonly Question Points = Question.In<PlacesOfClosed>("Retention/fine_points");
    private static readonly Question Facts = Question.In<PlacesOfClosed>("Retention/fine_facts");
    private static readonly Question Coarsen = Question.In<PlacesOfClosed>("Retention/coarsen_point");
    private static readonly Question ForgetReason = Question.In<PlacesOfClosed>("Retention/forget_reason");

    public string What => "places";

    public async Task<long> Due(Glance room, RetentionTerms terms, DateOnly today) => (await Find(room, terms, today)).Count;

    public async Task<long> Erase(Deed deed, RetentionTerms terms, DateOnly today)
    {
        var due = await Find(deed, terms, today);
        foreach (var (row, facts) in due)
        {
            await One(deed, row, facts);
            await items.Of(deed, row.Id, terms, today);
        }

        return due.Count;
    }

    private static async Task One(Deed deed, DealPointRow row, IReadOnlyList<FactRow> facts)
    {
        var exact = DealPointSeal.Open(deed.Keys, DealPointSeal.KeyOf(deed.Keys, row.Id, row.Wrap), row.Id, row.Place);
        await deed.DestroyKey(row.Id.ToString("D"));
        var key = await deed.NewKey(row.Id.ToString("D"));
        await deed.Run(Coarsen, new { id = row.Id, place = DealPointSeal.Seal(deed.Keys, key, row.Id, Coarse(exact)) });
        foreach (var fact in facts)
            await deed.Run(ForgetReason, new { fact = fact.Id, reason = DealPointSeal.SealReason(deed.Keys, key, fact.Id, "") });
    }

    private static DealPointPlace Coarse(DealPointPlace exact)
    {
        if (exact.At is not { } at) return new(null, null, "", Coarse: true);
        var middle = GridCell.Of(at).Middle;
        return new(middle.Longitude, middle.Latitude, "", Coarse: true);
    }

    private static async Task<IReadOnlyList<(DealPointRow Row, IReadOnlyList<FactRow> Facts)>> Find(Glance room, RetentionTerms terms, DateOnly today)
    {
        var facts = (await room.Rows<FactRow>(Facts)).ToLookup(fact => fact.DealPoint);
        return
        [
            .. from row in await room.Rows<DealPointRow>(Points)
               let over = DealPointHistory.Of(facts[row.Id].Select(fact => fact.Fact)).Over
               where over is { } day && terms.Coarsens(day, today)
               select (row, FactsOf(row)),
        ];

        IReadOnlyList<FactRow> FactsOf(DealPointRow row) => [.. facts[row.Id]];
    }
}
