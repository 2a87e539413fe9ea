using Clairevoie.Domain;
using Clairevoie.Hall.City;
using Clairevoie.Hall.Reports;
using Clairevoie.Hall.Where;
using Microsoft.Extensions.Localization;

namespace Clairevoie.Coordination.Open311;

/// <summary>
/// A request that an application sends becomes a report like any other: masked, weighed for doubts, sealed, with its own receipt.
/// Sent for somebody anonymous, it keeps no tie to the application.
/// </summary>
public sealed class TakeSent(ReportRooms rooms, TakeReport take, FormTokens tokens, GeoPlaces places, IStringLocalizer<ReportWords> words)
{
    /// <summary>Keeps it and says how it is called, or what stands in the way as a sentence.</summary>
    public async Task<(Filing? Kept, string Why)> Keep(GeoSent sent, GeoOffer service, Viewer holder, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(sent);
        ArgumentNullException.ThrowIfNull(service);
        ArgumentNullException.ThrowIfNull(holder);
        var (at, territory) = await places.Of(sent, stop);
        var decided = sent.Tell(service, at, take.Now).Decide(territory, take.Now);
        if (decided is Decision<ReportTold>.No no)
            return (null, string.Join(" ", no.Why.Select(why => words[$"refusal.{why.Code}", [.. why.Facts]].Value)));
        if (rooms.Of(service.Kind) is not { MayKeep: true } room || tokens.Read(tokens.Fresh()) is not { } filing)
            return (null, words["refusal.kind-not-taken"]);
        var (photo, unfit) = await PhotoOfForm.In(sent.Media, service.Kind, stop);
        if (unfit is not null)
            return (null, words[$"refusal.{unfit.Code}", [.. unfit.Facts]]);
        var by = service.IsFollowed ? holder : holder with { Mission = MissionId.Anonymous };
        await take.Keep(room, filing, ((Decision<ReportTold>.Yes)decided).Fact, photo, by, CancellationToken.None);
        return (filing, "");
    }
}

/// <summary>Where a request lies: its coordinates, or the one door that its address names.</summary>
public sealed class GeoPlaces(AddressBook book, TerritoryShapes shapes, CitySettings city)
{
    /// <summary>The point and the territory of ours in which it lies, as far as they are known.</summary>
    public async Task<(GeoPoint? At, string? Territory)> Of(GeoSent sent, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(sent);
        var at = sent.HasCoordinates ? sent.At : await Named(sent.Address, stop);
        return (at, at is { } place ? shapes.AreUnknown ? city.Territory : shapes.Of(place).Finest : null);
    }

    private async Task<GeoPoint?> Named(string address, CancellationToken stop) =>
        address.Length is > 0 and <= 200 && await book.Find(address, stop: stop) is [{ ToTheDoor: true } door, ..] ? door.At : null;
}
