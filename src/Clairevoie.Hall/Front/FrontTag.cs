using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Clairevoie.Hall.Front;

/// <summary><c>&lt;front script="map" /&gt;</c> brings a built script and the style sheets that belong to it.</summary>
[HtmlTargetElement("front", Attributes = "script", TagStructure = TagStructure.WithoutEndTag)]
public sealed class FrontTag : TagHelper
{
    public string Script { get; set; } = "";

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = null;
        foreach (var style in Assets.StylesOf($"{Script}.ts"))
            output.Content.AppendHtml($"""<link rel="stylesheet" href="{style}">""");
        output.Content.AppendHtml($"""<script type="module" src="{Assets.Address($"{Script}.ts")}"></script>""");
    }
}
