using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Clairevoie.Hall.Parts;

/// <summary>A question with its answers shown: one may be ticked, or several.</summary>
[HtmlTargetElement("part-choices", Attributes = "name,legend,options", TagStructure = TagStructure.WithoutEndTag)]
public sealed class ChoicesTag(Drawing drawing) : TagHelper
{
    public string Name { get; set; } = "";
    public string Legend { get; set; } = "";
    public string? Hint { get; set => field = value.OrNothing(); }
    public string? Error { get; set => field = value.OrNothing(); }
    public IReadOnlyList<Choice> Options { get; set; } = [];

    /// <summary>Values ticked beforehand, separated by commas.</summary>
    public string? Value { get; set; }

    public bool Multiple { get; set; }

    /// <summary>Short answers side by side.</summary>
    public bool Inline { get; set; }

    public bool Optional { get; set; }

    [HtmlAttributeNotBound, ViewContext] public ViewContext Page { get; set; } = default!;

    [HtmlAttributeNotBound] public string Id => Control.IdOf(Name);
    [HtmlAttributeNotBound] public string? DescribedBy => Control.DescribedBy(Id, Hint, Error);

    public bool IsTicked(Choice choice) => (Value ?? "").Split(',').Contains(choice.Value);

    /// <summary>The first answer bears the question's id, so that the error summary can lead to it.</summary>
    public string IdOf(int place) => place == 0 ? Id : $"{Id}-{place}";

    public override Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        Error ??= Page.ModelState.ErrorOf(Name);
        Value = Page.ModelState.GivenOf(Name) ?? Value;
        return drawing.Draw("Choices", this, Page, output);
    }
}
