using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using Clairevoie.Hall.Layers;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;

namespace Clairevoie.Windows.Ogc;

/// <summary>A page of features as GeoJSON, written as it goes.</summary>
public sealed class FeaturesAnswer(Layer layer, FeaturePage page, CoordinateSystem crs, IReadOnlyList<JsonNode> links) : IActionResult
{
    private const int Handful = 1 << 16;

    /// <summary>When the answer was made.</summary>
    public required DateTimeOffset At { get; init; }

    /// <inheritdoc />
    public async Task ExecuteResultAsync(ActionContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        var (response, stop) = (context.HttpContext.Response, context.HttpContext.RequestAborted);
        Head(response, crs);
        await using var json = new Utf8JsonWriter(response.BodyWriter, OgcAnswer.Form);
        json.WriteStartObject();
        json.WriteString("type", "FeatureCollection");
        json.WriteString("timeStamp", At.UtcDateTime.ToString("yyyy-MM-dd'T'HH':'mm':'ss'Z'", CultureInfo.InvariantCulture));
        if (page.Matched is { } matched) json.WriteNumber("numberMatched", matched);
        json.WriteNumber("numberReturned", page.Features.Count);
        Links(json, links);
        json.WriteStartArray("features");
        foreach (var feature in page.Features)
        {
            json.WriteStartObject();
            FeatureJson.Members(json, layer, feature, crs);
            json.WriteEndObject();
            if (json.BytesPending < Handful) continue;
            await json.FlushAsync(stop);
            await response.BodyWriter.FlushAsync(stop);
        }

        json.WriteEndArray();
        json.WriteEndObject();
        await json.FlushAsync(stop);
    }

    internal static void Head(HttpResponse response, CoordinateSystem crs)
    {
        response.ContentType = FeatureJson.Type;
        response.Headers["Content-Crs"] = $"<{crs.Uri}>";
    }

    internal static void Links(Utf8JsonWriter json, IEnumerable<JsonNode> links)
    {
        json.WriteStartArray("links");
        foreach (var link in links) link.WriteTo(json);
        json.WriteEndArray();
    }
}

/// <summary>One feature as GeoJSON.</summary>
public sealed class FeatureAnswer(Layer layer, LayerFeature feature, CoordinateSystem crs, IReadOnlyList<JsonNode> links) : IActionResult
{
    /// <inheritdoc />
    public async Task ExecuteResultAsync(ActionContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        FeaturesAnswer.Head(context.HttpContext.Response, crs);
        await using var json = new Utf8JsonWriter(context.HttpContext.Response.BodyWriter, OgcAnswer.Form);
        json.WriteStartObject();
        FeatureJson.Members(json, layer, feature, crs);
        FeaturesAnswer.Links(json, links);
        json.WriteEndObject();
        await json.FlushAsync(context.HttpContext.RequestAborted);
    }
}
