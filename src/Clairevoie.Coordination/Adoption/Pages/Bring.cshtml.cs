using Clairevoie.Coordination.Measures.Register;
using Clairevoie.Domain;
using Clairevoie.Hall.Doors;
using Clairevoie.Hall.Files;
using Clairevoie.Hall.SignIn;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Localization;

namespace Clairevoie.Coordination.Adoption;

/// <summary>A coordinator brings a spreadsheet as it is.</summary>
[Shows(Subject.PlanMeasure, Writes = true)]
public sealed class BringModel(HeldSheets held, AdoptionHabits habits, IStringLocalizer<AdoptionWords> words) : PageModel
{
    public IActionResult OnGet() => PlanRights.WritesAll(HttpContext.Viewer()!) ? Page() : NotFound();

    public async Task<IActionResult> OnPost(CancellationToken stop)
    {
        var viewer = HttpContext.Viewer()!;
        if (!PlanRights.WritesAll(viewer)) return NotFound();
        var (file, sender) = (Request.Form.Files["File"], Request.Form["Sender"].ToString().Trim().ToUpperInvariant());
        if (file is not { Length: > 0 }) ModelState.Refuse(words, new("file-missing", "File"));
        if (sender.Length is 0 or > 20 || !sender.All(sign => char.IsAsciiLetterOrDigit(sign) || sign == '-')) ModelState.Refuse(words, new("sender-unreadable", "Sender"));
        if (ModelState.IsValid && await Sheets(file!, stop) is { } sheets)
        {
            var choices = await habits.Of(sender, stop);
            var kept = held.Keep(new(Guid.NewGuid(), viewer.Mission, Path.GetFileName(file!.FileName), sender, sheets) { Choices = choices, Remembered = choices.Columns.Count + choices.Colours.Count > 0 });
            return Redirect(Url.Content($"~/adopter/{kept.Id:D}"));
        }

        Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
        return Page();
    }

    /// <summary>The sheets of the file; nothing, and why is said, when it cannot be read. The file itself is gone when this returns.</summary>
    private async Task<IReadOnlyList<Grid>?> Sheets(IFormFile file, CancellationToken stop)
    {
        // A text file is one sheet that bears the name of the file: it keeps it.
        var folder = Directory.CreateTempSubdirectory("adoption");
        var kept = Path.Combine(folder.FullName, Path.GetFileName(file.FileName));
        try
        {
            await using (var stream = System.IO.File.Create(kept))
                await file.CopyToAsync(stream, stop);
            return GridBook.Open(kept);
        }
        catch (FileRefusedException refused)
        {
            ModelState.Refuse(words, new(refused.Fault.Code, "File", [.. refused.Fault.With]));
            return null;
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }
}
