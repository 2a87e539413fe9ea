using Clairevoie.Hall.Doors;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Clairevoie.Hall.Refused;

/// <summary>The page behind every door that did not open. "Not there" and "not yours" are one sentence.</summary>
[Open("It says that nothing is here, and nothing else.")]
[IgnoreAntiforgeryToken]
public sealed class RefusedModel : PageModel
{
    private static readonly int[] Known = [400, 403, 404, 413, 429];

    /// <summary>The status that is answered.</summary>
    [BindProperty(SupportsGet = true)]
    public int Code { get; set; }

    /// <summary>The key of the heading.</summary>
    public string Title => $"refused.{Shown}.title";

    /// <summary>The key of the sentence below it.</summary>
    public string Sentence => $"refused.{Shown}.sentence";

    private int Shown => Known.Contains(Code) ? Code : 404;

    /// <summary>Answers with the status that brought the reader here.</summary>
    public void OnGet() => Response.StatusCode = Shown;

    /// <summary>A form that was refused ends here too.</summary>
    public void OnPost() => OnGet();
}
