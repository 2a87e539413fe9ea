using Clairevoie.Domain;
using Clairevoie.Hall.Doors;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Clairevoie.Coordination.Places;

/// <summary>The places that whoever looks may see, by name.</summary>
[Shows(Subject.StreetPlace)]
public sealed class PlacesModel(PlaceBook book) : PageModel
{
    /// <summary>One page of them.</summary>
    public IReadOnlyList<PlaceRow> Shown { get; private set; } = [];

    /// <summary>The kind that is asked for; all when none is.</summary>
    public PlaceKind? Kind { get; private set; }

    /// <summary>The last of the page, when more follow.</summary>
    public PlaceRow? Next { get; private set; }

    /// <summary>Whether they know only premises of their own.</summary>
    public bool Premises => OpenPlace.KindsFor(HttpContext.Viewer()!.Role).Count == 1;

    /// <summary>Whether they may open one.</summary>
    public bool MayOpen => AccessTable.MayWrite(HttpContext.Viewer()!.Role, Subject.StreetPlace);

    public async Task OnGet(CancellationToken stop)
    {
        var viewer = HttpContext.Viewer()!;
        Kind = Written.Word<PlaceKind>(Request.Query["nature"]);
        var after = Guid.TryParse(Request.Query["apres"], out var id) ? await book.One(viewer, id, stop) : null;
        var found = await book.Of(viewer, Kind, stop, after, PlaceBook.PageSize + 1);
        Shown = [.. found.Take(PlaceBook.PageSize)];
        Next = found.Count > PlaceBook.PageSize ? Shown[^1] : null;
    }
}
