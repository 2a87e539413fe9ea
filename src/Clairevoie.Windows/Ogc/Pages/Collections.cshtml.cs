using Clairevoie.Hall.Doors;
using Clairevoie.Hall.Layers;
using Clairevoie.Windows.Map;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Localization;

namespace Clairevoie.Windows.Ogc.Pages;

/// <summary>The collections that whoever looks may read.</summary>
[Open("It names the collections that the table grants to whoever looks, and no other.")]
public sealed class CollectionsModel(GrantedLayers granted, OgcCollections collections, IStringLocalizer<OgcWords> words) : PageModel
{
    public IReadOnlyList<Layer> Layers { get; private set; } = [];

    public IActionResult OnGet()
    {
        Layers = granted.For(HttpContext.ViewerOrPublic());
        return this.Answer(OgcDocuments.Collections(HttpContext, Layers, collections, words["collections"]), OgcAddress.Json);
    }
}
