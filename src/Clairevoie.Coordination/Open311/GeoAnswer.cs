using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Xml;
using Microsoft.AspNetCore.Http;

namespace Clairevoie.Coordination.Open311;

/// <summary>One element of an answer: text, a number, true or false, nothing, or a <see cref="GeoList"/>.</summary>
public readonly record struct GeoField(string Name, object? Value);

/// <summary>Elements of one name, one after the other: each has fields, or is a text.</summary>
public sealed record GeoList(string Each, IReadOnlyList<object> Items);

/// <summary>
/// An answer of GeoReport v2, the same in XML and in JSON. JSON leaves out the name of the root, and a list is an array without
/// the name of its elements: what the specification calls the Spark convention.
/// </summary>
public sealed record GeoAnswer(string Root, GeoList? List, IReadOnlyList<GeoField> Fields)
{
    /// <summary>The status of the answer.</summary>
    public int Status { get; init; } = StatusCodes.Status200OK;

    /// <summary>A root that holds a list.</summary>
    public static GeoAnswer Of(string root, string each, IEnumerable<IReadOnlyList<GeoField>> items) => new(root, new(each, [.. items]), []);

    /// <summary>What is wrong, in the form of the specification.</summary>
    public static GeoAnswer Error(int status, string description) =>
        Of("errors", "error", [[new("code", status), new("description", description)]]) with { Status = status };

    /// <summary>Writes the answer in the format that was asked for.</summary>
    public async Task<IResult> In(string format)
    {
        using var bytes = new MemoryStream();
        if (format == "json")
            await Json(bytes);
        else
            await Xml(bytes);
        return new WithStatus(Results.Bytes(bytes.ToArray(), format == "json" ? "application/json; charset=utf-8" : "text/xml; charset=utf-8"), Status);
    }

    private async Task Xml(Stream bytes)
    {
        await using var xml = XmlWriter.Create(bytes, new XmlWriterSettings { Async = true, Encoding = new System.Text.UTF8Encoding(false), CheckCharacters = true });
        xml.WriteStartDocument();
        xml.WriteStartElement(Root);
        if (List is { } list)
            Write(xml, list);
        else
            Write(xml, Fields);
        xml.WriteEndElement();
    }

    private static void Write(XmlWriter xml, GeoList list)
    {
        foreach (var item in list.Items)
        {
            xml.WriteStartElement(list.Each);
            if (item is IReadOnlyList<GeoField> fields)
                Write(xml, fields);
            else
                xml.WriteString(Text(item));
            xml.WriteEndElement();
        }
    }

    private static void Write(XmlWriter xml, IReadOnlyList<GeoField> fields)
    {
        foreach (var field in fields)
        {
            xml.WriteStartElement(field.Name);
            if (field.Value is GeoList inner)
                Write(xml, inner);
            else
                xml.WriteString(Text(field.Value));
            xml.WriteEndElement();
        }
    }

    private async Task Json(Stream bytes)
    {
        await using var json = new Utf8JsonWriter(bytes, new JsonWriterOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }); // said as JSON, never put into a page
        if (List is { } list)
            Write(json, list);
        else
            Write(json, Fields);
    }

    private static void Write(Utf8JsonWriter json, GeoList list)
    {
        json.WriteStartArray();
        foreach (var item in list.Items)
        {
            if (item is IReadOnlyList<GeoField> fields)
                Write(json, fields);
            else
                json.WriteStringValue(Text(item));
        }

        json.WriteEndArray();
    }

    private static void Write(Utf8JsonWriter json, IReadOnlyList<GeoField> fields)
    {
        json.WriteStartObject();
        foreach (var field in fields)
        {
            json.WritePropertyName(field.Name);
            Write(json, field.Value);
        }

        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, object? value)
    {
        switch (value)
        {
            case null: json.WriteNullValue(); break;
            case bool yes: json.WriteBooleanValue(yes); break;
            case int number: json.WriteNumberValue(number); break;
            case double number: json.WriteNumberValue(number); break;
            case GeoList list: Write(json, list); break;
            default: json.WriteStringValue(Text(value)); break;
        }
    }

    private static string Text(object? value) => value switch
    {
        bool yes => yes ? "true" : "false",
        IFormattable number => number.ToString(null, CultureInfo.InvariantCulture),
        _ => value?.ToString() ?? "",
    };

    private sealed class WithStatus(IResult body, int status) : IResult
    {
        public Task ExecuteAsync(HttpContext httpContext)
        {
            httpContext.Response.StatusCode = status;
            if (status == StatusCodes.Status429TooManyRequests)
                httpContext.Response.Headers.RetryAfter = "60";
            return body.ExecuteAsync(httpContext);
        }
    }
}
