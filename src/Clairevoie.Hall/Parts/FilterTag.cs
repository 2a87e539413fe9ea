using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Clairevoie.Hall.Parts;

/// <summary>Fields that narrow a list; the answer is in the address, so it can be kept and sent.</summary>
[HtmlTargetElement("part-filter", Attributes = "action,label")]
public sealed class FilterTag(Drawing drawing) : TagHelper
{
    public string Action { get; set; } = "";
    public string Label { get; set; } = "";

    [HtmlAttributeNotBound, ViewContext] public ViewContext Page { get; set; } = default!;

    [HtmlAttributeNotBound] public IHtmlContent Inside { get; private set; } = HtmlString.Empty;

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        Inside = await output.GetChildContentAsync();
        await drawing.Draw("Filter", this, Page, output);
    }
}
