using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Clairevoie.Hall.Parts;

/// <summary>The head of a page of one record: the way back to its list, its title, what it is in a sentence, and that reading it is traced.</summary>
[HtmlTargetElement("part-head", Attributes = "title,list,back", TagStructure = TagStructure.WithoutEndTag)]
public sealed class HeadTag(Drawing drawing) : TagHelper
{
    public string Title { get; set; } = "";

    /// <summary>The address of the list.</summary>
    public string List { get; set; } = "";

    /// <summary>The words of the way back.</summary>
    public string Back { get; set; } = "";

    public string? Lead { get; set => field = value.OrNothing(); }

    public string? Traced { get; set => field = value.OrNothing(); }

    [HtmlAttributeNotBound, ViewContext] public ViewContext Page { get; set; } = default!;

    public override Task ProcessAsync(TagHelperContext context, TagHelperOutput output) => drawing.Draw("Head", this, Page, output);
}
