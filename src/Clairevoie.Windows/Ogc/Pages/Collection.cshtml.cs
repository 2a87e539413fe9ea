using Clairevoie.Hall.Doors;
using Clairevoie.Hall.Layers;
using Clairevoie.Windows.Map;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Clairevoie.Windows.Ogc.Pages;

/// <summary>What one collection is.</summary>
[Open("Each layer asks the table itself; one that is not yours answers as one that is not there.")]
public sealed class CollectionModel(AskedLayer layers, OgcCollections collections) : PageModel
{
    public Layer? Layer { get; private set; }

    public async Task<IActionResult> OnGet(string collection)
    {
        Layer = await layers.Of(HttpContext, collection);
        return Layer is null ? OgcAnswer.NotThere : this.Answer(collections.Of(Layer, HttpContext), OgcAddress.Json);
    }
}
