using Clairevoie.Domain;
using Clairevoie.Hall.Doors;
using Clairevoie.Hall.Files;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Localization;

namespace Clairevoie.Coordination.Committees;

/// <summary>The yearly bilan of how the charter was applied, for members: counts that nobody writes.</summary>
[Shows(Subject.Committee)]
public sealed class CharterBilanModel(CommitteeCharter charter, IStringLocalizer<CommitteeWords> words) : PageModel
{
    /// <summary>Which committee.</summary>
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    /// <summary>Which year.</summary>
    [BindProperty(SupportsGet = true)]
    public int Year { get; set; }

    /// <summary>Its papers.</summary>
    public Papers Papers { get; private set; } = default!;

    /// <summary>What the year says.</summary>
    public CharterYear Told { get; private set; } = default!;

    public async Task<IActionResult> OnGet(CancellationToken stop)
    {
        if (await charter.Year(HttpContext.Viewer()!, Id, (Year, Act.Read), stop) is not (var papers, var told))
            return NotFound();
        (Papers, Told) = (papers, told);
        return Page();
    }

    public Task<IActionResult> OnGetDocx(CancellationToken stop) => Give("bilan.docx", OneCommitteeModel.Docx, DocxFile.Write, stop);

    public Task<IActionResult> OnGetOdt(CancellationToken stop) => Give("bilan.odt", OneCommitteeModel.Odt, OdtFile.Write, stop);

    private async Task<IActionResult> Give(string name, string type, Func<Paper, byte[]> write, CancellationToken stop) =>
        await charter.Year(HttpContext.Viewer()!, Id, (Year, Act.Export), stop) is (var papers, var told) ? File(write(told.Paper(papers.Committee.Name, words)), type, name) : NotFound();
}
