using Clairevoie.Domain;
using Clairevoie.Hall.Doors;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Clairevoie.Coordination.Residents;

/// <summary>The quarters of the city, with what was told of the last quarter-year.</summary>
[Open("Counts of 11 and more, by quarter and quarter-year, as the public is told them everywhere; none of them points to anybody.")]
public sealed class QuartersModel(QuarterCounts counts) : PageModel
{
    private IReadOnlyList<Sheet> sheets = [];

    /// <summary>The last quarter-year that was told.</summary>
    public string? Period => sheets.Count > 0 ? sheets[0].Period : null;

    public async Task OnGet(CancellationToken stop) => sheets = await counts.Sheets(stop);

    /// <summary>What was told of one of them.</summary>
    public QuarterTold? Of(string code) => sheets.Count == 0 ? null : QuarterCounts.Of([sheets[0]], code)[0];
}
