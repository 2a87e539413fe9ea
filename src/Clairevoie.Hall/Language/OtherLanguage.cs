using Microsoft.AspNetCore.Http;

namespace Clairevoie.Hall.Language;

/// <summary>The language of a request, and the address of the same page in the other one.</summary>
public static class OtherLanguage
{
    /// <summary>Whether the reader asked for English.</summary>
    public static bool IsEnglish(this HttpRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        return request.PathBase.Value?.EndsWith("/en", StringComparison.Ordinal) == true;
    }

    /// <summary>The same page in the other language, with its query.</summary>
    public static string InOtherLanguage(this HttpRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        var here = request.PathBase.Value ?? "";
        var there = request.IsEnglish() ? here[..^3] : here + "/en";
        return $"{there}{request.Path}{request.QueryString}";
    }
}
