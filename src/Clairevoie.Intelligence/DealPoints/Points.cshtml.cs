using Clairevoie.Domain;
using Clairevoie.Hall.Doors;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Clairevoie.Intelligence.DealPoints;

/// <summary>The deal points that the table grants, by how they stand, and those that may have re-formed.</summary>
[Shows(Subject.DealPoint)]
public sealed class PointsModel(ReadDealPoints points) : PageModel
{
    private IReadOnlyList<DealPointKept> all = [];

    /// <summary>Which of them are listed.</summary>
    public string Shelf { get; private set; } = "standing";

    /// <summary>Those that may be old ones again.</summary>
    public IReadOnlyList<ReFormedProposed> Proposals { get; private set; } = [];

    /// <summary>Whether the viewer may write points down.</summary>
    public bool MayWrite => AccessTable.MayWrite(HttpContext.Viewer()!.Role, Subject.DealPoint);

    /// <summary>How many stand on each shelf.</summary>
    public IEnumerable<(string Shelf, int Count)> Shelves => ((string[])["standing", "suspected", "over"]).Select(shelf => (shelf, all.Count(point => ShelfOf(point) == shelf)));

    /// <summary>What is listed, the last seen first.</summary>
    public IReadOnlyList<DealPointKept> Shown => [.. all.Where(point => ShelfOf(point) == Shelf).OrderByDescending(point => point.History.LastSeen)];

    public async Task OnGet(string? etat, CancellationToken stop)
    {
        if (etat is "suspected" or "over") Shelf = etat;
        all = await points.List(HttpContext.Viewer()!, "list of deal points", stop);
        Proposals = await points.Proposals(all, stop);
    }

    private static string ShelfOf(DealPointKept point) =>
        point.History.State.Stands() ? "standing" : point.History.State.IsOver() ? "over" : "suspected";
}
