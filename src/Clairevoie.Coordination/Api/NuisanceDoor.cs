using Clairevoie.Domain;
using Clairevoie.Hall.Api;
using Clairevoie.Hall.Api.Once;
using Clairevoie.Hall.City;
using Clairevoie.Hall.Doors;
using Clairevoie.Hall.Reports;
using Clairevoie.Hall.Where;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Localization;
using static Microsoft.AspNetCore.Http.StatusCodes;

namespace Clairevoie.Coordination.Api;

/// <summary>A nuisance as a program reports it. No field says who saw it, and there is none for it.</summary>
/// <param name="Kind">A scene, syringes or a nuisance; dealing is told on the page for it.</param>
/// <param name="Longitude">Of the place, in degrees of WGS84.</param>
/// <param name="Latitude">Of the place.</param>
/// <param name="Day">The day on which it was seen.</param>
/// <param name="Afternoon">Whether it was seen after noon.</param>
/// <param name="Address">How the place is called.</param>
/// <param name="Signs">What exactly was seen.</param>
/// <param name="HowOften">How often.</param>
/// <param name="Words">What is told of it; names, telephone numbers and plates are masked before anything is kept.</param>
public sealed record NuisanceTold(
    ReportKind Kind, double Longitude, double Latitude, DateOnly Day, bool Afternoon,
    string? Address = null, IReadOnlyList<Sign>? Signs = null, HowOften HowOften = HowOften.NotSaid, string? Words = null);

/// <summary>That a report is kept.</summary>
/// <param name="Code">The receipt code, given here once: with it the answer is read, and the report withdrawn.</param>
/// <param name="Follow">Where that is done.</param>
/// <param name="Masked">What was masked in the words.</param>
public sealed record NuisanceTaken(string Code, string Follow, IReadOnlyList<string> Masked);

/// <summary>A program reports a nuisance for its mission, under the rules of <c>/signaler</c>: weighed, masked, sealed, with a receipt.</summary>
public sealed class NuisanceDoor(ReportRooms rooms, TakeReport take, FormTokens tokens, ReportGround ground, IStringLocalizer<ReportWords> words)
{
    private static readonly NuisanceTold Example = new(
        ReportKind.Nuisance, -4.0528, 45.9801, new DateOnly(2026, 11, 20), Afternoon: true, Signs: [Sign.Noise], HowOften: HowOften.EveryWeek, Words: "Rodéos devant le square, chaque samedi soir.");

    internal static void Map(RouteGroupBuilder api) => api.MapPost("/nuisance-reports", Take)
        .Tells(new ApiDoor("reportNuisance", "reports", typeof(NuisanceTaken))
        {
            Takes = typeof(NuisanceTold), Sent = Example, Status = Status201Created, Said = new NuisanceTaken("7F3K-Q2MX-9TBD-4WHP", "/suivre", ["Telephone"]),
        })
        .WithMetadata(new ShowsAttribute(Subject.NuisanceReport) { Writes = true });

    private static async Task<IResult> Take(HttpContext context, TakeOnce once, NuisanceDoor door)
    {
        var body = await ApiBody.Of<NuisanceTold>(context);
        return body.Read is { } told ? await once.Answer(context, body.Bytes, () => door.Keep(told, context.Viewer()!)) : body.Wrong!;
    }

    // The rule names its own fields; a program looks for those that it sent.
    private static Refusal InBody(Refusal why) => why with { Field = why.Field switch { "where" => "longitude", "when" => "day", var same => same } };

    private async Task<IResult> Keep(NuisanceTold told, Viewer by)
    {
        var place = GeoPoint.Could(told.Longitude, told.Latitude) ? new GeoPoint(told.Longitude, told.Latitude) : (GeoPoint?)null;
        var tell = new TellReport
        {
            Kind = told.Kind, Where = place, Address = told.Address, Seen = new HalfDay(told.Day, told.Afternoon),
            Signs = told.Signs ?? [], HowOften = told.HowOften, Words = told.Words,
        };
        if (tell.Decide(ground.TerritoryOf(place), take.Now) is not Decision<ReportTold>.Yes(var fact))
            return ((Decision<ReportTold>.No)tell.Decide(ground.TerritoryOf(place), take.Now)).Why.Select(InBody).AsProblem(words);
        if (rooms.Of(told.Kind) is not { MayKeep: true, Subject: Subject.NuisanceReport } room || tokens.Read(tokens.Fresh()) is not { } filing)
            return ((Refusal[])[new("kind-not-taken", "kind")]).AsProblem(words);
        await take.Keep(room, filing, fact, photo: null, by, CancellationToken.None);
        return new ApiAnswer(new NuisanceTaken(filing.Code.Written, "/suivre", [.. fact.Words.Masked.Select(masked => masked.ToString())]), Status201Created);
    }
}

/// <summary>In which territory of ours a place lies.</summary>
public sealed class ReportGround(TerritoryShapes shapes, CitySettings city)
{
    /// <summary>The finest one; nothing where it lies in none.</summary>
    public string? TerritoryOf(GeoPoint? place) => place is not { } at ? null : shapes.AreUnknown ? city.Territory : shapes.Of(at).Finest;
}
