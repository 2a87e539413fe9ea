using System.Text.Json;
using System.Text.Json.Serialization;
using Clairevoie.Domain;

namespace Clairevoie.Hall.Reports;

/// <summary>How a report is written before it is sealed.</summary>
[JsonSourceGenerationOptions(Converters = [typeof(PointAsPair), typeof(HalfDayAsText)])]
[JsonSerializable(typeof(ReportTold))]
[JsonSerializable(typeof(ToldWords))]
internal sealed partial class ReportJson : JsonSerializerContext;

/// <summary>A point as <c>[longitude, latitude]</c>.</summary>
public sealed class PointAsPair : JsonConverter<GeoPoint>
{
    /// <inheritdoc />
    public override GeoPoint Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        reader.Read();
        var longitude = reader.GetDouble();
        reader.Read();
        var latitude = reader.GetDouble();
        reader.Read();
        return new(longitude, latitude);
    }

    /// <inheritdoc />
    public override void Write(Utf8JsonWriter writer, GeoPoint value, JsonSerializerOptions options)
    {
        writer.WriteStartArray();
        writer.WriteNumberValue(value.Longitude);
        writer.WriteNumberValue(value.Latitude);
        writer.WriteEndArray();
    }
}

/// <summary>A half-day as <c>2026-11-22 AM</c>.</summary>
public sealed class HalfDayAsText : JsonConverter<HalfDay>
{
    /// <inheritdoc />
    public override HalfDay Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => HalfDay.Parse(reader.GetString()!);

    /// <inheritdoc />
    public override void Write(Utf8JsonWriter writer, HalfDay value, JsonSerializerOptions options) => writer.WriteStringValue(value.ToString());
}
