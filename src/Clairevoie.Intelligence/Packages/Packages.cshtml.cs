using Clairevoie.Domain;
using Clairevoie.Hall.Doors;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Clairevoie.Intelligence.Packages;

/// <summary>The packages that somebody prepared or was handed.</summary>
[Shows(Subject.ItemPackage)]
public sealed class PackagesModel(PackageBook book) : PageModel
{
    public IReadOnlyList<PackageLine> Shown { get; private set; } = [];

    public bool MayWrite => AccessTable.MayWrite(HttpContext.Viewer()!.Role, Subject.ItemPackage);

    public async Task OnGetAsync(CancellationToken stop) => Shown = await book.List(HttpContext.Viewer()!, stop);
}
