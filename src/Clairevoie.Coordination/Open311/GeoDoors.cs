using Clairevoie.Domain;
using Clairevoie.Hall.City;
using Clairevoie.Hall.Doors;
using Clairevoie.Hall.Reports;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Localization;
using static Microsoft.AspNetCore.Http.StatusCodes;

namespace Clairevoie.Coordination.Open311;

/// <summary>
/// Open311 GeoReport v2: a city's own street application sends reports of scenes, syringes and nuisance, and follows those it sent.
/// Without a key one reads the services, and no request: the public is shown no single report.
/// </summary>
internal static class GeoDoors
{
    private static readonly string[] Reading = ["GET", "HEAD"];
    private static readonly string[] Formats = ["xml", "json"];

    public static void Map(IEndpointRouteBuilder doors)
    {
        var api = doors.MapGroup("/open311/v2").WithMetadata(new OpenAttribute("Services are public; a request is sent and followed with the key of an application, and only by the one that sent it."));
        foreach (var format in Formats)
        {
            api.MapMethods($"/discovery.{format}", Reading, (HttpContext context, GeoDesk desk) => desk.Discovery(context).In(format));
            api.MapMethods($"/services.{format}", Reading, (HttpContext context, GeoDesk desk) => desk.Services(context).In(format));
            api.MapMethods($"/services/{{code}}.{format}", Reading, (string code, HttpContext context, GeoDesk desk) => desk.Definition(context, code).In(format));
            api.MapMethods($"/requests.{format}", Reading, async (HttpContext context, GeoDesk desk) => await (await desk.Requests(context)).In(format));
            api.MapMethods($"/requests/{{id}}.{format}", Reading, async (string id, HttpContext context, GeoDesk desk) => await (await desk.Request(context, id)).In(format));
            api.MapMethods($"/tokens/{{id}}.{format}", Reading, (HttpContext context, GeoDesk desk) => desk.Token(context).In(format));
            api.MapPost($"/requests.{format}", async (HttpContext context, GeoDesk desk) => await (await desk.Take(context)).In(format));
        }
    }
}

/// <summary>Answers what a street application asks.</summary>
public sealed class GeoDesk(GeoSheets sheets, StreetApplications applications, GeoIntake intake, SentRequests sent, CitySettings city, IStringLocalizer<GeoWords> words)
{
    public GeoAnswer Discovery(HttpContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        return sheets.Discovery($"{Here(context)}/open311/v2");
    }

    public GeoAnswer Services(HttpContext context) => Elsewhere(context) ?? sheets.Services();

    public GeoAnswer Definition(HttpContext context, string code) =>
        Elsewhere(context) ?? (GeoOffer.Of(code) is { } service ? sheets.Definition(service) : Error(Status404NotFound, "service-unknown"));

    public async Task<GeoAnswer> Requests(HttpContext context)
    {
        if (Elsewhere(context) is { } wrong)
            return wrong;
        if (GeoQuestion.Read(context.Request.Query, intake.Now) is not Decision<GeoQuestion>.Yes(var asked))
            return Wrong((Decision<GeoQuestion>.No)GeoQuestion.Read(context.Request.Query, intake.Now));
        var key = context.Request.Query["api_key"].ToString();
        var holder = await applications.Holder(key, context.RequestAborted);
        return key.Length > 0 && holder is null ? Error(Status403Forbidden, "key-unknown") : sheets.Requests(await sent.Find(holder, asked, context.RequestAborted));
    }

    public async Task<GeoAnswer> Request(HttpContext context, string id)
    {
        if (Elsewhere(context) is { } wrong)
            return wrong;
        var holder = await applications.Holder(context.Request.Query["api_key"], context.RequestAborted);
        var asked = new GeoQuestion { AsksIds = true, Ids = Guid.TryParse(id, out var read) ? [read] : [] };
        return await sent.Find(holder, asked, context.RequestAborted) is { Count: > 0 } found ? sheets.Requests(found) : Error(Status404NotFound, "request-unknown");
    }

    /// <summary>Every request that is followed has its identifier at once: no token was ever given.</summary>
    public GeoAnswer Token(HttpContext context) => Elsewhere(context) ?? Error(Status404NotFound, "token-unknown");

    public Task<GeoAnswer> Take(HttpContext context) => intake.Take(context, Here(context));

    private GeoAnswer? Elsewhere(HttpContext context) =>
        intake.IsHere(context.Request.Query["jurisdiction_id"]) ? null : Error(Status404NotFound, "jurisdiction-unknown", city.Territory);

    private GeoAnswer Wrong(Decision<GeoQuestion>.No no) =>
        Error(no.Why[0].Code == "service-unknown" ? Status404NotFound : Status400BadRequest, no.Why[0].Code, [.. no.Why[0].Facts]);

    private GeoAnswer Error(int status, string code, params object[] with) => GeoAnswer.Error(status, words[$"error.{code}", with]);

    private static string Here(HttpContext context) => $"{context.Request.Scheme}://{context.Request.Host}";
}
