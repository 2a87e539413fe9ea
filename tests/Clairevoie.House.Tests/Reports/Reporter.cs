using System.Net.Http.Headers;
using AngleSharp.Dom;
using Xunit;

namespace Clairevoie.HouseTests.Reports;

/// <summary>Somebody who tells what they saw, as a browser without scripts would send it.</summary>
public sealed class Reporter(Visitor visitor)
{
    /// <summary>The browser.</summary>
    public Visitor Visitor => visitor;

    /// <summary>What a plain report of dealing says; fields given later replace these.</summary>
    public static Dictionary<string, string> Plain(string kind = "Dealing") => new()
    {
        ["kind"] = kind, ["lat"] = "46.0201", ["lon"] = "-4.0102", ["day"] = "2026-01-01", ["half"] = "am", ["often"] = "EveryDay", ["act"] = "send",
    };

    /// <summary>The token of a fresh form.</summary>
    public async Task<string> Token(string door = "/signaler") => (await visitor.Open(door)).QuerySelector("input[name=token]")!.GetAttribute("value")!;

    /// <summary>Sends a form of a report, with its token unless the test brings one.</summary>
    public async Task<HttpResponseMessage> Send(Dictionary<string, string> fields, byte[]? photo = null, string door = "/signaler")
    {
        if (!fields.ContainsKey("token")) fields["token"] = await Token(door);
        var form = new MultipartFormDataContent();
        foreach (var (name, value) in fields) form.Add(new StringContent(value), name);
        if (photo is not null)
        {
            var file = new ByteArrayContent(photo);
            file.Headers.ContentType = new MediaTypeHeaderValue("application/octet-stream");
            form.Add(file, "photo", "photo.jpg");
        }

        return await visitor.Send(new HttpRequestMessage(HttpMethod.Post, new Uri(door, UriKind.Relative)) { Content = form });
    }

    /// <summary>Tells a report, and notes its code.</summary>
    public async Task<string> Tell(Dictionary<string, string> fields, byte[]? photo = null, string door = "/signaler")
    {
        using var answer = await Send(fields, photo, door);
        var page = await Visitor.Read(answer);
        Assert.True(answer.IsSuccessStatusCode, page.QuerySelector(".notice.danger")?.TextContent ?? $"{answer.StatusCode}");
        return CodeIn(page) ?? throw new InvalidOperationException("The answer shows no code.");
    }

    /// <summary>Opens the page of a code.</summary>
    public async Task<(int Status, IDocument Page)> Follow(string code, string act = "open", params (string Name, string Value)[] more)
    {
        using var answer = await visitor.Post("/suivre", [("code", code), ("act", act), .. more]);
        return ((int)answer.StatusCode, await Visitor.Read(answer));
    }

    /// <summary>The code that a page shows.</summary>
    public static string? CodeIn(IDocument page) => page.QuerySelector("#receipt-code")?.TextContent.Trim();

    /// <summary>What the page says stands in the way.</summary>
    public static string Refused(IDocument page) => page.QuerySelector("#errors")?.TextContent ?? "";

    /// <summary>The state that the page of a code shows.</summary>
    public static string StateIn(IDocument page) => page.QuerySelector(".states [aria-current]")?.TextContent.Trim() ?? "";
}
