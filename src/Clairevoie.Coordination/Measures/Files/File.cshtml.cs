using Clairevoie.Coordination.Measures.Register;
using Clairevoie.Domain;
using Clairevoie.Hall.Doors;
using Clairevoie.Hall.Files;
using Clairevoie.Store;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Clairevoie.Coordination.Measures.Files;

/// <summary>The register as a file: given out as CSV or XLSX to whom the table grants it, taken in from whoever writes every line.</summary>
[Shows(Subject.PlanMeasure)]
public sealed class FileModel(ExportPlan exporting, Cellar cellar, TimeProvider clock) : PageModel
{
    private const string Workbook = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    /// <summary>What the import did, when there was one.</summary>
    public PlanImported? Imported { get; private set; }

    /// <summary>Whether the viewer may take a file in.</summary>
    public bool MayImport => PlanRights.WritesAll(HttpContext.Viewer()!);

    public Task<IActionResult> OnGetCsv(CancellationToken stop) => Give("plan.csv", "text/csv; charset=utf-8", stop);

    public Task<IActionResult> OnGetXlsx(CancellationToken stop) => Give("plan.xlsx", Workbook, stop);

    public async Task<IActionResult> OnPost(IFormFile? file, CancellationToken stop)
    {
        if (!MayImport)
            return NotFound();
        Imported = file is null ? new(0, 0, 0, 0, [new FileFault(0, "", "empty-file")]) : await Take(file, stop);
        if (!Imported.IsDone)
            Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
        return Page();
    }

    private async Task<IActionResult> Give(string name, string type, CancellationToken stop)
    {
        var viewer = HttpContext.Viewer()!;
        var rows = await exporting.Rows(viewer, Doing.Of(viewer, Act.Export, "register of the plan", name), Request.Query["plan"].ToString(), stop);
        var memory = new MemoryStream();
        await ExportPlan.Write(memory, rows, type == Workbook, stop);
        return File(memory.ToArray(), type, name);
    }

    private async Task<PlanImported> Take(IFormFile file, CancellationToken stop)
    {
        var kept = Path.GetTempFileName();
        try
        {
            await using (var stream = System.IO.File.Create(kept))
                await file.CopyToAsync(stream, stop);
            return await new ImportPlan(cellar.Of(Room.Coordination), clock).Import(kept, Doing.Of(HttpContext.Viewer()!, Act.Import, "register of the plan", "plan"), stop);
        }
        finally
        {
            System.IO.File.Delete(kept);
        }
    }
}
