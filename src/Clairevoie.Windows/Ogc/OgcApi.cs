using System.Text.Json.Nodes;
using Clairevoie.Hall.Layers;
using Microsoft.AspNetCore.Http;

namespace Clairevoie.Windows.Ogc;

/// <summary>The service in the words of OpenAPI 3.0: the collections of whoever asks, and what may be asked of each.</summary>
public static class OgcApi
{
    public static JsonObject Of(HttpContext context, IReadOnlyList<Layer> layers, string title)
    {
        ArgumentNullException.ThrowIfNull(layers);
        var paths = new JsonObject
        {
            ["/"] = Reads("getLandingPage", "The first document"),
            ["/api"] = Reads("getApi", "This document"),
            ["/conformance"] = Reads("getConformance", "The classes of the standards that are kept"),
            ["/collections"] = Reads("getCollections", "The collections"),
        };
        foreach (var layer in layers) Collection(paths, layer);
        return new()
        {
            ["openapi"] = "3.0.3",
            ["info"] = new JsonObject { ["title"] = title, ["version"] = "1.0.0" },
            ["servers"] = new JsonArray(new JsonObject { ["url"] = OgcAddress.Of(context).Root }),
            ["paths"] = paths,
            ["components"] = new JsonObject { ["parameters"] = OgcParameters.All(), ["responses"] = Problem(), ["securitySchemes"] = new JsonObject { ["gisKey"] = new JsonObject { ["type"] = "http", ["scheme"] = "basic" } } },
            ["security"] = new JsonArray(new JsonObject(), new JsonObject { ["gisKey"] = new JsonArray() }),
        };
    }

    private static void Collection(JsonObject paths, Layer layer)
    {
        var (root, title) = ($"/collections/{layer.Name}", layer.Title());
        paths[root] = Reads($"describe.{layer.Name}", title);
        paths[$"{root}/queryables"] = Reads($"queryables.{layer.Name}", title);
        paths[$"{root}/items"] = Reads($"features.{layer.Name}", title, [.. OgcParameters.OfItems.Select(OgcParameters.Named), .. layer.Fields.Select(OgcParameters.Field)]);
        paths[$"{root}/items/{{featureId}}"] = Reads($"feature.{layer.Name}", title, [OgcParameters.Named("featureId"), OgcParameters.Named("crs")]);
    }

    private static JsonObject Reads(string id, string summary, params IReadOnlyList<JsonNode> parameters) => new()
    {
        ["get"] = new JsonObject
        {
            ["operationId"] = id,
            ["summary"] = summary,
            ["parameters"] = new JsonArray([OgcParameters.Named("f"), .. parameters]),
            ["responses"] = new JsonObject
            {
                ["200"] = new JsonObject
                {
                    ["description"] = summary,
                    ["content"] = new JsonObject { [id.StartsWith("feature", StringComparison.Ordinal) ? FeatureJson.Type : OgcAddress.Json] = new JsonObject(), [OgcAddress.Html] = new JsonObject() },
                },
                ["400"] = new JsonObject { ["$ref"] = "#/components/responses/problem" },
                ["401"] = new JsonObject { ["$ref"] = "#/components/responses/problem" },
                ["404"] = new JsonObject { ["$ref"] = "#/components/responses/problem" },
            },
        },
    };

    private static JsonObject Problem() => new()
    {
        ["problem"] = new JsonObject
        {
            ["description"] = "A problem (RFC 9457)",
            ["content"] = new JsonObject { ["application/problem+json"] = new JsonObject { ["schema"] = new JsonObject { ["type"] = "object" } } },
        },
    };
}
