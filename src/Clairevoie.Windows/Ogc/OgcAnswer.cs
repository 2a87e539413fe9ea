using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Clairevoie.Windows.Ogc;

/// <summary>How the service answers: a document for programs, its page for people, or a problem (RFC 9457).</summary>
public static class OgcAnswer
{
    /// <summary>How documents are written: letters stay letters, since nosniff forbids to take them for a page.</summary>
    public static JsonWriterOptions Form { get; } = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private static readonly JsonSerializerOptions Written = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The document, or the page if that is what is preferred; a problem when the address holds what it may not.</summary>
    public static IActionResult Answer(this PageModel page, JsonNode document, string type)
    {
        ArgumentNullException.ThrowIfNull(page);
        ArgumentNullException.ThrowIfNull(document);
        if (page.Request.Query.Keys.Any(key => key != "f")) return Wrong("A parameter of the address is not known here; /ogc/api lists them.");
        return page.Request.WantsPage() switch
        {
            null => WrongForm,
            true => page.Page(),
            false => new ContentResult { Content = document.ToJsonString(Written), ContentType = type },
        };
    }

    /// <summary>What is said of an address whose <c>f</c> is unknown.</summary>
    public static IActionResult WrongForm => Wrong("f is json or html.");

    /// <summary>Something asked cannot be read.</summary>
    public static IActionResult Wrong(string words) => Problem(StatusCodes.Status400BadRequest, "The question cannot be read", words);

    /// <summary>Not there, or not yours.</summary>
    public static IActionResult NotThere => Problem(StatusCodes.Status404NotFound, "Not Found", "There is nothing at this address, or nothing that this key opens.");

    /// <summary>Whether a page for people is preferred to a document; nothing when what is preferred does not exist here.</summary>
    public static bool? WantsPage(this HttpRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        if (request.Query["f"] is [{ Length: > 0 } form]) return form switch { "html" => true, "json" or "geojson" => false, _ => null };
        var accepted = request.GetTypedHeaders().Accept.OrderByDescending(one => one.Quality ?? 1).FirstOrDefault(one => one.MediaType.Value is { } type && (type is "text/html" or "*/*" || type.Contains("json", StringComparison.Ordinal)));
        return accepted?.MediaType.Value == "text/html";
    }

    private static ContentResult Problem(int status, string title, string detail) => new()
    {
        StatusCode = status,
        ContentType = "application/problem+json",
        Content = new JsonObject { ["type"] = "about:blank", ["title"] = title, ["status"] = status, ["detail"] = detail }.ToJsonString(Written),
    };
}
