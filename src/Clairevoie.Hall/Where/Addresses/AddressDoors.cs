using System.Globalization;
using Clairevoie.Domain;
using Clairevoie.Hall.Doors;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Clairevoie.Hall.Where;

/// <summary>The address file of the house for other programs, in the French national protocol: <c>/adresses/search/</c> and <c>/adresses/reverse/</c>.</summary>
public static class AddressDoors
{
    private const int Most = 20, Usual = 5;

    private static readonly OpenAttribute Open = new("Addresses are published by the State; what is looked for is not kept.");

    public static void MapAddresses(this IEndpointRouteBuilder house)
    {
        house.MapGet("/adresses/search", Search).WithMetadata(Open);
        house.MapGet("/adresses/reverse", Reverse).WithMetadata(Open);
    }

    private static async Task<IResult> Search(string? q, string? limit, AddressBook book, CancellationToken stop)
    {
        if (string.IsNullOrWhiteSpace(q) || q.Length > 200) return Refused("q");
        var most = Limit(limit);
        return Results.Json(NationalAnswer.Of(await book.Find(q, most, stop), q, most), contentType: "application/geo+json");
    }

    private static async Task<IResult> Reverse(string? lon, string? lat, string? limit, AddressBook book, CancellationToken stop)
    {
        if (Degrees(lon) is not { } longitude || Degrees(lat) is not { } latitude || !GeoPoint.Could(longitude, latitude)) return Refused("lon, lat");
        var most = Limit(limit ?? "1");
        return Results.Json(NationalAnswer.Of(await book.Near(new(longitude, latitude), most, stop), null, most), contentType: "application/geo+json");
    }

    private static int Limit(string? text) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var limit) ? Math.Clamp(limit, 1, Most) : Usual;

    private static double? Degrees(string? text) => double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var degrees) ? degrees : null;

    private static IResult Refused(string what) => Results.Problem(statusCode: StatusCodes.Status400BadRequest, title: "The question cannot be read.", detail: $"Missing or unreadable: {what}.");
}
