using Clairevoie.Domain;
using Clairevoie.Domain.Claims;
using Clairevoie.Hall.Doors;
using Clairevoie.Hall.Parts.Charts;
using Clairevoie.Publication.Bilans.Cells;
using Clairevoie.Publication.Lookup;
using Clairevoie.Publication.Bilans.Editions;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Clairevoie.Publication.Bilans;

/// <summary>What was published about one year, by strand, each figure with its definition, its source and its doubts.</summary>
[Open("The yearly bilan is for everybody.")]
public sealed class YearBilanModel(PublishedClaims published, Strands strands, CompareClaims compare, ToldComparisons told, BilanReading reading, NuisanceCells cells) : PageModel
{
    private const int MostFigures = 5_000;

    public int Year { get; private set; }

    public Bilan Bilan { get; private set; } = default!;

    /// <summary>The comparisons that the documents make, made again.</summary>
    public IReadOnlyList<MadeAgain> Told { get; private set; } = [];

    /// <summary>Where nuisance was reported, by cell, from what the public may read.</summary>
    public CellPicture Cells { get; private set; } = default!;

    /// <summary>The bilan as its pilots signed it; nothing while none was published.</summary>
    public EditionShown? Edition { get; private set; }

    /// <summary>Whether the reader composes bilans.</summary>
    public bool MayCompose => AccessTable.BestSight(HttpContext.ViewerOrPublic().Role, Subject.BilanPart) == Sight.Full;

    /// <summary>What keeps the territory in the addresses of the page.</summary>
    public string Query => string.IsNullOrEmpty(Territory) ? "" : $"?territoire={Uri.EscapeDataString(reading.TerritoryOf(Territory))}";

    [BindProperty(SupportsGet = true, Name = "territoire")]
    public string? Territory { get; set; }

    public Gazetteer Places => reading.Places;

    public async Task OnGetAsync(int year)
    {
        if (!MayCompose)
            Response.Headers.CacheControl = PublicationRoom.KeptFor;
        Year = year;
        Edition = await reading.Newest(year, Territory, HttpContext.RequestAborted);
        var claims = await published.Find(new ClaimSearch { Year = year, Most = MostFigures }, HttpContext.RequestAborted);
        Bilan = Bilan.Of(year, Edition is { Read.Edition: var edition } ? claims.Where(claim => edition.Figures.All(figure => figure.Claim != claim.Id)) : claims, strands, compare);
        Cells = await cells.Of(year, HttpContext.RequestAborted);
        Told = await told.Of(year, published, compare, HttpContext.RequestAborted);
    }
}
