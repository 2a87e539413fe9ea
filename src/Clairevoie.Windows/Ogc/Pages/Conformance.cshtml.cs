using System.Text.Json.Nodes;
using Clairevoie.Hall.Doors;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Clairevoie.Windows.Ogc.Pages;

/// <summary>Which parts of the standards are kept.</summary>
[Open("Which standards are kept is the same for everybody.")]
public sealed class ConformanceModel : PageModel
{
    public IActionResult OnGet() =>
        this.Answer(new JsonObject { ["conformsTo"] = new JsonArray([.. OgcDocuments.Conformance.Select(one => JsonValue.Create(one))]) }, OgcAddress.Json);
}
