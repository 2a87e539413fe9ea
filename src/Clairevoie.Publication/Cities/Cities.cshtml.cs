using Clairevoie.Domain;
using Clairevoie.Domain.Claims;
using Clairevoie.Hall.City;
using Clairevoie.Hall.Doors;
using Clairevoie.Publication.Lookup;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Clairevoie.Publication.Cities;

/// <summary>Our figures beside those of other cities: a small picture for each definition that is shared, with the verdict on each city.</summary>
[Open("Figures that cities published, beside ours.")]
public sealed class CitiesModel(CityBook book, PublishedClaims published, CompareClaims compare, ClaimRegisters registers, CitySettings city) : PageModel
{
    private const int MostFigures = 5_000, MostTables = 40;

    public IReadOnlyList<City> Known { get; private set; } = [];

    public IReadOnlyList<CityTable> Tables { get; private set; } = [];

    public string Here => city.Name;

    public Gazetteer Places => registers.Places;

    public bool MayImport => HttpContext.Viewer() is { } viewer && AccessTable.MayWrite(viewer.Role, Subject.Knowledge);

    public async Task OnGet(CancellationToken stop)
    {
        Known = await book.All(stop);
        if (Known.Count == 0)
            return;
        List<CityFigure> theirs = [];
        foreach (var one in Known)
            theirs.AddRange((await book.FiguresOf(one, stop)).Select(claim => new CityFigure(one, claim)));
        Tables = [.. CityTable.Of(await published.Find(new ClaimSearch { Most = MostFigures }, stop), theirs, compare).Take(MostTables)];
    }
}
