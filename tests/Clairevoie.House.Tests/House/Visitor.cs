using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Xunit;

namespace Clairevoie.HouseTests;

/// <summary>Somebody at the front door: a browser without scripts, with a cookie jar of its own, who follows no redirect by itself.</summary>
public sealed class Visitor : IDisposable
{
    private readonly HttpClient client;

    public Visitor(Uri house)
    {
        House = house;
        client = new HttpClient(new SocketsHttpHandler { CookieContainer = Cookies, AllowAutoRedirect = false }) { BaseAddress = house };
    }

    /// <summary>The house at whose door this is.</summary>
    public Uri House { get; }

    /// <summary>What the browser keeps.</summary>
    public CookieContainer Cookies { get; } = new();

    /// <summary>Asks for an address.</summary>
    public Task<HttpResponseMessage> Get(string address) => client.GetAsync(new Uri(address, UriKind.Relative), Stop);

    /// <summary>Sends a form.</summary>
    public Task<HttpResponseMessage> Post(string address, params (string Name, string Value)[] fields) =>
        client.PostAsync(
            new Uri(address, UriKind.Relative),
            new FormUrlEncodedContent(fields.Select(field => KeyValuePair.Create(field.Name, field.Value))),
            Stop);

    /// <summary>Sends a form that must be taken: its answer leads on, or the test says what the page refused.</summary>
    public async Task Sent(string address, params (string Name, string Value)[] fields)
    {
        using var answer = await Post(address, fields);
        Assert.True(answer.Headers.Location is not null, $"{address} {string.Join(' ', fields)}: {(await Read(answer)).QuerySelector("#errors, main")?.TextContent}");
    }

    /// <summary>Sends a request as it is, with headers that a browser would not write.</summary>
    public Task<HttpResponseMessage> Send(HttpRequestMessage request) => client.SendAsync(request, Stop);

    /// <summary>Opens a page, follows where it leads, and reads it.</summary>
    public async Task<IDocument> Open(string address)
    {
        var answer = await Get(address);
        for (var steps = 0; steps < 5 && answer.Headers.Location is { } next; steps++)
            answer = await Get(next.ToString());
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        return await Read(answer);
    }

    /// <summary>Reads an answer as a page.</summary>
    public static async Task<IDocument> Read(HttpResponseMessage answer)
    {
        ArgumentNullException.ThrowIfNull(answer);
        return await new HtmlParser().ParseDocumentAsync(await answer.Content.ReadAsStringAsync(Stop));
    }

    /// <inheritdoc />
    public void Dispose() => client.Dispose();

    private static CancellationToken Stop => TestContext.Current.CancellationToken;
}
