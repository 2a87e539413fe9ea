using System.Text.Json;
using System.Text.Json.Serialization;
using Microsoft.AspNetCore.Http;
using static Microsoft.AspNetCore.Http.StatusCodes;

namespace Clairevoie.Hall.Api;

/// <summary>What was sent, read once: the shape, and the very bytes. Or why it could not be read.</summary>
public sealed record ApiBody<T>(T? Read, byte[] Bytes, ApiProblem? Wrong)
    where T : class;

/// <summary>Reads what programs send.</summary>
public static class ApiBody
{
    private const int MostBytes = 64 * 1024;

    private static JsonSerializerOptions? strict;

    /// <summary>Reads the body of a request. A field that the document does not know is refused: silence would let it be lost.</summary>
    public static async Task<ApiBody<T>> Of<T>(HttpContext context)
        where T : class
    {
        ArgumentNullException.ThrowIfNull(context);
        if (!context.Request.HasJsonContentType()) return No<T>(ApiProblem.Of(Status415UnsupportedMediaType));
        if (await In(context.Request) is not { } bytes) return No<T>(ApiProblem.Of(Status413PayloadTooLarge));
        try
        {
            return JsonSerializer.Deserialize<T>(bytes, Strict(context)) is { } read ? new ApiBody<T>(read, bytes, null) : No<T>(ApiProblem.Of(Status400BadRequest));
        }
        catch (JsonException fault)
        {
            return No<T>(new ApiProblem(Status400BadRequest, "json", fault.Path is { Length: <= 100 } path ? path : "$"));
        }
    }

    private static async Task<byte[]?> In(HttpRequest request)
    {
        using var memory = new MemoryStream();
        var part = new byte[8192];
        for (int read; (read = await request.Body.ReadAsync(part, request.HttpContext.RequestAborted)) > 0;)
        {
            if (memory.Length + read > MostBytes) return null;
            memory.Write(part, 0, read);
        }

        return memory.ToArray();
    }

    private static JsonSerializerOptions Strict(HttpContext context) =>
        strict ??= new(ApiAnswer.FormOf(context)) { UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow };

    private static ApiBody<T> No<T>(ApiProblem why)
        where T : class => new(null, [], why);
}
