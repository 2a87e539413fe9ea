using Clairevoie.Domain;
using Clairevoie.Hall.Doors;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Clairevoie.Intelligence.Discovered;

/// <summary>What police discovered, month by month, beside the hours of patrol.</summary>
[Shows(Subject.DiscoveredEvent)]
public sealed class DiscoveredModel(DiscoveredBook book) : PageModel
{
    private const int YearsBack = 4;

    /// <summary>The months shown.</summary>
    public IReadOnlyList<DiscoveredMonth> Months { get; private set; } = [];

    /// <summary>The year shown.</summary>
    public int Year { get; private set; }

    /// <summary>The years to choose from.</summary>
    public IEnumerable<int> Years => Enumerable.Range(0, YearsBack).Select(back => book.Today.Year - back);

    /// <summary>Whether the viewer measures with hours of patrol.</summary>
    public bool SeesHours => AccessTable.BestSight(HttpContext.Viewer()!.Role, Subject.PatrolHours) > Sight.None;

    public async Task OnGet(int? annee, CancellationToken stop)
    {
        Year = annee is { } asked && asked is > 1990 and < 2100 ? asked : book.Today.Year;
        Months = await book.Of(HttpContext.Viewer()!, Year, stop);
    }
}
