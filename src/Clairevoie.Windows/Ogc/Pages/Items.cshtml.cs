using System.Text.Json.Nodes;
using Clairevoie.Hall.Doors;
using Clairevoie.Hall.Layers;
using Clairevoie.Windows.Map;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Clairevoie.Windows.Ogc.Pages;

/// <summary>A page of features of one collection, as far as whoever asks sees them.</summary>
[Open("Each layer asks the table itself; one that is not yours answers as one that is not there.")]
public sealed class ItemsModel(AskedLayer layers, FeaturePages pages, TimeProvider clock) : PageModel
{
    private const int LongestShown = 12;

    public Layer? Layer { get; private set; }

    /// <summary>What is shown.</summary>
    public FeaturePage? Shown { get; private set; }

    /// <summary>The address of the next page, in the form of this one.</summary>
    public string? Next { get; private set; }

    public async Task<IActionResult> OnGet(string collection, CancellationToken stop)
    {
        var viewer = HttpContext.ViewerOrPublic();
        Layer = await layers.Of(HttpContext, collection);
        if (Layer is null) return OgcAnswer.NotThere;
        if (Request.WantsPage() is not { } asPage) return OgcAnswer.WrongForm;
        var (asked, wrong) = AskedItems.Read(Request.Query, Layer);
        if (asked is null) return OgcAnswer.Wrong(wrong!);
        Shown = await pages.Read(Layer, viewer, asked, stop);
        var address = OgcAddress.Of(HttpContext);
        Next = Shown.Next is { } after ? address.This(Request, ("after", after), ("f", asPage ? "html" : "json")) : null;
        return asPage ? Page() : new FeaturesAnswer(Layer, Shown, asked.Crs, Links(address, Layer.Title())) { At = clock.GetUtcNow() };
    }

    /// <summary>An identifier, as long as a table bears it.</summary>
    public static string Short(string id) => id.Length <= LongestShown ? id : $"{id[..LongestShown]}…";

    private List<JsonNode> Links(OgcAddress address, string title)
    {
        List<JsonNode> links = [.. address.Twins(Request, FeatureJson.Type, title), OgcAddress.Link($"{address.Collection(Layer!.Name)}?f=json", "collection", OgcAddress.Json, title)];
        if (Next is not null) links.Add(OgcAddress.Link(Next, "next", FeatureJson.Type, title));
        return links;
    }
}
