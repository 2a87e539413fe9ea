using AngleSharp.Dom;

namespace Clairevoie.HouseTests.Walks;

/// <summary>A field of a form as a page showed it.</summary>
internal sealed record SeenField(string Name, string Kind, string Value, IReadOnlyList<string> Options)
{
    public bool IsNumber => Kind is "number" or "numeric" or "decimal";
}

/// <summary>A form as a page showed it: where it is sent, and what it asks for.</summary>
internal sealed record SeenForm(string Address, IReadOnlyList<SeenField> Fields)
{
    // A note of the field that a human of its structure read again and lets go leaves through a valve of its own: nobody lets the canary go.
    private const string LetsGo = "ReadAgain";

    /// <summary>The forms of a page that write.</summary>
    public static IEnumerable<SeenForm> On(IDocument page, string address) =>
        from form in page.QuerySelectorAll("main form")
        where string.Equals(form.GetAttribute("method"), "post", StringComparison.OrdinalIgnoreCase) && form.QuerySelector($"[name={LetsGo}]") is null
        select new SeenForm(Target(form.GetAttribute("action"), address), [.. FieldsOf(form)]);

    private static string Target(string? action, string address) =>
        string.IsNullOrEmpty(action) ? address : new Uri(new Uri(new Uri("http://house"), address), action).PathAndQuery;

    private static IEnumerable<SeenField> FieldsOf(IElement form)
    {
        var named = form.QuerySelectorAll("input[name], textarea[name], select[name], button[name]").GroupBy(field => field.GetAttribute("name")!);
        foreach (var group in named)
        {
            var first = group.First();
            yield return new(group.Key, KindOf(first), first.GetAttribute("value") ?? first.TextContent, first.TagName switch
            {
                "SELECT" => [.. first.QuerySelectorAll("option").Select(option => option.GetAttribute("value") ?? "")],
                _ when first.GetAttribute("type") is "radio" or "checkbox" => [.. group.Select(one => one.GetAttribute("value") ?? "on")],
                _ => [],
            });
        }
    }

    private static string KindOf(IElement field) => field.TagName switch
    {
        "TEXTAREA" => "words",
        "SELECT" => "choice",
        "BUTTON" => "button",
        _ => field.GetAttribute("inputmode") ?? field.GetAttribute("type") ?? "text",
    };
}
