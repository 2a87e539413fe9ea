using Clairevoie.Hall.Doors;
using Clairevoie.Hall.Layers;
using Clairevoie.Windows.Map;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Clairevoie.Windows.Ogc.Pages;

/// <summary>What may be asked of the features of a collection.</summary>
[Open("Each layer asks the table itself; one that is not yours answers as one that is not there.")]
public sealed class QueryablesModel(AskedLayer layers) : PageModel
{
    public Layer? Layer { get; private set; }

    /// <summary>A condition that could be written about this collection.</summary>
    public string Example => Layer!.Fields[^1] switch
    {
        { Kind: FieldKind.Whole or FieldKind.Number } number => $"{number.Key} >= 11",
        { Kind: FieldKind.Day } day => $"{day.Key} > DATE('2026-01-01')",
        var words => $"{words.Key} LIKE 'A%'",
    };

    public async Task<IActionResult> OnGet(string collection)
    {
        Layer = await layers.Of(HttpContext, collection);
        return Layer is null ? OgcAnswer.NotThere : this.Answer(OgcCollections.Queryables(Layer, HttpContext), OgcAddress.Schema);
    }
}
