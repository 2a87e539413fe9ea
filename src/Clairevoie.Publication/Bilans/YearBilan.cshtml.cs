using Clairevoie.Domain.Claims;
using Clairevoie.Hall.Doors;
using Clairevoie.Publication.Lookup;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Clairevoie.Publication.Bilans;

/// <summary>What was published about one year, by strand, each figure with its definition, its source and its doubts.</summary>
[Open("The yearly bilan is for everybody.")]
public sealed class YearBilanModel(PublishedClaims published, Strands strands, CompareClaims compare, ClaimRegisters registers, ToldComparisons told) : PageModel
{
    private const int MostFigures = 5_000;

    public int Year { get; private set; }

    public Bilan Bilan { get; private set; } = default!;

    /// <summary>The comparisons that the documents make, made again.</summary>
    public IReadOnlyList<MadeAgain> Told { get; private set; } = [];

    public Gazetteer Places => registers.Places;

    public async Task OnGetAsync(int year)
    {
        Response.Headers.CacheControl = PublicationRoom.KeptFor;
        Year = year;
        var claims = await published.Find(new ClaimSearch { Year = year, Most = MostFigures }, HttpContext.RequestAborted);
        Bilan = Bilan.Of(year, claims, strands, compare);
        Told = await told.Of(year, published, compare, HttpContext.RequestAborted);
    }
}
