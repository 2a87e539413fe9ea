using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Xunit;

namespace Clairevoie.HouseTests.Coordination.AtOnce;

/// <summary>A form of a page as a browser would send it: what stands in its fields, and what somebody writes over it.</summary>
internal sealed record FilledForm(string Address, IReadOnlyDictionary<string, string> Fields, ILookup<string, string> Offered)
{
    /// <summary>The form of a page that leads to a handler; nothing when the page has none.</summary>
    public static FilledForm? On(IDocument page, string at, string handler)
    {
        var form = page.QuerySelectorAll("main form[method=post]").OfType<IHtmlFormElement>().FirstOrDefault(one => HandlerOf(one) == handler);
        return form is null ? null : new(form.GetAttribute("action") is { Length: > 0 } action ? Resolved(action, at) : at, Standing(form), Choices(form));
    }

    /// <summary>The same with other words in some fields; a name that ends in a star stands for the field that begins so, <c>#1</c> for the second choice that is offered.</summary>
    public FilledForm With(IReadOnlyDictionary<string, string> written)
    {
        var fields = new Dictionary<string, string>(Fields);
        foreach (var (name, value) in written)
            fields[name[^1] == '*' ? Fields.Keys.First(field => field.StartsWith(name[..^1], StringComparison.Ordinal)) : name] = value is ['#', var rank] ? Offered[name].ElementAt(rank - '0') : value;
        return this with { Fields = fields };
    }

    /// <summary>Sends it.</summary>
    public Task<HttpResponseMessage> Send(Visitor by) => by.Post(Address, [.. Fields.Select(field => (field.Key, field.Value))]);

    /// <summary>Sends it; it is kept.</summary>
    public async Task Keep(Visitor by)
    {
        using var answer = await Send(by);
        Assert.True(answer.StatusCode == HttpStatusCode.Redirect, $"{Address}: {(int)answer.StatusCode} {(await Visitor.Read(answer)).QuerySelector("main .errors, main .notice, main .error")?.TextContent}");
    }

    private static string HandlerOf(IHtmlFormElement form) =>
        form.GetAttribute("action")?.Split("handler=") is [_, var handler] ? handler.Split('&')[0] : "";

    private static string Resolved(string action, string at) => action[0] == '?' ? at.Split('?')[0] + action : action;

    private static Dictionary<string, string> Standing(IHtmlFormElement form)
    {
        var fields = new Dictionary<string, string>();
        foreach (var element in form.QuerySelectorAll("input[name], select[name], textarea[name]"))
            if (Value(element) is { } value)
                fields[element.GetAttribute("name")!] = value;
        return fields;
    }

    private static ILookup<string, string> Choices(IHtmlFormElement form) =>
        form.QuerySelectorAll("input[type=radio]").OfType<IHtmlInputElement>().ToLookup(box => box.Name!, box => box.Value);

    private static string? Value(IElement element) => element switch
    {
        IHtmlTextAreaElement area => area.Value,
        IHtmlSelectElement select => select.Value,
        IHtmlInputElement { Type: "radio" or "checkbox" } box => box.IsChecked ? box.Value : null,
        IHtmlInputElement { Type: "file" } => null,
        IHtmlInputElement input => input.Value,
        _ => null,
    };
}
