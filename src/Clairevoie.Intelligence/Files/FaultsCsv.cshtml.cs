using System.Text;
using Clairevoie.Domain;
using Clairevoie.Hall.Doors;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Clairevoie.Intelligence.Files;

/// <summary>What stands in the way of a file, by line and column, to take home.</summary>
[Shows(Subject.DiscoveredEvent, Writes = true)]
public sealed class FaultsCsvModel(WaitingFiles waiting) : PageModel
{
    public IActionResult OnGet(Guid id) =>
        waiting.Find(HttpContext.Viewer()!.Mission, id)?.Taken is { } taken
            ? File(Encoding.UTF8.GetBytes(FaultList.Csv(taken)), "text/csv; charset=utf-8", "defauts.csv")
            : NotFound();
}
