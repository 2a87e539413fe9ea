using System.Globalization;
using Clairevoie.Care.Structures;
using Clairevoie.Domain;
using Clairevoie.Hall.Doors;
using Clairevoie.Hall.Parts;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Localization;

namespace Clairevoie.Care.Returns;

/// <summary>Somebody of the agency reads a month over and signs it; from then on it counts.</summary>
[Shows(Subject.CareReturn, Writes = true)]
public sealed class SignModel(ReturnBook returns, StructureBook structures, IStringLocalizer<CareWords> words) : PageModel
{
    /// <summary>Which return.</summary>
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    /// <summary>What is signed.</summary>
    public ReturnKept Kept { get; private set; } = default!;

    /// <summary>Whose month it is.</summary>
    public StructureKept Structure { get; private set; } = default!;

    /// <summary>The counts, one by one.</summary>
    public IReadOnlyList<Fact> Facts =>
    [
        .. Structure.ServiceType.Everything.Where(measure => Kept.Figures.ContainsKey(measure.Key)).Select(measure => new Fact(words[$"measure.{measure.Key}"], Kept.Figures.GetValueOrDefault(measure.Key).ToString("#,0", CultureInfo.CurrentCulture))),
        new(words["attested"], words[Kept.Line.Attested ? "yes" : "no"]),
    ];

    public async Task<IActionResult> OnGet(CancellationToken stop)
    {
        var viewer = HttpContext.Viewer()!;
        if (await returns.OneToSign(viewer, Id.ToString("D"), stop) is not { } kept
            || (await structures.Of(viewer, stop)).FirstOrDefault(one => one.Id == kept.Line.Structure) is not { } structure)
            return NotFound();
        (Kept, Structure) = (kept, structure);
        return Page();
    }

    public async Task<IActionResult> OnPost(CancellationToken stop) =>
        await returns.Sign(HttpContext.Viewer()!, Id.ToString("D"), stop) ? Redirect(Url.Content("~/soin")) : NotFound();
}
