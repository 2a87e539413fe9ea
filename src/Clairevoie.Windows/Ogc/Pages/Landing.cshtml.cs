using Clairevoie.Hall.Doors;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Localization;

namespace Clairevoie.Windows.Ogc.Pages;

/// <summary>The entrance of the service for map programs.</summary>
[Open("Each collection asks the table itself; without a key or a session it is the public who looks.")]
public sealed class LandingModel(IStringLocalizer<OgcWords> words) : PageModel
{
    public IActionResult OnGet() => this.Answer(OgcDocuments.Landing(HttpContext, words["title"], words["lead"]), OgcAddress.Json);
}
