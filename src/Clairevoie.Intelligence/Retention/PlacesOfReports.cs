using Clairevoie.Domain;
using Clairevoie.Hall.Reports;
using Clairevoie.Hall.Retention;
using Clairevoie.Hall.Where;
using Clairevoie.Store;

namespace Clairevoie.Intelligence.Retention;

/// <summary>
/// The exact place of reports: two years after they came in, or as soon as the deal point to which their item is attached has lost its own,
/// a 200 m square is left of it. What they are compared by is kept anew from what is left.
/// </summary>
internal sealed class PlacesOfReports(ReportRoom room) : IReachADate
{
    private const int AtOnce = 100_000;

    private static readonly Question PlacesDue = Question.In<PlacesOfReports>("Retention/report_places_due");
    private static readonly Question OfItem = Question.In<PlacesOfReports>("Retention/report_places_of_item");
    private static readonly Question SetTold = Question.In<PlacesOfReports>("Retention/set_report_told");
    private static readonly Question Note = Question.In<PlacesOfReports>("Retention/note_report_place_gone");

    public string What => "reportplaces";

    public async Task<long> Due(Glance room, RetentionTerms terms, DateOnly today) => (await Find(room, terms, today)).Count;

    public async Task<long> Erase(Deed deed, RetentionTerms terms, DateOnly today)
    {
        var due = await Find(deed, terms, today);
        foreach (var row in due) await One(deed, row, today);
        return due.Count;
    }

    /// <summary>Coarsens the reports that are joined to an item.</summary>
    public async Task Of(Deed deed, Guid item, DateOnly today)
    {
        foreach (var row in await deed.Rows<SealedRow>(OfItem, new { item })) await One(deed, row, today);
    }

    private async Task One(Deed deed, SealedRow row, DateOnly today)
    {
        var seal = new ReportSeal(room.Keys);
        var key = seal.UnwrapWithRoom(row.RoomWrap, row.Id);
        var exact = seal.Open(key, row.Told, row.Id);
        var left = exact with { Where = GridCell.Of(exact.Where).Middle, Address = null };
        await deed.Run(SetTold, new { report = row.Id, told = seal.Seal(key, left, row.Id) });
        if (room.Beside?.Invoke(row.Id, row.Doubtful ? left with { Words = ToldWords.None } : left, key) is { } beside) await beside(deed);
        await deed.Run(Note, new { report = row.Id, gone_on = today });
    }

    private static Task<IReadOnlyList<SealedRow>> Find(Glance room, RetentionTerms terms, DateOnly today) =>
        room.Rows<SealedRow>(PlacesDue, new { PlacesFrom = terms.PlacesFrom(today), Most = AtOnce });

    private sealed record SealedRow
    {
        public Guid Id { get; init; }

        public byte[] RoomWrap { get; init; } = [];

        public byte[] Told { get; init; } = [];

        public bool Doubtful { get; init; }
    }
}
