using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Clairevoie.Hall.Parts;

/// <summary>OK, FLAG or REJECT as a word, a shape and a colour: any one of the three is enough to read it.</summary>
[HtmlTargetElement("part-verdict", Attributes = "word", TagStructure = TagStructure.WithoutEndTag)]
public sealed class VerdictTag(Drawing drawing) : TagHelper
{
    /// <summary><c>OK</c>, <c>FLAG</c> or <c>REJECT</c>.</summary>
    public string Word { get; set; } = "";

    [HtmlAttributeNotBound, ViewContext] public ViewContext Page { get; set; } = default!;

    [HtmlAttributeNotBound] public string Kind => Word.ToUpperInvariant() switch
    {
        "OK" => "ok",
        "FLAG" => "flag",
        "REJECT" => "reject",
        _ => throw new ArgumentOutOfRangeException(nameof(Word), Word, "A verdict is OK, FLAG or REJECT."),
    };

    public override Task ProcessAsync(TagHelperContext context, TagHelperOutput output) => drawing.Draw("Verdict", this, Page, output);
}
