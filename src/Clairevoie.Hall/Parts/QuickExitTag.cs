using Clairevoie.Hall.City;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Clairevoie.Hall.Parts;

/// <summary>Leaves for a harmless page at once, for somebody who is no longer alone in front of the screen.</summary>
[HtmlTargetElement("part-quick-exit", TagStructure = TagStructure.WithoutEndTag)]
public sealed class QuickExitTag(Drawing drawing, CitySettings city) : TagHelper
{
    [HtmlAttributeNotBound, ViewContext] public ViewContext Page { get; set; } = default!;

    [HtmlAttributeNotBound] public string To => city.Says("exit") ?? "https://meteofrance.com/";

    public override Task ProcessAsync(TagHelperContext context, TagHelperOutput output) => drawing.Draw("QuickExit", this, Page, output);
}
