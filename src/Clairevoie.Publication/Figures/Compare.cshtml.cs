using Clairevoie.Domain.Claims;
using Clairevoie.Hall.Doors;
using Clairevoie.Publication.Lookup;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Localization;

namespace Clairevoie.Publication.Figures;

/// <summary>Two figures side by side, with the verdict on whether they may stand there.</summary>
[Open("Published figures are for everybody.")]
public sealed class CompareModel(PublishedClaims published, CompareClaims compare, ClaimRegisters registers, IStringLocalizer<FigureWords> words) : PageModel
{
    [BindProperty(SupportsGet = true, Name = "a")]
    public string? A { get; set; }

    [BindProperty(SupportsGet = true, Name = "b")]
    public string? B { get; set; }

    /// <summary>The answer; nothing until two known figures are named.</summary>
    public SideBySide? Pair { get; private set; }

    public Gazetteer Places => registers.Places;

    /// <summary>The earlier figure, from which a change is computed.</summary>
    public Claim Earlier => Pair!.Comparison.Change!.IsReversed ? Pair.B : Pair.A;

    /// <summary>The later figure.</summary>
    public Claim Later => Pair!.Comparison.Change!.IsReversed ? Pair.A : Pair.B;

    public async Task OnGetAsync()
    {
        Response.Headers.CacheControl = PublicationRoom.KeptFor;
        var (a, b) = (await Named("a", A), await Named("b", B));
        Pair = a is not null && b is not null ? compare.Compare(a, b) : null;
    }

    private async Task<Claim?> Named(string field, string? id)
    {
        var claim = await published.One(id, HttpContext.RequestAborted);
        if (claim is null && !string.IsNullOrWhiteSpace(id))
        {
            ModelState.AddModelError(field, words["compare.unknown"]);
        }

        return claim;
    }
}
