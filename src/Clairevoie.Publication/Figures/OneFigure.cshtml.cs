using Clairevoie.Domain;
using Clairevoie.Domain.Claims;
using Clairevoie.Hall.Doors;
using Clairevoie.Hall.Parts;
using Clairevoie.Hall.Sources;
using Clairevoie.Publication.Bilans;
using Clairevoie.Publication.Indicators;
using Clairevoie.Publication.Lookup;
using Clairevoie.Publication.Words;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Localization;

namespace Clairevoie.Publication.Figures;

/// <summary>One published figure with all that it carries, its versions, and what it may be compared with.</summary>
[Open("Published figures are for everybody.")]
public sealed class OneFigureModel(PublishedClaims published, Strands strands, ClaimRegisters registers, FigureHistory history, IStringLocalizer<FigureWords> words) : PageModel
{
    private const int MostOthers = 12;

    public Claim Claim { get; private set; } = default!;

    /// <summary>Every version, the current one first.</summary>
    public IReadOnlyList<Claim> Versions { get; private set; } = [];

    /// <summary>Figures that a reader would lay beside it: of the same definition, or of the same subject.</summary>
    public IReadOnlyList<Claim> Others { get; private set; } = [];

    /// <summary>When and why each version was stated, where it was computed here.</summary>
    public IReadOnlyDictionary<string, FrozenValue> Statements { get; private set; } = new Dictionary<string, FrozenValue>();

    /// <summary>Who contests it, and what was answered.</summary>
    public IReadOnlyList<ContestTold> Contests { get; private set; } = [];

    public Gazetteer Places => registers.Places;

    public IReadOnlyList<Fact> Facts => FactsOf(Claim, Places, words);

    public async Task<IActionResult> OnGetAsync(string id)
    {
        Versions = await published.Versions(id, HttpContext.RequestAborted);
        if (Versions.Count == 0)
        {
            return NotFound();
        }

        Response.Headers.CacheControl = PublicationRoom.KeptFor;
        Claim = Versions[0];
        Statements = await history.Statements(Claim.Id, HttpContext.RequestAborted);
        Contests = await history.Contests(Claim.Id, HttpContext.RequestAborted);
        Others = await published.Counting(strands.Beside(Claim), id, MostOthers, HttpContext.RequestAborted);
        return Page();
    }

    /// <summary>A figure as a list of facts; what the source does not say is said to be missing.</summary>
    public static IReadOnlyList<Fact> FactsOf(Claim claim, Gazetteer places, IStringLocalizer words) =>
    [
        new(words["id"], claim.Id),
        new(words["definition"], claim.Definition.Text, words["definition.version", claim.Definition.Version]),
        new(words["kind"], Sentences.Of(claim.Figure.Kind)),
        new(words["status"], Sentences.Of(claim.Status)),
        new(words["base"], claim.Figure.Base is { } whole ? Sentences.Number(whole) : null),
        new(words["period"], claim.Period.IsKnown ? FigureText.PeriodOf(claim) : null, claim.Period.IsKnown ? Sentences.Of(claim.Period.Basis) : null),
        new(words["territory"], claim.Territory.IsKnown ? FigureText.Of(claim.Territory, places) : null, claim.Territory.IsKnown ? Sentences.Of(claim.Territory.Basis) : null),
        new(words["issuer"], claim.Origin.Issuer),
        new(words["source"], SourceWords.Of(claim.Origin)),
    ];
}
