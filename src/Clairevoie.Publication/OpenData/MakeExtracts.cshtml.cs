using Clairevoie.Domain;
using Clairevoie.Hall.Doors;
using Clairevoie.Hall.SignIn;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Localization;

namespace Clairevoie.Publication.OpenData;

/// <summary>New versions of the extracts are made, with a reason that readers see.</summary>
[Shows(Subject.Knowledge, Writes = true)]
public sealed class MakeExtractsModel(OpenDataBook book, IStringLocalizer<OpenDataWords> words) : PageModel
{
    private const int Longest = 200;

    /// <summary>What became of each; nothing before it was asked.</summary>
    public IReadOnlyList<ExtractMade>? Made { get; private set; }

    public async Task OnPost(CancellationToken stop)
    {
        var reason = PlainText.Of(Request.Form["Reason"]).Trim();
        if (reason.Length is 0 or > Longest)
        {
            ModelState.Refuse(words, new("reason-missing", "Reason", Longest));
            Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
            return;
        }

        Made = await book.Make(ExtractSources.Names, reason, Doing.Of(HttpContext.Viewer()!, Act.Export, "open data", "extracts"), stop);
    }
}
