using System.ComponentModel.DataAnnotations;
using Clairevoie.Domain.Claims;
using Clairevoie.Hall.Api;
using Clairevoie.Hall.Doors;
using Clairevoie.Publication.Compare;
using Clairevoie.Publication.Files;
using Clairevoie.Publication.Lookup;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using static Microsoft.AspNetCore.Http.StatusCodes;

namespace Clairevoie.Publication.Api;

/// <summary>The doors for programs. All are open: these figures were published before they came here.</summary>
internal static class ClaimDoors
{
    private const int LongestId = 64;
    private const string Group = "figures";

    private static readonly OpenAttribute Open = new("Published figures are for everybody, programs too.");

    private static readonly ClaimJson Example = new(
        "S09", 1141, "=", "personnes", "flow", "observed", "Trafiquants interpellés dans le cadre du plan crack", "1", null, "2024-01-01", "2024-12-31", "stated",
        null, "not stated", "préfecture de police", null, "000_23181227e5666044.txt", "1 141 trafiquants interpellés en 2024", "1");

    private static readonly Judged Compared = new() { Verdict = "OK", Reasons = [], Codes = [], Notes = [], Change = new(117, 226, 93.2m, null, [53.8, 143.6]) };

    public static void Map(RouteGroupBuilder api)
    {
        api.MapMethods("/claims", ApiDoors.Reading, Page)
            .Tells(new ApiDoor("claims", Group, typeof(ClaimsPage)) { Said = new ClaimsPage([Example], "S09"), With = new Dictionary<string, string> { ["limit"] = "2" } })
            .WithMetadata(Open);
        api.MapMethods("/claims.csv", ApiDoors.Reading, Csv)
            .Tells(new ApiDoor("claimsCsv", Group, typeof(string)) { Media = "text/csv", Said = $"{string.Join(',', ClaimColumns.All)}\r\n" })
            .WithMetadata(Open);
        api.MapMethods("/claims/{id}", ApiDoors.Reading, One)
            .Tells(new ApiDoor("claim", Group, typeof(ClaimJson)) { Said = Example with { Versions = ["1"] }, With = new Dictionary<string, string> { ["id"] = "S09" } })
            .WithMetadata(Open);
        api.MapMethods("/compare", ApiDoors.Reading, Compare)
            .Tells(new ApiDoor("compare", Group, typeof(Judged)) { Said = Compared, With = new Dictionary<string, string> { ["a"] = "P34a", ["b"] = "P34b" } })
            .WithMetadata(Open);
    }

    private static async Task<IResult> Page([Range(1, ApiPage.Largest)] int? limit, string? after, HttpContext context, PublishedClaims claims)
    {
        if (ApiPage.Wrong(limit, after) is { } wrong) return wrong;
        var most = limit ?? ApiPage.Usual;
        var found = await claims.Find(new ClaimSearch { After = after ?? "", Most = most + 1 }, context.RequestAborted);
        var page = found.Take(most).ToList();
        return new ApiAnswer(new ClaimsPage([.. page.Select(ClaimJson.Of)], found.Count > most ? page[^1].Id : null));
    }

    private static async Task<IResult> One(string id, HttpContext context, PublishedClaims claims)
    {
        var versions = id.Length > LongestId ? [] : await claims.Versions(id, context.RequestAborted);
        return versions.Count == 0 ? Unknown(id) : new ApiAnswer(ClaimJson.Of(versions[0]) with { Versions = [.. versions.Select(claim => claim.Version)] });
    }

    private static async Task<IResult> Compare(string? a, string? b, HttpContext context, PublishedClaims claims, CompareClaims compare)
    {
        if (string.IsNullOrWhiteSpace(a) || string.IsNullOrWhiteSpace(b)) return new ApiProblem(Status400BadRequest, "two");
        var (first, second) = (await Known(a, claims, context), await Known(b, claims, context));
        return first is null ? Unknown(a) : second is null ? Unknown(b) : new ApiAnswer(Judged.Of(compare.Compare(first, second)));
    }

    private static async Task<Claim?> Known(string id, PublishedClaims claims, HttpContext context) =>
        id.Length > LongestId ? null : await claims.One(id, context.RequestAborted);

    private static async Task Csv(HttpContext context, PublishedClaims claims)
    {
        context.Response.Headers.CacheControl = PublicationRoom.KeptFor;
        context.Response.ContentType = "text/csv; charset=utf-8";
        context.Response.Headers.ContentDisposition = "attachment; filename=\"claims.csv\"";
        await claims.Walk(found => ClaimsCsv.Write(context.Response.Body, found, context.RequestAborted), context.RequestAborted);
    }

    // Only what could be an identifier is said back.
    private static ApiProblem Unknown(string id) => new(
        Status404NotFound, "claim-unknown", id.Length <= LongestId && id.All(letter => char.IsAsciiLetterOrDigit(letter) || letter is '-' or '_' or '.') ? id : "?");
}
