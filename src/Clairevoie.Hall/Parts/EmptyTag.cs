using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Clairevoie.Hall.Parts;

/// <summary>Nothing to show, and that is an answer: why, and what can be done next.</summary>
[HtmlTargetElement("part-empty", Attributes = "title")]
public sealed class EmptyTag(Drawing drawing) : TagHelper
{
    public string Title { get; set; } = "";

    [HtmlAttributeNotBound, ViewContext] public ViewContext Page { get; set; } = default!;

    [HtmlAttributeNotBound] public IHtmlContent Inside { get; private set; } = HtmlString.Empty;

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        Inside = await output.GetChildContentAsync();
        await drawing.Draw("Empty", this, Page, output);
    }
}
