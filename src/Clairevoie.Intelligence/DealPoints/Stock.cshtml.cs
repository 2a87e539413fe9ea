using Clairevoie.Domain;
using Clairevoie.Hall.Doors;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Clairevoie.Intelligence.DealPoints;

/// <summary>How many deal points stand in each territory, and how they came and went, year by year.</summary>
[Shows(Subject.DealPoint)]
public sealed class StockModel(ReadDealPoints points, KeepDealPoints keep) : PageModel
{
    /// <summary>The years, territory by territory.</summary>
    public IReadOnlyList<StockOfYear> Years { get; private set; } = [];

    /// <summary>The year that is not over.</summary>
    public int ThisYear => keep.Today.Year;

    /// <summary>All territories together.</summary>
    public IReadOnlyList<StockOfYear> Together => [.. Years.GroupBy(year => year.Year).OrderBy(years => years.Key).Select(years => years.Aggregate(new StockOfYear("", years.Key, 0), (sum, year) => sum.And(year)))];

    public async Task OnGet(CancellationToken stop) => Years = await points.Stock(HttpContext.Viewer()!, ThisYear, stop);
}
