using Clairevoie.Domain;
using Clairevoie.Hall.Parts;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Clairevoie.Hall.Where;

/// <summary>
/// A map to click inside a form, without script: nine pictures that are buttons, four buttons to move, two to zoom.
/// <code>&lt;part-tiles view="@view" chosen="@where" /&gt;</code>
/// The form posts back to its page, which reads <see cref="TileClick.In"/> from its fields, shows the view that it gives,
/// and keeps the place that was picked in fields of its own.
/// </summary>
[HtmlTargetElement("part-tiles", TagStructure = TagStructure.WithoutEndTag)]
public sealed class TilesTag(Drawing drawing) : TagHelper
{
    public TileView View { get; set; }

    /// <summary>The place chosen so far: a mark shows it.</summary>
    public GeoPoint? Chosen { get; set; }

    [HtmlAttributeNotBound, ViewContext] public ViewContext Page { get; set; } = default!;

    /// <summary>Where the mark stands on a tile; nothing when the place lies on another.</summary>
    public (double Right, double Down)? MarkOn(TileAddress tile)
    {
        if (Chosen is not { } place) return null;
        var (right, down) = tile.PixelOf(place);
        return right is >= 0 and < TileAddress.Side && down is >= 0 and < TileAddress.Side ? (right, down) : null;
    }

    public override Task ProcessAsync(TagHelperContext context, TagHelperOutput output) => drawing.Draw("Tiles", this, Page, output);
}
