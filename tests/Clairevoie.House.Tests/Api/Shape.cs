using System.Text.Json;

namespace Clairevoie.HouseTests.Api;

/// <summary>
/// Holds an answer against a schema of the document: types, required fields, closed lists, and no field that the schema does not know.
/// The part of JSON Schema that the document uses, and a fault where it uses another.
/// </summary>
public sealed class Shape(JsonElement document)
{
    private static readonly HashSet<string> Known =
        ["$ref", "type", "properties", "required", "items", "enum", "oneOf", "format", "description", "minimum", "maximum", "pattern", "additionalProperties", "example", "default"];

    /// <summary>What does not fit, each with its path; empty when all does.</summary>
    public IReadOnlyList<string> Wrong(JsonElement schema, JsonElement said, string at = "$")
    {
        if (schema.ValueKind == JsonValueKind.True) return [];
        if (schema.TryGetProperty("$ref", out var reference)) return Wrong(Referred(reference.GetString()!), said, at);
        var faults = schema.EnumerateObject().Where(word => !Known.Contains(word.Name)).Select(word => $"{at}: the schema says {word.Name}").ToList();
        if (schema.TryGetProperty("oneOf", out var some)) return [.. faults, .. OneOf(some, said, at)];
        if (schema.TryGetProperty("type", out var type) && !Types(type).Contains(TypeOf(said)) && !(Types(type).Contains("number") && TypeOf(said) == "integer"))
            return [.. faults, $"{at}: {TypeOf(said)} is not {type}"];
        if (schema.TryGetProperty("enum", out var list) && !list.EnumerateArray().Any(one => one.ToString() == said.ToString())) faults.Add($"{at}: {said} is not in the list");
        return [.. faults, .. said.ValueKind == JsonValueKind.Object ? Fields(schema, said, at) : said.ValueKind == JsonValueKind.Array ? Items(schema, said, at) : []];
    }

    /// <summary>What a reference of the document points to.</summary>
    public JsonElement Referred(string reference) => reference.TrimStart('#', '/').Split('/').Aggregate(document, (place, name) => place.GetProperty(name));

    private IEnumerable<string> OneOf(JsonElement some, JsonElement said, string at) =>
        some.EnumerateArray().Count(one => Wrong(one, said, at).Count == 0) == 1 ? [] : [$"{at}: not exactly one of {some.GetArrayLength()} shapes"];

    private List<string> Fields(JsonElement schema, JsonElement said, string at)
    {
        var faults = new List<string>();
        var fields = schema.TryGetProperty("properties", out var named) ? named : default;
        if (schema.TryGetProperty("required", out var required))
            faults.AddRange(required.EnumerateArray().Where(name => !said.TryGetProperty(name.GetString()!, out _)).Select(name => $"{at}.{name} is missing"));
        foreach (var field in said.EnumerateObject())
            if (fields.ValueKind == JsonValueKind.Object && fields.TryGetProperty(field.Name, out var of)) faults.AddRange(Wrong(of, field.Value, $"{at}.{field.Name}"));
            else if (schema.TryGetProperty("additionalProperties", out var others) && others.ValueKind != JsonValueKind.False) faults.AddRange(Wrong(others, field.Value, $"{at}.{field.Name}"));
            else faults.Add($"{at}.{field.Name} is not in the document");
        return faults;
    }

    private IEnumerable<string> Items(JsonElement schema, JsonElement said, string at) =>
        schema.TryGetProperty("items", out var items) ? said.EnumerateArray().SelectMany((one, turn) => Wrong(items, one, $"{at}[{turn}]")) : [$"{at}: a list without a shape"];

    private static IEnumerable<string> Types(JsonElement type) =>
        type.ValueKind == JsonValueKind.Array ? type.EnumerateArray().Select(one => one.GetString()!) : [type.GetString()!];

    private static string TypeOf(JsonElement said) => said.ValueKind switch
    {
        JsonValueKind.Object => "object", JsonValueKind.Array => "array", JsonValueKind.String => "string", JsonValueKind.Null => "null",
        JsonValueKind.True or JsonValueKind.False => "boolean",
        _ => said.TryGetInt64(out _) ? "integer" : "number",
    };
}
