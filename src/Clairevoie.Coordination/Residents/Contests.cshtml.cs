using Clairevoie.Domain;
using Clairevoie.Hall.Doors;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Clairevoie.Coordination.Residents;

/// <summary>The figures that were contested, with what was answered.</summary>
[Open("A contest of a figure and its answer are public once they were read over.")]
public sealed class ContestsModel(ResidentBook book) : PageModel
{
    public IReadOnlyList<WordRow> Shown { get; private set; } = [];

    public async Task OnGet(CancellationToken stop) => Shown = await book.Public(ResidentWordKind.Contest, "", stop);
}
