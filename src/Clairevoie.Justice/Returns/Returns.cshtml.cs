using Clairevoie.Domain;
using Clairevoie.Hall.Doors;
using Clairevoie.Justice.Quarters;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Clairevoie.Justice.Returns;

/// <summary>The returns that the table grants, newest period first, office by office.</summary>
[Shows(Subject.JusticeReturn)]
public sealed class ReturnsModel(ReturnBook book) : PageModel
{
    /// <summary>What is listed.</summary>
    public IReadOnlyList<ReturnKept> Kept { get; private set; } = [];

    /// <summary>Whether the viewer may enter returns.</summary>
    public bool MayWrite => AccessTable.MayWrite(HttpContext.Viewer()!.Role, Subject.JusticeReturn);

    /// <summary>Whether the viewer may tell a quarter.</summary>
    public bool MayTell => QuarterBook.MayTell(HttpContext.Viewer()!);

    public async Task OnGet(CancellationToken stop) => Kept = await book.List(HttpContext.Viewer()!, stop);

    /// <summary>The returns of one office.</summary>
    public IReadOnlyList<ReturnKept> Of(Office office) => [.. Kept.Where(kept => kept.Line.Office == office.Key)];
}
