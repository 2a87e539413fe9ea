using Clairevoie.Hall.City;
using Microsoft.AspNetCore.Razor.TagHelpers;
using Microsoft.Extensions.Localization;

namespace Clairevoie.Hall.Legal;

/// <summary><c>&lt;city-text key="dpo" /&gt;</c>: what the city wrote, or a place plainly left for it to fill.</summary>
[HtmlTargetElement("city-text", Attributes = "key", TagStructure = TagStructure.WithoutEndTag)]
public sealed class CityTextTag(CitySettings city, IStringLocalizer<LegalWords> words) : TagHelper
{
    public string Key { get; set; } = "";

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = "span";
        output.TagMode = TagMode.StartTagAndEndTag;
        var text = city.Says(Key);
        if (text is null) output.Attributes.SetAttribute("class", "slot");
        output.Content.SetContent(text ?? words["slot", words[$"slot.{Key}"].Value]);
    }
}
