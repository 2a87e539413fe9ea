using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Clairevoie.Hall.Parts.Charts;

/// <summary>A flow with its table: the sentence first, then the drawing, then the same numbers.</summary>
[HtmlTargetElement("part-flow", Attributes = "flow", TagStructure = TagStructure.WithoutEndTag)]
public sealed class FlowTag(Drawing drawing) : TagHelper
{
    public Flow Flow { get; set; } = default!;

    [HtmlAttributeNotBound, ViewContext] public ViewContext Page { get; set; } = default!;

    public override Task ProcessAsync(TagHelperContext context, TagHelperOutput output) => drawing.Draw("Charts/Flow", Flow, Page, output);
}
