using System.Globalization;
using Microsoft.AspNetCore.Http;

namespace Clairevoie.Hall.Language;

/// <summary>
/// French is the address itself; English is the same address under <c>/en</c>, which becomes part of the base path
/// so that every link of the page stays in English. No cookie, no guess from the browser.
/// </summary>
public sealed class LanguageOfAddress(RequestDelegate next)
{
    private static readonly CultureInfo French = CultureInfo.GetCultureInfo("fr-FR");
    private static readonly CultureInfo English = CultureInfo.GetCultureInfo("en-GB");

    /// <summary>Sets the language of the request from its address.</summary>
    public Task InvokeAsync(HttpContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        var request = context.Request;
        var english = request.Path.StartsWithSegments("/en", StringComparison.Ordinal, out var rest);
        if (english)
            (request.PathBase, request.Path) = (request.PathBase + "/en", rest.HasValue ? rest : "/");
        CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = english ? English : French;
        return next(context);
    }
}
