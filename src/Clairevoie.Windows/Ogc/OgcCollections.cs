using System.Text.Json.Nodes;
using Clairevoie.Hall.Layers;
using Clairevoie.Hall.Where;
using Clairevoie.Windows.Ground;
using Clairevoie.Windows.Map;
using Microsoft.AspNetCore.Http;

namespace Clairevoie.Windows.Ogc;

/// <summary>Says what a layer is, in the words of OGC API Features.</summary>
public sealed class OgcCollections(TerritoryShapes shapes, GroundOfCity ground)
{
    private const string QueryablesRel = "http://www.opengis.net/def/rel/ogc/1.0/queryables";

    /// <summary>Its document.</summary>
    public JsonObject Of(Layer layer, HttpContext context)
    {
        ArgumentNullException.ThrowIfNull(layer);
        var (address, title) = (OgcAddress.Of(context), layer.Title());
        var document = new JsonObject
        {
            ["id"] = layer.Name,
            ["title"] = title,
            ["itemType"] = "feature",
            ["extent"] = Extent(),
            ["crs"] = new JsonArray([.. CoordinateSystem.All.Select(one => JsonValue.Create(one.Uri))]),
            ["storageCrs"] = CoordinateSystem.Crs84.Uri,
            ["links"] = new JsonArray(
                OgcAddress.Link($"{address.Collection(layer.Name)}?f=json", "self", OgcAddress.Json, title),
                OgcAddress.Link($"{address.Collection(layer.Name)}?f=html", "alternate", OgcAddress.Html, title),
                OgcAddress.Link($"{address.Items(layer.Name)}?f=json", "items", FeatureJson.Type, title),
                OgcAddress.Link($"{address.Items(layer.Name)}?f=html", "items", OgcAddress.Html, title),
                OgcAddress.Link($"{address.Collection(layer.Name)}/queryables?f=json", QueryablesRel, OgcAddress.Schema, title)),
        };
        if (layer.Note is { } note) document["description"] = note();
        return document;
    }

    /// <summary>What may be asked of its features, as a JSON schema; the columns are of these kinds on every page.</summary>
    public static JsonObject Queryables(Layer layer, HttpContext context)
    {
        ArgumentNullException.ThrowIfNull(layer);
        var properties = new JsonObject { ["geometry"] = new JsonObject { ["title"] = "geometry", ["format"] = FormatOf(layer.Shape), ["x-ogc-role"] = "primary-geometry" } };
        foreach (var field in layer.Fields) properties[field.Key] = SchemaOf(field);
        return new()
        {
            ["$schema"] = "https://json-schema.org/draft/2020-12/schema",
            ["$id"] = $"{OgcAddress.Of(context).Collection(layer.Name)}/queryables",
            ["type"] = "object",
            ["title"] = layer.Title(),
            ["properties"] = properties,
            ["additionalProperties"] = false,
        };
    }

    internal static JsonObject SchemaOf(LayerField field)
    {
        var schema = new JsonObject { ["title"] = field.Title(), ["type"] = field.Kind switch { FieldKind.Whole => "integer", FieldKind.Number => "number", _ => "string" } };
        if (field.Kind == FieldKind.Day) schema["format"] = "date";
        return schema;
    }

    private JsonObject Extent()
    {
        var box = StillMap.BoundsOf(shapes, ground) ?? new(-180, 180, -90, 90);
        return new()
        {
            ["spatial"] = new JsonObject { ["bbox"] = new JsonArray(new JsonArray(box.MinX, box.MinY, box.MaxX, box.MaxY)), ["crs"] = CoordinateSystem.Crs84.Uri },
            ["temporal"] = new JsonObject { ["interval"] = new JsonArray(new JsonArray(null, null)), ["trs"] = "http://www.opengis.net/def/uom/ISO-8601/0/Gregorian" },
        };
    }

    private static string FormatOf(LayerShape shape) => shape switch
    {
        LayerShape.Point => "geometry-point",
        LayerShape.Line => "geometry-linestring",
        _ => "geometry-polygon-or-multipolygon",
    };
}
