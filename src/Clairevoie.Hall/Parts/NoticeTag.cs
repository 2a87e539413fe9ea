using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Clairevoie.Hall.Parts;

/// <summary>A remark set apart: <c>note</c>, <c>done</c>, <c>warning</c> or <c>danger</c>, said by a word and a colour.</summary>
[HtmlTargetElement("part-notice")]
public sealed class NoticeTag(Drawing drawing) : TagHelper
{
    public string Kind { get; set; } = "note";
    public string? Title { get; set => field = value.OrNothing(); }

    [HtmlAttributeNotBound, ViewContext] public ViewContext Page { get; set; } = default!;

    [HtmlAttributeNotBound] public IHtmlContent Inside { get; private set; } = HtmlString.Empty;

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        Inside = await output.GetChildContentAsync();
        await drawing.Draw("Notice", this, Page, output);
    }
}
