using Clairevoie.Domain;
using Clairevoie.Hall.Doors;
using Clairevoie.Hall.SignIn;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Localization;

namespace Clairevoie.Intelligence.Bodies;

/// <summary>The bodies of intelligence, each under the one above it.</summary>
[Shows(Subject.Organisation)]
public sealed class BodiesModel(BodyBook book, IStringLocalizer<IntelligenceWords> words) : PageModel
{
    public IReadOnlyList<BodyKept> Tree { get; private set; } = [];

    [BindProperty] public string? Code { get; set; }

    [BindProperty] public string? Name { get; set; }

    [BindProperty] public BodyKind? Kind { get; set; }

    [BindProperty] public string? Territory { get; set; }

    [BindProperty] public string? Parent { get; set; }

    public bool MayWrite => AccessTable.MayWrite(HttpContext.Viewer()!.Role, Subject.Organisation);

    public async Task OnGetAsync(CancellationToken stop) => Tree = await book.Tree(HttpContext.Viewer()!, stop);

    public async Task<IActionResult> OnPostAsync(CancellationToken stop)
    {
        if (!MayWrite) return NotFound();
        if (await book.Declare(HttpContext.Viewer()!, new(Code, Name, Kind, Territory, Parent), stop) is not Decision<BodyDeclared>.No no)
            return Redirect(Url.Content("~/renseignement/organisation"));
        foreach (var refusal in no.Why) ModelState.Refuse(words, refusal);
        Response.StatusCode = 422;
        await OnGetAsync(stop);
        return Page();
    }
}
