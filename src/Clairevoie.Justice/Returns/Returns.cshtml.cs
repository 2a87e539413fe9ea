using Clairevoie.Domain;
using Clairevoie.Hall.Doors;
using Clairevoie.Justice.Quarters;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Clairevoie.Justice.Returns;

/// <summary>The returns that the table grants, form by form, newest period first.</summary>
[Shows(Subject.JusticeReturn)]
public sealed class ReturnsModel(ReturnBook book) : PageModel
{
    private const int MostBeside = 6;

    private IReadOnlyList<ReturnKept> kept = [];

    /// <summary>The forms of the viewer.</summary>
    public IReadOnlyList<Office> Offices => Office.For(HttpContext.Viewer()!);

    /// <summary>Whether the viewer may enter returns.</summary>
    public bool MayWrite => AccessTable.MayWrite(HttpContext.Viewer()!.Role, Subject.JusticeReturn);

    /// <summary>Whether the viewer may tell a quarter.</summary>
    public bool MayTell => QuarterBook.MayTell(HttpContext.Viewer()!);

    /// <summary>The forms of which a return is there, with their newest returns.</summary>
    public IReadOnlyList<OfficeShown> Shown =>
        [.. Office.All.Select(office => new OfficeShown(office, [.. kept.Where(one => one.Line.Office == office.Key).OrderByDescending(one => ReturnPeriod.Read(one.Line.Period)?.Until).Take(MostBeside)], MayWrite))
            .Where(shown => shown.Kept.Count > 0)];

    public async Task OnGet(CancellationToken stop) => kept = await book.List(HttpContext.Viewer()!, stop);
}

/// <summary>The newest returns of one form, side by side.</summary>
public sealed record OfficeShown(Office Office, IReadOnlyList<ReturnKept> Kept, bool MayWrite)
{
    /// <summary>Whether it is too long to stand open among others.</summary>
    public bool IsLong => Office.Measures.Any(measure => AssetAmounts.Of(measure) is not null);

    /// <summary>The numbers that one of them holds, under the table of assets that they belong to.</summary>
    public IEnumerable<IGrouping<string, Measure>> Given =>
        Office.Measures.Where(measure => Kept.Any(one => one.Figures.ContainsKey(measure.Key))).GroupBy(measure => AssetAmounts.Of(measure)?.Table ?? "");
}
