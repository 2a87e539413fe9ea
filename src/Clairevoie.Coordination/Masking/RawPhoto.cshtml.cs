using Clairevoie.Domain;
using Clairevoie.Hall.Doors;
using Clairevoie.Hall.Reports;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Clairevoie.Coordination;

/// <summary>The photo as it came, for whoever masks it.</summary>
[Shows(Subject.NuisanceReport, Writes = true)]
public sealed class RawPhotoModel(PhotoDesk photos) : PageModel
{
    /// <summary>Sends the picture; the reading is traced.</summary>
    public async Task<IActionResult> OnGetAsync(Guid id) =>
        await photos.ReadToMask(Subject.NuisanceReport, HttpContext, id) is { } photo ? File(photo.Bytes, photo.Format.MediaType()) : NotFound();
}
