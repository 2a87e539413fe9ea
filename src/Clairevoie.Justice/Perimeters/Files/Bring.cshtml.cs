using Clairevoie.Domain;
using Clairevoie.Hall.Doors;
using Clairevoie.Hall.Files;
using Clairevoie.Hall.SignIn;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Localization;

namespace Clairevoie.Justice.Perimeters.Files;

/// <summary>Perimeters that were drawn in a map program are brought as one file: all of them, or none and why, row by row.</summary>
[Shows(Subject.ProtectedPerimeter, Writes = true)]
public sealed class BringModel(PerimeterBook book, IStringLocalizer<PerimeterWords> words) : PageModel
{
    private const int MostBytes = 5_000_000;

    /// <summary>How many were kept, once they were.</summary>
    public int? Kept { get; private set; }

    /// <summary>What is wrong with the file.</summary>
    public IReadOnlyList<FileFault> Faults { get; private set; } = [];

    public async Task OnPost(IFormFile? file, CancellationToken stop)
    {
        if (file is not { Length: > 0 }) Faults = [new(0, "", "empty-file")];
        else if (file.Length > MostBytes) Faults = [new(0, "", "file-too-large", MostBytes / 1_000_000)];
        else await Take(file, stop);
        if (Faults.Count > 0) Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
    }

    /// <summary>A fault in words: where, what, and what to do.</summary>
    public string Say(FileFault fault)
    {
        ArgumentNullException.ThrowIfNull(fault);
        var where = (fault.Line, fault.Column) switch { (0, _) => "", (var line, "") => words["file.row", line].Value, var (line, column) => words["file.cell", line, column].Value };
        return $"{where}{words[$"refusal.{fault.Code}", [.. fault.With]].Value}";
    }

    private async Task Take(IFormFile file, CancellationToken stop)
    {
        var given = Path.GetTempFileName(); // it is read more than once, by its first bytes and then by its form
        try
        {
            await using (var copy = System.IO.File.Create(given)) await file.CopyToAsync(copy, stop);
            var read = PerimeterFile.Read(given);
            Faults = read.Faults.Count > 0 ? read.Faults : await book.DrawAll(HttpContext.Viewer()!, read.Drawn, stop);
            if (Faults.Count == 0) Kept = read.Drawn.Count;
        }
        finally
        {
            System.IO.File.Delete(given);
        }
    }
}
