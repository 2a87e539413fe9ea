using System.Text.Json.Nodes;
using Clairevoie.Hall.Layers;
using Microsoft.AspNetCore.Http;

namespace Clairevoie.Windows.Ogc;

/// <summary>The documents that speak of the whole service.</summary>
public static class OgcDocuments
{
    private const string Features = "http://www.opengis.net/spec/ogcapi-features-";

    /// <summary>The classes of the standards that are kept, by their addresses.</summary>
    public static IReadOnlyList<string> Conformance { get; } =
    [
        .. ((string[])["core", "oas30", "html", "geojson"]).Select(name => $"{Features}1/1.0/conf/{name}"),
        $"{Features}2/1.0/conf/crs",
        .. ((string[])["queryables", "queryables-query-parameters", "filter", "features-filter"]).Select(name => $"{Features}3/1.0/conf/{name}"),
        .. ((string[])["cql2-text", "basic-cql2", "advanced-comparison-operators", "basic-spatial-functions", "basic-spatial-functions-plus", "spatial-functions", "temporal-functions"])
            .Select(name => $"http://www.opengis.net/spec/cql2/1.0/conf/{name}"),
    ];

    /// <summary>The first document: where the others are.</summary>
    public static JsonObject Landing(HttpContext context, string title, string description)
    {
        var address = OgcAddress.Of(context);
        return new()
        {
            ["title"] = title,
            ["description"] = description,
            ["links"] = new JsonArray(
            [
                .. address.Twins(context.Request, OgcAddress.Json, title),
                OgcAddress.Link($"{address.Root}/api?f=json", "service-desc", OgcAddress.OpenApi, "OpenAPI 3.0"),
                OgcAddress.Link($"{address.Root}/api?f=html", "service-doc", OgcAddress.Html, "OpenAPI 3.0"),
                OgcAddress.Link($"{address.Root}/conformance?f=json", "conformance", OgcAddress.Json, "Conformance"),
                OgcAddress.Link($"{address.Collections}?f=json", "data", OgcAddress.Json, "Collections"),
            ]),
        };
    }

    /// <summary>The collections that whoever asks may read.</summary>
    public static JsonObject Collections(HttpContext context, IEnumerable<Layer> layers, OgcCollections collections, string title)
    {
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(collections);
        return new()
        {
            ["links"] = new JsonArray([.. OgcAddress.Of(context).Twins(context.Request, OgcAddress.Json, title)]),
            ["crs"] = new JsonArray([.. CoordinateSystem.All.Select(one => JsonValue.Create(one.Uri))]),
            ["collections"] = new JsonArray([.. layers.Select(layer => (JsonNode)collections.Of(layer, context))]),
        };
    }
}
