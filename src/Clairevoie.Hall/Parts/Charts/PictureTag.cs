using System.Globalization;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Clairevoie.Hall.Parts.Charts;

/// <summary>A table with its picture: the sentence first, then the drawing, then the same numbers as a table.</summary>
[HtmlTargetElement("part-picture", Attributes = "picture", TagStructure = TagStructure.WithoutEndTag)]
public sealed class PictureTag(Drawing drawing) : TagHelper
{
    public Picture Picture { get; set; } = default!;

    [HtmlAttributeNotBound, ViewContext] public ViewContext Page { get; set; } = default!;

    public override Task ProcessAsync(TagHelperContext context, TagHelperOutput output) => drawing.Draw("Charts/Picture", Picture, Page, output);
}

/// <summary>Numbers as SVG writes them.</summary>
internal static class Svg
{
    public static string Percent(double share) => (share * 100).ToString("0.###", CultureInfo.InvariantCulture) + "%";

    public static string Number(double value) => value.ToString("0.###", CultureInfo.InvariantCulture);
}
