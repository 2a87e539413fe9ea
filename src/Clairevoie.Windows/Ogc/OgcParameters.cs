using System.Text.Json.Nodes;
using Clairevoie.Hall.Layers;

namespace Clairevoie.Windows.Ogc;

/// <summary>The parameters of the service, as OpenAPI 3.0 writes them.</summary>
internal static class OgcParameters
{
    /// <summary>Those of a page of features.</summary>
    public static IReadOnlyList<string> OfItems { get; } = ["limit", "bbox", "datetime", "crs", "bbox-crs", "filter", "filter-lang", "filter-crs", "after"];

    public static JsonObject All() => new()
    {
        ["f"] = One("f", "query", "json or html", Words("json", "html")),
        ["featureId"] = One("featureId", "path", "The identifier of the feature", Words()),
        ["limit"] = One("limit", "query", "How many features a page holds at most", new() { ["type"] = "integer", ["minimum"] = 1, ["maximum"] = AskedItems.LargestLimit, ["default"] = AskedItems.UsualLimit }),
        ["bbox"] = One("bbox", "query", "Four numbers, or six with heights", new() { ["type"] = "array", ["oneOf"] = new JsonArray(Numbers(4), Numbers(6)), ["items"] = new JsonObject { ["type"] = "number" } }, "form"),
        ["datetime"] = One("datetime", "query", "A day, an instant, or two of them with a slash between", Words(), "form"),
        ["crs"] = One("crs", "query", "In which coordinates places are answered", Systems()),
        ["bbox-crs"] = One("bbox-crs", "query", "In which coordinates bbox is written", Systems()),
        ["filter"] = One("filter", "query", "A condition in CQL2 text", Words()),
        ["filter-lang"] = One("filter-lang", "query", "How the condition is written", Words("cql2-text")),
        ["filter-crs"] = One("filter-crs", "query", "In which coordinates shapes of the condition are written", Systems()),
        ["after"] = One("after", "query", "The identifier after which the page begins; the link named next holds it", Words()),
    };

    public static JsonObject Named(string name) => new() { ["$ref"] = $"#/components/parameters/{name}" };

    /// <summary>A property of a collection, asked for by its value.</summary>
    public static JsonNode Field(LayerField field) => One(field.Key, "query", field.Title(), OgcCollections.SchemaOf(field), "form");

    private static JsonObject One(string name, string place, string description, JsonObject schema, string? style = null)
    {
        var one = new JsonObject { ["name"] = name, ["in"] = place, ["description"] = description, ["required"] = place == "path", ["schema"] = schema };
        if (style is not null) (one["style"], one["explode"]) = (style, false);
        return one;
    }

    private static JsonObject Words(params string[] among)
    {
        var schema = new JsonObject { ["type"] = "string" };
        if (among.Length > 0) schema["enum"] = new JsonArray([.. among.Select(word => JsonValue.Create(word))]);
        return schema;
    }

    private static JsonObject Numbers(int count) => new() { ["minItems"] = count, ["maxItems"] = count };

    private static JsonObject Systems()
    {
        var schema = Words([.. CoordinateSystem.All.Select(one => one.Uri)]);
        schema["default"] = CoordinateSystem.Crs84.Uri;
        return schema;
    }
}
