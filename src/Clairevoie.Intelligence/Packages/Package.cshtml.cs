using Clairevoie.Domain;
using Clairevoie.Hall.Doors;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Clairevoie.Intelligence.Packages;

/// <summary>One package: its items, each with its handling code.</summary>
[Shows(Subject.ItemPackage)]
public sealed class PackageModel(PackageBook book) : PageModel
{
    public OpenedPackage Shown { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken stop)
    {
        if (await book.Open(HttpContext.Viewer()!, id, stop) is not { } package) return NotFound();
        Shown = package;
        return Page();
    }
}
