using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Clairevoie.Hall.Parts;

/// <summary>Whom to call when it cannot wait; stands first wherever somebody may come in a hurry.</summary>
[HtmlTargetElement("part-emergency", TagStructure = TagStructure.WithoutEndTag)]
public sealed class EmergencyTag(Drawing drawing) : TagHelper
{
    [HtmlAttributeNotBound, ViewContext] public ViewContext Page { get; set; } = default!;

    public override Task ProcessAsync(TagHelperContext context, TagHelperOutput output) => drawing.Draw("Emergency", this, Page, output);
}
