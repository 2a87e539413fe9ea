using Clairevoie.Coordination.Places;
using Clairevoie.Coordination.Places.Requests;
using Clairevoie.Domain;
using Clairevoie.Hall.Doors;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Clairevoie.Coordination.Nuisances;

/// <summary>What whoever looks reported: which are theirs, who has them, by when an answer is due.</summary>
[Shows(Subject.NuisanceReport, Writes = true)]
public sealed class NuisancesModel(OwnNuisances own, PlaceBook book, StreetRequests requests) : PageModel
{
    private const int SitesShown = 6;

    private IReadOnlyList<RequestRow> asked = [];

    public IReadOnlyList<OwnReport> Shown { get; private set; } = [];

    /// <summary>The premises at which they may report with one click.</summary>
    public IReadOnlyList<PlaceRow> Sites { get; private set; } = [];

    /// <summary>Whether they know only premises of their own, and may add one.</summary>
    public bool MayOpen => OpenPlace.KindsFor(HttpContext.Viewer()!.Role).Count == 1;

    public async Task OnGet(CancellationToken stop)
    {
        var viewer = HttpContext.Viewer()!;
        Shown = await own.Of(viewer, stop);
        asked = await requests.At(viewer, "", stop);
        Sites = [.. (await book.Of(viewer, PlaceKind.Site, stop)).Where(site => site.Agency == viewer.Agency.Code).Take(SitesShown)];
    }

    /// <summary>What a partner was asked for at the same place since, if anything.</summary>
    public RequestRow? AskedAt(OwnReport report) => asked.FirstOrDefault(request => request.IsAbout(report));
}
