using Clairevoie.Domain;
using Clairevoie.Hall.Doors;
using Clairevoie.Hall.SignIn;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Localization;

namespace Clairevoie.Intelligence.Files;

/// <summary>A file is handed in: what it holds and who sent it. The files already taken are listed.</summary>
[Shows(Subject.DiscoveredEvent, Writes = true)]
[RequestSizeLimit(MostMegabytes * 1024 * 1024)]
[RequestFormLimits(MultipartBodyLengthLimit = MostMegabytes * 1024 * 1024)]
public sealed class FilesModel(FileBook book, WaitingFiles waiting, IStringLocalizer<FileWords> words) : PageModel
{
    /// <summary>The largest file that the page takes; a larger one is taken in by the command.</summary>
    public const int MostMegabytes = 100;

    private static readonly string[] Endings = [".csv", ".csv.gz", ".xlsx", ".geojson", ".gpkg"];

    /// <summary>The files taken before.</summary>
    public IReadOnlyList<FileLine> Taken { get; private set; } = [];

    public async Task OnGet(CancellationToken stop) => Taken = await book.Taken(HttpContext.Viewer()!, stop);

    public async Task<IActionResult> OnPost(CancellationToken stop)
    {
        var (file, sender) = (Request.Form.Files["File"], Request.Form["Sender"].ToString().Trim().ToUpperInvariant());
        if (file is not { Length: > 0 }) ModelState.Refuse(words, new("file-missing", "File"));
        else if (!Array.Exists(Endings, ending => file.FileName.EndsWith(ending, StringComparison.OrdinalIgnoreCase))) ModelState.Refuse(words, new("file-kind", "File"));
        if (!Enum.TryParse<FileKind>(Request.Form["Kind"], out var kind) || !Enum.IsDefined(kind)) ModelState.Refuse(words, new("kind-unknown", "Kind"));
        if (sender.Length is 0 or > 20 || !sender.All(sign => char.IsAsciiLetterOrDigit(sign) || sign == '-')) ModelState.Refuse(words, new("sender-unreadable", "Sender"));
        if (ModelState.IsValid)
        {
            await using var bytes = file!.OpenReadStream();
            var kept = await waiting.Take(HttpContext.Viewer()!.Mission, Path.GetFileName(file.FileName), sender, kind, bytes, _ => book.MappingFor(HttpContext.Viewer()!, sender, kind, stop), stop);
            return Redirect(Url.Content($"~/renseignement/fichiers/{kept.Id:D}"));
        }

        Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
        await OnGet(stop);
        return Page();
    }
}
