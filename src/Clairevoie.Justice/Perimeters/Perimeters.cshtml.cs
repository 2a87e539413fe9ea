using Clairevoie.Domain;
using Clairevoie.Hall.Doors;
using Clairevoie.Hall.Where;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Clairevoie.Justice.Perimeters;

/// <summary>The protected perimeters that the table grants, and what each one means for the maps.</summary>
[Shows(Subject.ProtectedPerimeter)]
public sealed class PerimetersModel(PerimeterBook book) : PageModel
{
    /// <summary>What is listed.</summary>
    public IReadOnlyList<PerimeterKept> Kept { get; private set; } = [];

    /// <summary>Whether the viewer may draw and close perimeters.</summary>
    public bool MayWrite => AccessTable.MayWrite(HttpContext.Viewer()!.Role, Subject.ProtectedPerimeter);

    public async Task OnGet(CancellationToken stop) => Kept = await book.List(HttpContext.Viewer()!, stop);

    /// <summary>The key of the words for how a perimeter stands today.</summary>
    public string StateOf(PerimeterKept kept) =>
        kept.Perimeter.HoldsOn(book.Today) ? "state.holds" : kept.ValidFrom > book.Today ? "state.later" : "state.over";

    /// <summary>Its surface in hectares.</summary>
    public static double HectaresOf(PerimeterKept kept) => Outline.Read(kept.Area) is { } area ? Outline.SquareMetres(area) / 10_000 : 0;
}
