using Clairevoie.Domain.Claims;
using Clairevoie.Hall.Doors;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Clairevoie.Publication.Cities;

/// <summary>The figures of one other city, as its file says them.</summary>
[Open("Figures that a city published.")]
public sealed class OneCityModel(CityBook book, ClaimRegisters registers) : PageModel
{
    private const int Most = 500;

    public City City { get; private set; } = new();

    public IReadOnlyList<Claim> Figures { get; private set; } = [];

    public Gazetteer Places => registers.Places;

    public async Task<IActionResult> OnGet(string ville, CancellationToken stop)
    {
        if ((await book.All(stop)).FirstOrDefault(city => city.Code == ville) is not { } found)
            return NotFound();
        (City, Figures) = (found, [.. (await book.FiguresOf(found, stop)).Take(Most)]);
        return Page();
    }
}
