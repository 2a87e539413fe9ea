using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Clairevoie.Hall.Parts;

/// <summary>One field that two people wrote at once: what stands now, and what was about to be written over it.</summary>
public sealed record Both(string Term, string? Theirs, string? Yours);

/// <summary>Somebody wrote meanwhile: what they wrote beside what was about to be written. Draws nothing while nobody did.</summary>
[HtmlTargetElement("part-meanwhile", Attributes = "both", TagStructure = TagStructure.WithoutEndTag)]
public sealed class MeanwhileTag(Drawing drawing) : TagHelper
{
    /// <summary>The fields in which the two differ; nothing while nobody wrote meanwhile.</summary>
    public IReadOnlyList<Both>? Both { get; set; }

    /// <summary>Whether it can no longer be written: what stands is said once and for all.</summary>
    public bool Over { get; set; }

    [HtmlAttributeNotBound, ViewContext] public ViewContext Page { get; set; } = default!;

    public override Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        ArgumentNullException.ThrowIfNull(output);
        if (Both is not null)
            return drawing.Draw("Meanwhile", this, Page, output);
        output.SuppressOutput();
        return Task.CompletedTask;
    }
}
