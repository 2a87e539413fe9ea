using Clairevoie.Hall.Doors;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Localization;

namespace Clairevoie.Hall.Files;

/// <summary>What a page that takes a file of counts shows of it.</summary>
public interface ICountFilePage
{
    /// <summary>How many lines were kept, once some were.</summary>
    int? KeptNow { get; }

    /// <summary>Why the file was refused, line by line.</summary>
    IReadOnlyList<string> Refusals { get; }

    /// <summary>The heading that a file may have.</summary>
    string Heading { get; }

    /// <summary>The words of the room.</summary>
    IStringLocalizer Words { get; }
}

/// <summary>A page that takes one file of counts: all of its lines, or none of them.</summary>
/// <typeparam name="TLine">A line of the file, read but not yet decided.</typeparam>
public abstract class CountFilePage<TLine>(TakeCountFile<TLine> take) : PageModel, ICountFilePage
{
    public int? KeptNow { get; private set; }

    public IReadOnlyList<string> Refusals { get; private set; } = [];

    public string Heading => take.Heading;

    public IStringLocalizer Words => take.Words;

    public async Task OnPost(IFormFile? file, CancellationToken stop)
    {
        (var kept, Refusals) = file is null or { Length: 0 } ? (0, [Words["refusal.file-empty"].Value])
            : file.Length > TakeCountFile<TLine>.MostBytes ? (0, [take.TooBig])
            : await take.Text(await UploadedText.Read(file, stop), HttpContext.Viewer()!, stop);
        if (Refusals.Count > 0)
            Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
        else
            KeptNow = kept;
    }
}
