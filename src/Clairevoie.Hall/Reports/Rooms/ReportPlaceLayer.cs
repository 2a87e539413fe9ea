using System.Globalization;
using System.Runtime.CompilerServices;
using Clairevoie.Domain;
using Clairevoie.Hall.Layers;
using Clairevoie.Hall.Where;
using Clairevoie.Store;
using Microsoft.Extensions.Localization;
using NetTopologySuite.Geometries;

namespace Clairevoie.Hall.Reports;

/// <summary>
/// The exact places of reports, for those whom the table lets open them: the places are sealed with the words, so showing
/// them is a reading, and leaves one trace. A place that a protected perimeter touches is left out, as its cell is.
/// </summary>
public sealed class ReportPlaceLayer(ReportRoom room, TerritoryShapes shapes, IStringLocalizer<ReportWords> words)
{
    private static readonly Question Places = Question.In<ReportRoom>("Rooms/places");

    private readonly ReportSeal seal = new(room.Keys);

    /// <summary>The layer to register, under this name.</summary>
    public Layer As(string name) => new(
        name, () => words[$"layer.places.{room.Subject}"], room.Subject, Sight.Full, LayerShape.Point,
        [new("quarter", () => words["layer.quarter"]), new("address", () => words["layer.address"], () => words["layer.address.absent"]), new("reports", () => words["layer.reports"]) { Kind = FieldKind.Whole }, new("last", () => words["layer.last"]) { Kind = FieldKind.Day }],
        Features) { Gathering = new($"foyers-{name}", (from, until, stop) => KnownPerimeters.Within(room.Store, from, until, stop)) { CountedBy = "reports" } };

    private async IAsyncEnumerable<LayerFeature> Features(LayerQuestion asked, [EnumeratorCancellation] CancellationToken stop)
    {
        var hidden = await KnownPerimeters.Within(room.Store, asked.From ?? DateOnly.MinValue, asked.Until ?? DateOnly.MaxValue, stop);
        var places = await room.Store.Do(
            Doing.Of(asked.Viewer, Act.Read, "map", $"{room.Subject} places"),
            deed => Gathered(deed.Stream<PlaceRow>(Places.SeenBy(asked.Viewer, room.Subject, Sight.Full), ReportLayer.Days(asked))), stop);
        foreach (var (id, place) in places)
        {
            var at = new Point(place.Where.Longitude, place.Where.Latitude) { SRID = 4326 };
            if (asked.Within?.Intersects(at.EnvelopeInternal) != false && !hidden.Touch(at))
                yield return new(id, at, Values(place));
        }
    }

    // A place is held, never the reports that told of it: each is unsealed, weighed and let go.
    private async Task<Dictionary<string, ToldPlace>> Gathered(IAsyncEnumerable<PlaceRow> rows)
    {
        var places = new Dictionary<string, ToldPlace>();
        await foreach (var row in rows)
        {
            var told = Told(row);
            var id = Id(told.Where);
            places[id] = (places.GetValueOrDefault(id) ?? new(told.Where, 0, null, default)).And(told);
        }

        return places;
    }

    private Dictionary<string, object?> Values(ToldPlace place) => new()
    {
        ["reports"] = place.Reports,
        ["address"] = place.Address,
        ["quarter"] = shapes.Of(place.Where).Finest is { } code ? shapes.NameOf(code) : null,
        ["last"] = place.Last,
    };

    // What waits for redaction is read by nobody, the name of its place included.
    private ReportTold Told(PlaceRow row)
    {
        var told = seal.Open(seal.UnwrapWithRoom(row.RoomWrap, row.Id), row.Told, row.Id);
        return row.Doubtful ? told with { Address = null } : told;
    }

    private static string Id(GeoPoint at) => string.Create(CultureInfo.InvariantCulture, $"{at.Longitude:0.00000},{at.Latitude:0.00000}");

    private sealed record ToldPlace(GeoPoint Where, int Reports, string? Address, DateOnly Last)
    {
        public ToldPlace And(ReportTold told) => new(
            told.Where, Reports + 1, string.IsNullOrEmpty(told.Address) ? Address : told.Address, told.Seen.Day > Last ? told.Seen.Day : Last);
    }

    private sealed record PlaceRow
    {
        public Guid Id { get; init; }

        public byte[] RoomWrap { get; init; } = [];

        public byte[] Told { get; init; } = [];

        public bool Doubtful { get; init; }
    }
}
