using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;
using Clairevoie.Domain;
using Xunit;

namespace Clairevoie.HouseTests.Ogc;

/// <summary>A map program at the door of the service: it has a key or none, and reads documents.</summary>
public sealed class OgcProgram : IDisposable
{
    private readonly HttpClient client;

    public OgcProgram(Uri house, string? key = null)
    {
        client = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false }) { BaseAddress = house };
        if (key is not null)
            client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Basic", Convert.ToBase64String(Encoding.UTF8.GetBytes($"anything:{key}")));
    }

    /// <summary>The key that an agent of this role makes on the page of keys.</summary>
    public static async Task<string> KeyOf(Town town, Role role) => await KeyOf(await town.SignedIn(role));

    /// <inheritdoc cref="KeyOf(Town, Role)" />
    public static async Task<string> KeyOf(Visitor visitor, string name = "QGIS")
    {
        ArgumentNullException.ThrowIfNull(visitor);
        var page = await Visitor.Read(await visitor.Post("/compte/cles-sig", ("Name", name), ("Days", "30")));
        return page.QuerySelector(".notice code")!.TextContent;
    }

    public Task<HttpResponseMessage> Ask(string address) => client.GetAsync(new Uri(address, UriKind.RelativeOrAbsolute), TestContext.Current.CancellationToken);

    public async Task<JsonElement> Document(string address)
    {
        using var answer = await Ask(address);
        Assert.True(answer.StatusCode == HttpStatusCode.OK, $"{address}: {(int)answer.StatusCode}");
        return await Read(answer);
    }

    public static async Task<JsonElement> Read(HttpResponseMessage answer)
    {
        ArgumentNullException.ThrowIfNull(answer);
        using var document = JsonDocument.Parse(await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
        return document.RootElement.Clone();
    }

    /// <summary>The names of the collections that it is told of.</summary>
    public async Task<IReadOnlyList<string>> Collections(string root = "/ogc") =>
        [.. (await Document($"{root}/collections")).GetProperty("collections").EnumerateArray().Select(one => one.GetProperty("id").GetString()!)];

    /// <summary>Every feature, page by page, as the links lead.</summary>
    public async Task<IReadOnlyList<JsonElement>> Walk(string address)
    {
        var all = new List<JsonElement>();
        for (string? next = address; next is not null;)
        {
            var page = await Document(next);
            all.AddRange(page.GetProperty("features").EnumerateArray());
            next = Link(page, "next");
        }

        return all;
    }

    /// <summary>Where a link of a document leads; nothing when it has none.</summary>
    public static string? Link(JsonElement document, string rel, string? type = null) => document.GetProperty("links").EnumerateArray()
        .Where(link => link.GetProperty("rel").GetString() == rel && (type is null || link.GetProperty("type").GetString() == type))
        .Select(link => link.GetProperty("href").GetString()).FirstOrDefault();

    public void Dispose() => client.Dispose();
}
