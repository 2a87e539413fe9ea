using System.Text.Json;
using System.Text.Json.Nodes;
using Clairevoie.Domain;

namespace Clairevoie.Hall.Where;

/// <summary>Found addresses in the words of the national protocol (api-adresse, Géoplateforme): a GeoJSON FeatureCollection.</summary>
public static class NationalAnswer
{
    public static JsonObject Of(IReadOnlyList<FoundAddress> found, string? asked, int limit) => new()
    {
        ["type"] = "FeatureCollection",
        ["version"] = "draft",
        ["features"] = new JsonArray([.. found.Select(Feature)]),
        ["query"] = asked,
        ["limit"] = limit,
    };

    /// <summary>Reads what a service of this protocol answers; what is not a place with a label is left out.</summary>
    /// <exception cref="JsonException">This is no FeatureCollection.</exception>
    public static IReadOnlyList<FoundAddress> Read(ReadOnlyMemory<byte> answer)
    {
        using var document = JsonDocument.Parse(answer);
        if (document.RootElement.ValueKind != JsonValueKind.Object || !document.RootElement.TryGetProperty("features", out var features) || features.ValueKind != JsonValueKind.Array)
            throw new JsonException("The geocoder answers no FeatureCollection.");
        return [.. features.EnumerateArray().Select(Address).OfType<FoundAddress>()];
    }

    private static JsonObject Feature(FoundAddress found)
    {
        var metres = Projection.Lambert93.From(found.At);
        var said = new JsonObject
        {
            ["label"] = found.Label,
            ["score"] = Math.Round(found.Score, 3),
            ["type"] = found.ToTheDoor ? "housenumber" : "street",
            ["name"] = found.Number is null ? found.Street : $"{found.Number} {found.Street}",
            ["street"] = found.Street,
            ["postcode"] = found.Postcode,
            ["citycode"] = found.Insee,
            ["city"] = found.Commune,
            ["x"] = Math.Round(metres.East, 2),
            ["y"] = Math.Round(metres.North, 2),
        };
        if (found.Number is { } number) said["housenumber"] = number;
        return new()
        {
            ["type"] = "Feature",
            ["geometry"] = new JsonObject { ["type"] = "Point", ["coordinates"] = new JsonArray(found.At.Longitude, found.At.Latitude) },
            ["properties"] = said,
        };
    }

    private static FoundAddress? Address(JsonElement feature)
    {
        if (feature.ValueKind != JsonValueKind.Object || !feature.TryGetProperty("properties", out var said) || said.ValueKind != JsonValueKind.Object || Text(said, "label") is not { Length: > 0 } label) return null;
        if (!feature.TryGetProperty("geometry", out var shape) || shape.ValueKind != JsonValueKind.Object || !shape.TryGetProperty("coordinates", out var at)) return null;
        if (at.ValueKind != JsonValueKind.Array || at.GetArrayLength() < 2 || at[0].ValueKind != JsonValueKind.Number || at[1].ValueKind != JsonValueKind.Number) return null;
        if (!GeoPoint.Could(at[0].GetDouble(), at[1].GetDouble())) return null;
        return new(label, new(at[0].GetDouble(), at[1].GetDouble()), Text(said, "type") == "housenumber")
        {
            Number = Text(said, "housenumber"), Street = Text(said, "street") ?? Text(said, "name") ?? "", Postcode = Text(said, "postcode") ?? "",
            Commune = Text(said, "city") ?? "", Insee = Text(said, "citycode") ?? "", Score = said.TryGetProperty("score", out var score) && score.ValueKind == JsonValueKind.Number ? score.GetDouble() : 0,
        };
    }

    private static string? Text(JsonElement said, string name) =>
        said.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;
}
