using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Clairevoie.Hall.Parts;

/// <summary>What is known of one thing, term by term; what is not stated says so.</summary>
[HtmlTargetElement("part-facts", Attributes = "facts", TagStructure = TagStructure.WithoutEndTag)]
public sealed class FactsTag(Drawing drawing) : TagHelper
{
    public IReadOnlyList<Fact> Facts { get; set; } = [];

    [HtmlAttributeNotBound, ViewContext] public ViewContext Page { get; set; } = default!;

    public override Task ProcessAsync(TagHelperContext context, TagHelperOutput output) => drawing.Draw("Facts", this, Page, output);
}
