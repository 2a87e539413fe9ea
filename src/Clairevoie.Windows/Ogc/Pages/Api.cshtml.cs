using Clairevoie.Hall.Doors;
using Clairevoie.Windows.Map;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Localization;

namespace Clairevoie.Windows.Ogc.Pages;

/// <summary>The service in the words of OpenAPI: it names the collections of whoever asks, and no other.</summary>
[Open("It names the collections that the table grants to whoever looks, and no other.")]
public sealed class ApiModel(GrantedLayers layers, IStringLocalizer<OgcWords> words) : PageModel
{
    public IActionResult OnGet() => this.Answer(OgcApi.Of(HttpContext, layers.For(HttpContext.ViewerOrPublic()), words["title"]), OgcAddress.OpenApi);
}
