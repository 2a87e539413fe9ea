using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Microsoft.AspNetCore.Http;

namespace Clairevoie.Hall.Parts;

/// <summary>
/// What stood when a form was shown. The form carries its fingerprint back: where something else stands by then, nobody is written over
/// unseen, and whoever came too late reads both.
/// </summary>
public static class Stood
{
    /// <summary>The field that carries it.</summary>
    public const string Field = "Stood";

    /// <summary>The code of the refusal that says so.</summary>
    public const string Late = "written-meanwhile";

    private const int Length = 16;

    /// <summary>The fingerprint of what stands.</summary>
    public static string Of(params IEnumerable<object?> what)
    {
        var text = JsonSerializer.Serialize(what.Select(one => Convert.ToString(one, CultureInfo.InvariantCulture)));
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)))[..Length];
    }

    /// <summary>Whether what stood when this form was shown stands still. A form that does not say what it was shown on is too late.</summary>
    public static bool StillStands(this HttpRequest request, string now)
    {
        ArgumentNullException.ThrowIfNull(request);
        return request.HasFormContentType && request.Form[Field] == now;
    }

    /// <summary>What two people wrote, field by field, with the answer that says that this one came too late.</summary>
    public static IReadOnlyList<Both> CameLate(this HttpResponse response, params IEnumerable<Both> both)
    {
        ArgumentNullException.ThrowIfNull(response);
        response.StatusCode = StatusCodes.Status409Conflict;
        return [.. both.Where(one => (one.Theirs ?? "") != (one.Yours ?? ""))];
    }
}
