using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text.Json;
using Clairevoie.Hall.Doors;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using Microsoft.Net.Http.Headers;
using JsonOptions = Microsoft.AspNetCore.Http.Json.JsonOptions;

namespace Clairevoie.Hall.Api;

/// <summary>
/// An answer for a program, with a tag that changes when it does (RFC 9110): whoever has it already is told so, and sent nothing.
/// What is open may be kept for five minutes; what a mission sees is kept by nobody.
/// </summary>
public sealed class ApiAnswer(object said, int status = StatusCodes.Status200OK) : IResult
{
    private const string KeptFor = "public, max-age=300";

    /// <summary>Where what was just written is read.</summary>
    public string? Location { get; init; }

    /// <summary>The tag of what would be said: what If-Match is held against.</summary>
    public static string TagOf(object said, JsonSerializerOptions form) => Tag(JsonSerializer.SerializeToUtf8Bytes(said, said?.GetType() ?? typeof(object), form));

    /// <inheritdoc />
    public async Task ExecuteAsync(HttpContext httpContext)
    {
        ArgumentNullException.ThrowIfNull(httpContext);
        var bytes = JsonSerializer.SerializeToUtf8Bytes(said, said.GetType(), FormOf(httpContext));
        var (request, response) = (httpContext.Request, httpContext.Response);
        var tag = Tag(bytes);
        response.Headers.ETag = tag;
        response.Headers.Location = Location;
        response.Headers.Vary = HeaderNames.Authorization;
        if (httpContext.Viewer() is null) response.Headers.CacheControl = KeptFor;
        if (Has(request.Headers.IfNoneMatch.ToString(), tag) && HttpMethods.IsGet(request.Method) | HttpMethods.IsHead(request.Method))
        {
            response.StatusCode = StatusCodes.Status304NotModified;
            return;
        }

        response.StatusCode = status;
        response.ContentType = "application/json; charset=utf-8";
        response.ContentLength = bytes.Length;
        if (!HttpMethods.IsHead(request.Method)) await response.Body.WriteAsync(bytes, httpContext.RequestAborted);
    }

    /// <summary>Whether a list of tags, as a header writes it, has this one. A weak tag is the same here: it stands for the same bytes.</summary>
    public static bool Has(string? tags, string tag) =>
        tags is { Length: > 0 } && EntityTagHeaderValue.TryParseList([tags], out var given) && given.Any(one => one.Tag == "*" || one.Tag == tag);

    /// <summary>How the interface writes JSON.</summary>
    public static JsonSerializerOptions FormOf(HttpContext context) => context.RequestServices.GetRequiredService<IOptions<JsonOptions>>().Value.SerializerOptions;

    private static string Tag(byte[] bytes) => $"\"{Base64Url.EncodeToString(SHA256.HashData(bytes).AsSpan(..15))}\"";
}
