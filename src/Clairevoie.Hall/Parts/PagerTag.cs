using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Clairevoie.Hall.Parts;

/// <summary>The way to the page before and the page after, and where one stands between them.</summary>
[HtmlTargetElement("part-pager", TagStructure = TagStructure.WithoutEndTag)]
public sealed class PagerTag(Drawing drawing) : TagHelper
{
    public string? Previous { get; set => field = value.OrNothing(); }
    public string? Next { get; set => field = value.OrNothing(); }

    /// <summary>Where one stands, such as « 51 à 100 sur 273 ».</summary>
    public string? Where { get; set => field = value.OrNothing(); }

    [HtmlAttributeNotBound, ViewContext] public ViewContext Page { get; set; } = default!;

    public override Task ProcessAsync(TagHelperContext context, TagHelperOutput output) => drawing.Draw("Pager", this, Page, output);
}
