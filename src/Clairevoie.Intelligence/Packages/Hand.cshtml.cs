using Clairevoie.Domain;
using Clairevoie.Hall.Doors;
using Clairevoie.Hall.Parts;
using Clairevoie.Hall.SignIn;
using Clairevoie.Intelligence.Bodies;
using Clairevoie.Intelligence.Items;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Localization;
using Microsoft.Extensions.Primitives;

namespace Clairevoie.Intelligence.Packages;

/// <summary>Items are put together and handed to a body that investigates.</summary>
[Shows(Subject.ItemPackage, Writes = true)]
public sealed class HandModel(HandPackage hand, ItemBook items, BodyBook bodies, IStringLocalizer<IntelligenceWords> words) : PageModel
{
    public IReadOnlyList<ItemRow> Chosen { get; private set; } = [];

    /// <summary>The bodies to which a package may be handed.</summary>
    public IReadOnlyList<Choice> Bodies { get; private set; } = [];

    public string? To => Request.HasFormContentType ? Request.Form["body"].ToString() : null;

    public string? Words => Request.HasFormContentType ? Request.Form["words"].ToString() : null;

    private Viewer Viewer => HttpContext.Viewer()!;

    public Task OnGetAsync(CancellationToken stop) => Show(Request.Query["element"], stop);

    public async Task<IActionResult> OnPostAsync(CancellationToken stop)
    {
        var given = new PackageGiven(Ids(Request.Form["element"]), To ?? "", Words, Request.Form["reread"] == "yes");
        switch (await hand.Do(Viewer, given, stop))
        {
            case Decision<Guid>.Yes(var id): return Redirect(Url.Content($"~/renseignement/paquets/{id:D}"));
            case Decision<Guid>.No no:
                foreach (var refusal in no.Why) ModelState.Refuse(words, refusal);
                break;
        }

        Response.StatusCode = 422;
        await Show(Request.Form["element"], stop);
        return Page();
    }

    private async Task Show(StringValues chosen, CancellationToken stop)
    {
        Chosen = [.. (await items.Among(Viewer, Ids(chosen), "items chosen for a package", stop)).Where(item => item.Agency == Viewer.Agency)];
        Bodies = await bodies.ToShareWith(Viewer, stop);
    }

    private static List<Guid> Ids(StringValues chosen) =>
        [.. chosen.Select(id => Guid.TryParse(id, out var one) ? one : Guid.Empty).Where(id => id != Guid.Empty).Distinct().Take(HandPackage.Most)];
}
