using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Clairevoie.Hall.Parts;

/// <summary>What went wrong on a form, on top of it, each line leading to its field. Nothing when nothing did.</summary>
[HtmlTargetElement("part-errors", TagStructure = TagStructure.WithoutEndTag)]
public sealed class ErrorsTag(Drawing drawing) : TagHelper
{
    [HtmlAttributeNotBound, ViewContext] public ViewContext Page { get; set; } = default!;

    /// <summary>Field id (empty when the whole form is meant) and what is said of it.</summary>
    [HtmlAttributeNotBound] public IReadOnlyList<(string Id, string Says)> Lines { get; private set; } = [];

    public override Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        Lines = [.. from entry in Page.ModelState
                    from error in entry.Value!.Errors.Take(1)
                    select (entry.Key.Length == 0 ? "" : Control.IdOf(entry.Key), error.ErrorMessage)];
        if (Lines.Count > 0) return drawing.Draw("Errors", this, Page, output);
        output.SuppressOutput();
        return Task.CompletedTask;
    }
}
