using Clairevoie.Care.Months;
using Clairevoie.Care.Structures;
using Clairevoie.Domain;
using Clairevoie.Hall.Doors;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Clairevoie.Care.Returns;

/// <summary>The front page of the room: whole returns for their own agency, counts by service for whom the table grants counts alone.</summary>
[Shows(Subject.CareReturn, Sight.Count)]
public sealed class CareModel(ReturnBook returns, StructureBook structures, MonthBook months, MissingBook missing) : PageModel
{
    /// <summary>The structures of the viewer's agency.</summary>
    public IReadOnlyList<StructureKept> Structures { get; private set; } = [];

    /// <summary>Their returns.</summary>
    public IReadOnlyList<ReturnKept> Kept { get; private set; } = [];

    /// <summary>What they have not said of the last month.</summary>
    public IReadOnlyList<Missing> Missing { get; private set; } = [];

    /// <summary>The months told so far.</summary>
    public IReadOnlyList<MonthLine> Told { get; private set; } = [];

    /// <summary>The month told that is shown.</summary>
    public MonthLine? Chosen { get; private set; }

    /// <summary>The last month, and how complete it is.</summary>
    public ReturnPeriod LastMonth { get; private set; }

    /// <summary>How many structures have signed the last month.</summary>
    public IReadOnlyList<Completeness> Complete { get; private set; } = [];

    /// <summary>Whether the table grants the viewer whole returns, of their own agency.</summary>
    public bool SeesReturns => AccessTable.BestSight(HttpContext.Viewer()!.Role, Subject.CareReturn) == Sight.Full;

    public async Task OnGet(string? mois, CancellationToken stop)
    {
        LastMonth = ReturnPeriod.MonthOf(returns.Today).Before;
        if (SeesReturns)
            (Structures, Kept, Missing) = (await structures.Of(HttpContext.Viewer()!, stop), await returns.List(HttpContext.Viewer()!, stop), await missing.Of(HttpContext.Viewer()!, LastMonth, stop));
        else
            await Count(mois, stop);
    }

    /// <summary>The months of one structure, latest first.</summary>
    public IReadOnlyList<ReturnKept> Of(StructureKept structure) => [.. Kept.Where(kept => kept.Line.Structure == structure.Id).Take(12)];

    /// <summary>What a structure has not said of the last month; nothing where it owed none.</summary>
    public Missing? MissingOf(StructureKept structure) => Missing.FirstOrDefault(one => one.Structure == structure);

    private async Task Count(string? mois, CancellationToken stop)
    {
        Told = await months.Told(stop);
        Chosen = Told.FirstOrDefault(month => month.Month == mois) ?? (Told.Count > 0 ? Told[0] : null);
        Complete = await months.CompletenessOf(LastMonth, stop);
    }
}
