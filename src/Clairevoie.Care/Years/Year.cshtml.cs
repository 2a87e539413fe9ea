using Clairevoie.Care.Returns;
using Clairevoie.Care.Structures;
using Clairevoie.Domain;
using Clairevoie.Hall.Doors;
using Clairevoie.Hall.Files;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Clairevoie.Care.Years;

/// <summary>A year of one structure of the viewer's agency, shown and given out as a file.</summary>
[Shows(Subject.CareReturn, Writes = true)]
public sealed class YearModel(ReturnBook returns, StructureBook structures) : PageModel
{
    /// <summary>The structures of the viewer.</summary>
    public IReadOnlyList<StructureKept> Mine { get; private set; } = [];

    /// <summary>The year that is shown.</summary>
    public YearOfStructure? Shown { get; private set; }

    public async Task OnGet(string? structure, int? annee, CancellationToken stop) =>
        Shown = await Find(structure, annee) is { } found ? YearOfStructure.Of(found.Structure, found.Year, await returns.List(HttpContext.Viewer()!, stop)) : null;

    public async Task<IActionResult> OnGetCsv(string? structure, int? annee, CancellationToken stop)
    {
        if (await Find(structure, annee) is not { } found || found.Structure.Id != structure)
            return NotFound();
        var memory = new MemoryStream();
        var year = YearOfStructure.Of(found.Structure, found.Year, await returns.ToGive(HttpContext.Viewer()!, found.Structure, stop));
        await CsvFile.Write(memory, YearOfStructure.Columns, year.Rows(), stop);
        return File(memory.ToArray(), "text/csv; charset=utf-8", $"asa-caarud-{found.Year}.csv");
    }

    // Without a year, that of the last month that is over.
    private async Task<(StructureKept Structure, int Year)?> Find(string? structure, int? year)
    {
        Mine = await structures.Of(HttpContext.Viewer()!, HttpContext.RequestAborted);
        var chosen = Mine.FirstOrDefault(one => one.Id == structure) ?? (Mine.Count > 0 ? Mine[0] : null);
        return chosen is null ? null : (chosen, year is >= 2000 and <= 2200 ? year.Value : ReturnPeriod.MonthOf(returns.Today).Before.First.Year);
    }
}
