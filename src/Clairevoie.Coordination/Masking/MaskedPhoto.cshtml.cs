using Clairevoie.Domain;
using Clairevoie.Hall.Doors;
using Clairevoie.Hall.Reports;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Clairevoie.Coordination;

/// <summary>The masked photo.</summary>
[Shows(Subject.NuisanceReport)]
public sealed class MaskedPhotoModel(PhotoDesk photos) : PageModel
{
    /// <summary>Sends the picture; the reading is traced.</summary>
    public async Task<IActionResult> OnGetAsync(Guid id) =>
        await photos.ReadMasked(Subject.NuisanceReport, HttpContext, id) is { } photo ? File(photo.Bytes, photo.Format.MediaType()) : NotFound();
}
