using Clairevoie.Hall.Doors;
using Clairevoie.Hall.Layers;
using Clairevoie.Hall.Parts;
using Clairevoie.Windows.Map;
using Clairevoie.Windows.Ogc.Cql;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Clairevoie.Windows.Ogc.Pages;

/// <summary>One feature by its identifier.</summary>
[Open("Each layer asks the table itself; what is not yours answers as what is not there.")]
public sealed class ItemModel(AskedLayer layers, FeaturePages pages) : PageModel
{
    public Layer? Layer { get; private set; }

    /// <summary>What is shown.</summary>
    public LayerFeature? Shown { get; private set; }

    /// <summary>Its values.</summary>
    public IReadOnlyList<Fact> Facts => [.. Layer!.Fields.Select(column => new Fact(column.Title(), LayerCell.Written(column, Shown!.Values)))];

    public async Task<IActionResult> OnGet(string collection, string feature, CancellationToken stop)
    {
        var viewer = HttpContext.ViewerOrPublic();
        Layer = await layers.Of(HttpContext, collection);
        Shown = Layer is null ? null : await pages.One(Layer, viewer, feature, stop);
        if (Layer is null || Shown is null) return OgcAnswer.NotThere;
        if (Request.Query.Keys.Any(key => key is not ("f" or "crs"))) return OgcAnswer.Wrong("A parameter of the address is not known here; /ogc/api lists them.");
        return Request.WantsPage() switch { null => OgcAnswer.WrongForm, true => Page(), false => Told(Layer, Shown) };
    }

    private IActionResult Told(Layer layer, LayerFeature shown)
    {
        try
        {
            var (crs, address) = (AskedItems.CrsOf(Request.Query, "crs"), OgcAddress.Of(HttpContext));
            return new FeatureAnswer(layer, shown, crs, [.. address.Twins(Request, FeatureJson.Type, layer.Title()), OgcAddress.Link($"{address.Collection(layer.Name)}?f=json", "collection", OgcAddress.Json, layer.Title())]);
        }
        catch (CqlFaultException fault)
        {
            return OgcAnswer.Wrong(fault.Message);
        }
    }
}
