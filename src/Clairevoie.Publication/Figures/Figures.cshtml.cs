using System.Globalization;
using Clairevoie.Domain.Claims;
using Clairevoie.Hall.Doors;
using Clairevoie.Hall.Parts;
using Clairevoie.Publication.Lookup;
using Clairevoie.Publication.Words;
using Microsoft.AspNetCore.Http.Extensions;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Localization;

namespace Clairevoie.Publication.Figures;

/// <summary>The published figures: searched, narrowed, read page by page.</summary>
[Open("Published figures are for everybody.")]
public sealed class FiguresModel(PublishedClaims published, ClaimRegisters registers, IStringLocalizer<FigureWords> words) : PageModel
{
    private const int PageLength = 25;
    private const int LongestWords = 200;

    [BindProperty(SupportsGet = true, Name = "q")]
    public string? Words { get; set; }

    [BindProperty(SupportsGet = true, Name = "territoire")]
    public string? Territory { get; set; }

    [BindProperty(SupportsGet = true, Name = "annee")]
    public string? Year { get; set; }

    [BindProperty(SupportsGet = true, Name = "emetteur")]
    public string? Issuer { get; set; }

    [BindProperty(SupportsGet = true, Name = "nature")]
    public string? Kind { get; set; }

    [BindProperty(SupportsGet = true, Name = "p")]
    public string? PageNumber { get; set; }

    public IReadOnlyList<Claim> Found { get; private set; } = [];

    public int Total { get; private set; }

    public IReadOnlyList<Choice> Territories { get; private set; } = [];

    public IReadOnlyList<Choice> Issuers { get; private set; } = [];

    public IReadOnlyList<Choice> Kinds { get; private set; } = [];

    public Gazetteer Places => registers.Places;

    private int Turned => int.TryParse(PageNumber, NumberStyles.None, CultureInfo.InvariantCulture, out var page) && page is > 0 and < 100_000 ? page : 1;

    public string? Previous => Turned > 1 && Total > 0 ? Address(Turned - 1) : null;

    public string? Next => Turned * PageLength < Total ? Address(Turned + 1) : null;

    public string Where => words["list.where", ((Turned - 1) * PageLength) + 1, ((Turned - 1) * PageLength) + Found.Count, Total];

    public async Task OnGetAsync()
    {
        Response.Headers.CacheControl = PublicationRoom.KeptFor;
        var stop = HttpContext.RequestAborted;
        var search = Search();
        Total = await published.CountOf(search, stop);
        Found = await published.Find(search, stop);
        Territories = Any([.. (await published.Territories(stop)).Select(code => new Choice(code, Places.NameOf(code) is { } name ? $"{name} ({code})" : code)).OrderBy(choice => choice.Label, StringComparer.CurrentCulture)]);
        Issuers = Any([.. (await published.Issuers(stop)).Select(issuer => new Choice(issuer, issuer)).OrderBy(choice => choice.Label, StringComparer.CurrentCulture)]);
        Kinds = Any([.. Enum.GetValues<ClaimKind>().Select(kind => new Choice(kind.Word(), Sentences.Of(kind)))]);
    }

    private ClaimSearch Search()
    {
        int? year = null;
        if (!string.IsNullOrWhiteSpace(Year))
        {
            year = int.TryParse(Year.Trim(), NumberStyles.None, CultureInfo.InvariantCulture, out var read) && read is >= 1000 and <= 9998 ? read : null;
            if (year is null)
            {
                ModelState.AddModelError("annee", words["list.year.wrong"]);
            }
        }

        return new ClaimSearch
        {
            Words = Words is { Length: > LongestWords } ? Words[..LongestWords] : Words ?? "",
            Territory = Territory ?? "", Issuer = Issuer ?? "", Kind = Kind ?? "",
            Year = year, Most = PageLength, Skip = (Turned - 1) * PageLength,
        };
    }

    private List<Choice> Any(IReadOnlyList<Choice> choices) => [new("", words["list.any"]), .. choices];

    private string Address(int page)
    {
        var query = new QueryBuilder(Request.Query.Where(given => given.Key != "p")) { { "p", page.ToString(CultureInfo.InvariantCulture) } };
        return $"{Request.PathBase}{Request.Path}{query}";
    }
}
