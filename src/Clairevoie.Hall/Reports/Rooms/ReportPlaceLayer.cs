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
        Features);

    private async IAsyncEnumerable<LayerFeature> Features(LayerQuestion asked, [EnumeratorCancellation] CancellationToken stop)
    {
        var hidden = await KnownPerimeters.Within(room.Store, asked.From ?? DateOnly.MinValue, asked.Until ?? DateOnly.MaxValue, stop);
        var rows = await room.Store.Do(
            Doing.Of(asked.Viewer, Act.Read, "map", $"{room.Subject} places"),
            deed => deed.Rows<PlaceRow>(Places.SeenBy(asked.Viewer, room.Subject, Sight.Full), ReportLayer.Days(asked)), stop);
        foreach (var place in rows.Select(Told).GroupBy(told => Id(told.Where)))
        {
            var at = new Point(place.Last().Where.Longitude, place.Last().Where.Latitude) { SRID = 4326 };
            if (asked.Within?.Intersects(at.EnvelopeInternal) != false && !hidden.Touch(at))
                yield return new(place.Key, at, Values([.. place]));
        }
    }

    private Dictionary<string, object?> Values(IReadOnlyList<ReportTold> told) => new()
    {
        ["reports"] = told.Count,
        ["address"] = told.Select(one => one.Address).LastOrDefault(address => !string.IsNullOrEmpty(address)),
        ["quarter"] = shapes.Of(told[^1].Where).Finest is { } code ? shapes.NameOf(code) : null,
        ["last"] = told.Max(one => one.Seen.Day),
    };

    // What waits for redaction is read by nobody, the name of its place included.
    private ReportTold Told(PlaceRow row)
    {
        var told = seal.Open(seal.UnwrapWithRoom(row.RoomWrap, row.Id), row.Told, row.Id);
        return row.Doubtful ? told with { Address = null } : told;
    }

    private static string Id(GeoPoint at) => string.Create(CultureInfo.InvariantCulture, $"{at.Longitude:0.00000},{at.Latitude:0.00000}");

    private sealed record PlaceRow
    {
        public Guid Id { get; init; }

        public byte[] RoomWrap { get; init; } = [];

        public byte[] Told { get; init; } = [];

        public bool Doubtful { get; init; }
    }
}
