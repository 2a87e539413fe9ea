using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Clairevoie.Domain;

/// <summary>How the body of a message is written: JSON, and nothing in it that the reader does not expect.</summary>
public static class MessageBody
{
    private static readonly JsonSerializerOptions Strict = new(JsonSerializerDefaults.Web)
    {
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
        RespectNullableAnnotations = true,
        RespectRequiredConstructorParameters = true,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, // a body is never written into a page as it is
    };

    /// <summary>Writes what is said.</summary>
    public static string Write<T>(T said) => JsonSerializer.Serialize(said, Strict);

    /// <summary>Reads what was said.</summary>
    /// <exception cref="JsonException">It is something else.</exception>
    public static T Read<T>(string body) => JsonSerializer.Deserialize<T>(body, Strict) ?? throw new JsonException("A body says something.");
}
