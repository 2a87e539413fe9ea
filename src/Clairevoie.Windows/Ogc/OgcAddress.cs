using System.Text.Json.Nodes;
using Clairevoie.Hall.GisKeys;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Extensions;

namespace Clairevoie.Windows.Ogc;

/// <summary>The addresses of the service as the program that asks knows them: whole, in its language, and with its key if it came by one.</summary>
/// <param name="Root">Where the service begins.</param>
public sealed record OgcAddress(string Root)
{
    public const string Json = "application/json", Html = "text/html", Schema = "application/schema+json", OpenApi = "application/vnd.oai.openapi+json;version=3.0";

    public static OgcAddress Of(HttpContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        var request = context.Request;
        return new($"{request.Scheme}://{request.Host}{request.PathBase}/ogc{context.KeySegment()}");
    }

    /// <summary>Where the service begins, as it may be shown and copied.</summary>
    public static string WithoutKey(HttpContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        return $"{context.Request.Scheme}://{context.Request.Host}{context.Request.PathBase}/ogc";
    }

    public string Collections => $"{Root}/collections";

    public string Collection(string name) => $"{Collections}/{Uri.EscapeDataString(name)}";

    public string Items(string name) => $"{Collection(name)}/items";

    public string Item(string name, string id) => $"{Items(name)}/{Uri.EscapeDataString(id)}";

    /// <summary>This very address with another value of one parameter, the others kept as they came.</summary>
    public string This(HttpRequest request, params (string Name, string Value)[] with)
    {
        ArgumentNullException.ThrowIfNull(request);
        var kept = request.Query.Where(one => with.All(other => other.Name != one.Key)).SelectMany(one => one.Value.Select(value => KeyValuePair.Create(one.Key, value ?? "")));
        var query = new QueryBuilder(kept.Concat(with.Select(one => KeyValuePair.Create(one.Name, one.Value))));
        return $"{Root}{request.Path.Value!["/ogc".Length..]}{query.ToQueryString()}";
    }

    /// <summary>A link as the documents of the service write it.</summary>
    public static JsonObject Link(string href, string rel, string type, string title) =>
        new() { ["href"] = href, ["rel"] = rel, ["type"] = type, ["title"] = title };

    /// <summary>The two links of every document: to itself as it was answered, and to its twin for people.</summary>
    public JsonNode[] Twins(HttpRequest request, string type, string title) =>
        [Link(This(request, ("f", "json")), "self", type, title), Link(This(request, ("f", "html")), "alternate", Html, title)];
}
