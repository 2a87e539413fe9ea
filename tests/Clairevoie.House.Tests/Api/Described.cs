using System.Text.Json;
using Xunit;

namespace Clairevoie.HouseTests.Api;

/// <summary>One door as the document of the running house tells it.</summary>
public sealed record Described(string Path, string Method, JsonElement Told)
{
    /// <summary>Whether anybody may open it.</summary>
    public bool IsOpen => !Told.TryGetProperty("security", out var asked) || asked.GetArrayLength() == 0;

    /// <summary>The address with the examples of its parameters; nothing where one that it needs has no example.</summary>
    public string? Address
    {
        get
        {
            var parameters = Told.TryGetProperty("parameters", out var some) ? some.EnumerateArray().Where(one => one.GetProperty("in").GetString() != "header").ToList() : [];
            if (parameters.Any(one => one.GetProperty("in").GetString() == "path" && !one.TryGetProperty("example", out _))) return null;
            var given = parameters.Where(one => one.TryGetProperty("example", out _)).ToLookup(one => one.GetProperty("in").GetString(), one => (Name: one.GetProperty("name").GetString()!, Value: one.GetProperty("example").ToString()));
            var path = given["path"].Aggregate(Path, (address, one) => address.Replace($"{{{one.Name}}}", one.Value, StringComparison.Ordinal));
            return path + (given["query"].Any() ? "?" + string.Join('&', given["query"].Select(one => $"{one.Name}={one.Value}")) : "");
        }
    }

    /// <summary>The document as the house gives it.</summary>
    public static async Task<JsonElement> Document(Town town, string address = "/api/openapi.json")
    {
        using var somebody = town.Somebody();
        using var answer = await somebody.Get(address);
        Assert.Equal("application/json", answer.Content.Headers.ContentType?.MediaType);
        return JsonDocument.Parse(await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).RootElement;
    }

    /// <summary>Every door of a document.</summary>
    public static IReadOnlyList<Described> In(JsonElement document) =>
    [
        .. document.GetProperty("paths").EnumerateObject().SelectMany(path => path.Value.EnumerateObject()
            .Select(method => new Described(path.Name, method.Name.ToUpperInvariant(), method.Value))),
    ];

    /// <summary>The schema of an answer with this status.</summary>
    public JsonElement SchemaOf(int status, Shape shape)
    {
        ArgumentNullException.ThrowIfNull(shape);
        var answer = Told.GetProperty("responses").GetProperty($"{status}");
        if (answer.TryGetProperty("$ref", out var reference)) answer = shape.Referred(reference.GetString()!);
        return answer.GetProperty("content").EnumerateObject().Single().Value.GetProperty("schema");
    }
}
