using Clairevoie.Domain;
using Clairevoie.Hall.Where;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;
using Microsoft.Extensions.Localization;

namespace Clairevoie.Hall.Parts.Sheets;

/// <summary>The tables of a sheet of counts, those of one column side by side. What is hidden or excluded is said by one word.</summary>
[HtmlTargetElement("part-sheet", Attributes = "tables,words,title", TagStructure = TagStructure.WithoutEndTag)]
public sealed class SheetTag(Drawing drawing, TerritoryShapes places) : TagHelper
{
    public IReadOnlyList<ToldTable> Tables { get; set; } = [];

    /// <summary>The words of the room that shows it.</summary>
    public IStringLocalizer Words { get; set; } = default!;

    /// <summary>What the sheet is, for those who hear the page.</summary>
    public string Title { get; set; } = "";

    /// <summary>What the lines are: « Territoire », « Service ».</summary>
    public string LinesAre { get; set; } = "";

    /// <summary>How the keys of lines, columns and tables begin in these words.</summary>
    public string Lines { get; set; } = "line";

    public string Columns { get; set; } = "column";

    public string Named { get; set; } = "table";

    [HtmlAttributeNotBound, ViewContext] public ViewContext Page { get; set; } = default!;

    [HtmlAttributeNotBound] public IReadOnlyList<ShownTable> Shown { get; private set; } = [];

    public override Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        Shown = ShownTable.Of(Tables);
        return drawing.Draw("Sheets/Sheet", this, Page, output);
    }

    /// <summary>The words of a key, or the name of a territory; of a flow (<c>housing&gt;psychiatry</c>), both of its ends.</summary>
    public string Say(string kind, string key) => key.Split('>') is [var from, var to] ? $"{Say(kind, from)} → {Say(kind, to)}"
        : Words[$"{kind}.{key}"] is { ResourceNotFound: false } said ? said : places.Say(key);
}
