using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Clairevoie.Hall.Parts.Charts;

/// <summary>A map of cells with its table: the sentence first, then the drawing and its legend, then the numbers it was made from.</summary>
[HtmlTargetElement("part-cells", Attributes = "map", TagStructure = TagStructure.WithoutEndTag)]
public sealed class CellsTag(Drawing drawing) : TagHelper
{
    public CellPicture Map { get; set; } = default!;

    [HtmlAttributeNotBound, ViewContext] public ViewContext Page { get; set; } = default!;

    public override Task ProcessAsync(TagHelperContext context, TagHelperOutput output) => drawing.Draw("Charts/Cells", Map, Page, output);
}
