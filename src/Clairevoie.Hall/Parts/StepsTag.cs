using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Clairevoie.Hall.Parts;

/// <summary>Where one stands on a way of several steps; counted from one.</summary>
[HtmlTargetElement("part-steps", Attributes = "steps,current", TagStructure = TagStructure.WithoutEndTag)]
public sealed class StepsTag(Drawing drawing) : TagHelper
{
    public IReadOnlyList<string> Steps { get; set; } = [];
    public int Current { get; set; } = 1;

    [HtmlAttributeNotBound, ViewContext] public ViewContext Page { get; set; } = default!;

    public override Task ProcessAsync(TagHelperContext context, TagHelperOutput output) => drawing.Draw("Steps", this, Page, output);
}
