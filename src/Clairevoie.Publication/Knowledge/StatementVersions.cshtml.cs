using Clairevoie.Hall.Doors;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Clairevoie.Publication.Knowledge;

/// <summary>Every version of one statement, the last one first.</summary>
[Open("What is known is for everybody, and so is what was said before.")]
public sealed class StatementVersionsModel(KnowledgeBook book) : PageModel
{
    public string Code { get; private set; } = "";

    public IReadOnlyList<KnownThing> Versions { get; private set; } = [];

    public async Task<IActionResult> OnGet(string code, CancellationToken stop)
    {
        (Code, Versions) = (code, await book.Versions(KnownKind.Statement, code, stop));
        return Versions.Count == 0 ? NotFound() : Page();
    }
}
