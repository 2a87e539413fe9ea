using System.Globalization;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Clairevoie.Hall.Parts;

/// <summary>A form field: label, hint, error and control. Attributes that it does not know go to the control.</summary>
[HtmlTargetElement("part-field", Attributes = "name,label", TagStructure = TagStructure.WithoutEndTag)]
public sealed class FieldTag(Drawing drawing) : TagHelper
{
    public string Name { get; set; } = "";
    public string Label { get; set; } = "";
    public string? Hint { get; set => field = value.OrNothing(); }
    public string? Error { get; set => field = value.OrNothing(); }
    public string? Value { get; set; }
    public string Type { get; set; } = "text";

    /// <summary>More than one row makes it a place for several lines.</summary>
    public int Rows { get; set; } = 1;

    /// <summary>Said beside the label; fields are otherwise expected.</summary>
    public bool Optional { get; set; }

    /// <summary>When given, the field is a list to choose from.</summary>
    public IReadOnlyList<Choice>? Options { get; set; }

    [HtmlAttributeNotBound, ViewContext] public ViewContext Page { get; set; } = default!;

    /// <summary>An id of its own, where the same name stands on a page more than once.</summary>
    [HtmlAttributeName("id")] public string? OwnId { get; set; }

    [HtmlAttributeNotBound] public string Id => OwnId ?? Control.IdOf(Name);
    [HtmlAttributeNotBound] public IHtmlContent Box { get; private set; } = HtmlString.Empty;

    public override Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        Error ??= Page.ModelState.ErrorOf(Name);
        Value = Page.ModelState.GivenOf(Name) ?? Value;
        Box = Dressed(Options is null ? Rows > 1 ? LinesBox() : LineBox() : ListBox(), output.Attributes);
        return drawing.Draw("Field", this, Page, output);
    }

    private TagBuilder LineBox() => new TagBuilder("input") { TagRenderMode = TagRenderMode.SelfClosing }
        .With("type", Type)
        .With("value", Type is "password" or "file" ? null : Value);

    private TagBuilder LinesBox()
    {
        var box = new TagBuilder("textarea").With("rows", Rows.ToString(CultureInfo.InvariantCulture));
        // The first line break after <textarea> is swallowed by browsers.
        box.InnerHtml.AppendHtml("\n").Append(Value ?? "");
        return box;
    }

    private TagBuilder ListBox()
    {
        var box = new TagBuilder("select");
        foreach (var choice in Options!)
        {
            var option = new TagBuilder("option").With("value", choice.Value).With("selected", choice.Value == (Value ?? ""));
            option.InnerHtml.Append(choice.Label);
            box.InnerHtml.AppendHtml(option);
        }
        return box;
    }

    private TagBuilder Dressed(TagBuilder box, IEnumerable<TagHelperAttribute> others)
    {
        foreach (var other in others) box.With(other.Name, other.Value);
        return box.With("id", Id).With("name", Name)
            .With("aria-describedby", Control.DescribedBy(Id, Hint, Error))
            .With("aria-invalid", Error is null ? null : "true");
    }
}
