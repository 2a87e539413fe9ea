using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Clairevoie.Hall.Parts;

/// <summary>A code to copy down or read aloud: in groups, and with a spelling word for each sign.</summary>
[HtmlTargetElement("part-code", Attributes = "code,label", TagStructure = TagStructure.WithoutEndTag)]
public sealed class CodeTag(Drawing drawing) : TagHelper
{
    public string Code { get; set; } = "";
    public string Label { get; set; } = "";

    [HtmlAttributeNotBound, ViewContext] public ViewContext Page { get; set; } = default!;

    [HtmlAttributeNotBound] public IReadOnlyList<string> Groups => Code.Split('-', StringSplitOptions.RemoveEmptyEntries);

    public override Task ProcessAsync(TagHelperContext context, TagHelperOutput output) => drawing.Draw("Code", this, Page, output);
}
