using Clairevoie.Hall.Doors;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Clairevoie.Hall.Refused;

/// <summary>The page of a fault of ours: a number that the host finds in its log, and nothing of what went wrong.</summary>
[Open("It gives the number of a fault, and nothing else.")]
[IgnoreAntiforgeryToken]
public sealed class FaultModel : PageModel
{
    /// <summary>The number of the fault, as the log has it.</summary>
    public string Number => HttpContext.TraceIdentifier;

    /// <summary>A page that could not be made.</summary>
    public void OnGet() => Response.StatusCode = 500;

    /// <summary>A form that could not be taken.</summary>
    public void OnPost() => OnGet();
}
