using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Clairevoie.Hall.Parts;

/// <summary>A refusal as a whole page: a kind sentence, what can be done instead, and the code for those who help.</summary>
[HtmlTargetElement("part-refusal", Attributes = "title")]
public sealed class RefusalTag(Drawing drawing) : TagHelper
{
    public string Title { get; set; } = "";
    public string? Code { get; set => field = value.OrNothing(); }

    [HtmlAttributeNotBound, ViewContext] public ViewContext Page { get; set; } = default!;

    [HtmlAttributeNotBound] public IHtmlContent Inside { get; private set; } = HtmlString.Empty;

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        Inside = await output.GetChildContentAsync();
        await drawing.Draw("Refusal", this, Page, output);
    }
}
