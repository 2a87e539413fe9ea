using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Clairevoie.Hall.Parts;

/// <summary>Draws a part: the tag is the model, the view of the same name is its shape.</summary>
public sealed class Drawing(IHtmlHelper html)
{
    public async Task Draw(string part, object tag, ViewContext page, TagHelperOutput output)
    {
        ((IViewContextAware)html).Contextualize(page);
        output.TagName = null;
        output.Content.SetHtmlContent(await html.PartialAsync($"/Clairevoie.Hall/Parts/{part}.cshtml", tag));
    }
}
