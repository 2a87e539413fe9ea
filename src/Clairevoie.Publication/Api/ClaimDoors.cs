using System.Globalization;
using Clairevoie.Domain.Claims;
using Clairevoie.Hall.Doors;
using Clairevoie.Publication.Compare;
using Clairevoie.Publication.Files;
using Clairevoie.Publication.Lookup;
using Clairevoie.Publication.Words;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Clairevoie.Publication.Api;

/// <summary>The doors for programs. All are open: these figures were published before they came here.</summary>
internal static class ClaimDoors
{
    private static readonly string[] Reading = ["GET", "HEAD"];

    private const int LargestPage = 1000;
    private const int UsualPage = 100;
    private const int LongestId = 64;

    public static void Map(IEndpointRouteBuilder doors)
    {
        var api = doors.MapGroup("/api").WithMetadata(new OpenAttribute("Published figures are for everybody, programs too."));
        api.MapMethods("/claims", Reading, Page);
        api.MapMethods("/claims.csv", Reading, Csv);
        api.MapMethods("/claims/{id}", Reading, One);
        api.MapMethods("/compare", Reading, Compare);
    }

    private static async Task<IResult> Page(string? limit, string? after, HttpContext context, PublishedClaims claims)
    {
        var most = UsualPage;
        if (limit is not null && (!int.TryParse(limit, NumberStyles.None, CultureInfo.InvariantCulture, out most) || most is < 1 or > LargestPage))
        {
            return Problem(StatusCodes.Status400BadRequest, "api.limit", LargestPage);
        }

        if (after?.Length > LongestId)
        {
            return Problem(StatusCodes.Status400BadRequest, "api.after", LongestId);
        }

        var found = await claims.Find(new ClaimSearch { After = after ?? "", Most = most + 1 }, context.RequestAborted);
        var page = found.Take(most).ToList();
        return Kept(context, new { claims = page.Select(ClaimJson.Of), next = found.Count > most ? page[^1].Id : null });
    }

    private static async Task<IResult> One(string id, HttpContext context, PublishedClaims claims)
    {
        var versions = id.Length > LongestId ? [] : await claims.Versions(id, context.RequestAborted);
        if (versions.Count == 0)
        {
            return Problem(StatusCodes.Status404NotFound, "api.unknown", Shown(id));
        }

        var json = new Dictionary<string, object?>(ClaimJson.Of(versions[0])) { ["versions"] = versions.Select(claim => claim.Version) };
        return Kept(context, json);
    }

    private static async Task<IResult> Compare(string? a, string? b, HttpContext context, PublishedClaims claims, CompareClaims compare)
    {
        if (string.IsNullOrWhiteSpace(a) || string.IsNullOrWhiteSpace(b))
        {
            return Problem(StatusCodes.Status400BadRequest, "api.two");
        }

        var (first, second) = (await Known(a, claims, context), await Known(b, claims, context));
        return first is null ? Problem(StatusCodes.Status404NotFound, "api.unknown", Shown(a))
            : second is null ? Problem(StatusCodes.Status404NotFound, "api.unknown", Shown(b))
            : Kept(context, Judged.Of(compare.Compare(first, second)));
    }

    private static async Task<Claim?> Known(string id, PublishedClaims claims, HttpContext context) =>
        id.Length > LongestId ? null : await claims.One(id, context.RequestAborted);

    private static async Task Csv(HttpContext context, PublishedClaims claims)
    {
        Keep(context);
        context.Response.ContentType = "text/csv; charset=utf-8";
        context.Response.Headers.ContentDisposition = "attachment; filename=\"claims.csv\"";
        await claims.Walk(found => ClaimsCsv.Write(context.Response.Body, found, context.RequestAborted), context.RequestAborted);
    }

    private static IResult Kept(HttpContext context, object json)
    {
        Keep(context);
        return Results.Json(json, ClaimJson.Form);
    }

    private static void Keep(HttpContext context) => context.Response.Headers.CacheControl = PublicationRoom.KeptFor;

    private static IResult Problem(int status, string key, params object[] with) =>
        Results.Problem(statusCode: status, title: Sentences.Fill($"{key}.title", []), detail: Sentences.Fill($"{key}.detail", with));

    // Only what could be an identifier is said back.
    private static string Shown(string id) =>
        id.Length <= LongestId && id.All(letter => char.IsAsciiLetterOrDigit(letter) || letter is '-' or '_' or '.') ? id : "?";
}
