using System.Runtime.CompilerServices;
using Clairevoie.Domain;
using Clairevoie.Hall.Layers;
using Clairevoie.Hall.Where;
using Clairevoie.Store;
using Microsoft.Extensions.Localization;
using NetTopologySuite.Geometries;

namespace Clairevoie.Intelligence.DealPoints;

/// <summary>Deal points on the shared map, for those whom the table grants their place. What lies in a protected perimeter is not drawn.</summary>
public sealed class DealPointLayer(ReadDealPoints points, Cellar cellar, TimeProvider clock, IStringLocalizer<DealPointWords> words)
{
    private static readonly GeometryFactory Degrees = new(new PrecisionModel(), 4326);

    /// <summary>The layer, ready to be registered.</summary>
    public Layer Layer => new(
        "points-de-deal", () => words["layer"], Subject.DealPoint, Sight.Full, LayerShape.Point,
        [new("name", () => words["col.name"]), new("kind", () => words["col.kind"]), new("state", () => words["col.state"]), new("first", () => words["col.first"]) { Kind = FieldKind.Day }, new("last", () => words["col.last"]) { Kind = FieldKind.Day }],
        Seen)
    {
        Page = id => $"/renseignement/points/{id}",
        Gathering = new("foyers-points-de-deal", (from, until, stop) => KnownPerimeters.Within(cellar.Of(Room.Intelligence), from, until, stop)),
    };

    private async IAsyncEnumerable<LayerFeature> Seen(LayerQuestion asked, [EnumeratorCancellation] CancellationToken stop)
    {
        var today = HalfDay.Of(clock.GetUtcNow()).Day;
        var hidden = await KnownPerimeters.Within(cellar.Of(Room.Intelligence), asked.From ?? today, asked.Until ?? today.AddDays(1), stop);
        foreach (var point in await points.List(asked.Viewer, "deal points on the map", stop))
            if (point.Place is { At: { } at, Coarse: false } && HeldWithin(point.History, asked) && Shape(at) is var shape
                && asked.Within?.Contains(shape.Coordinate) != false && !hidden.Touch(shape))
                yield return new(point.Id.ToString("D"), shape, Values(point));
    }

    // On the map of a span stands what sold within it; on the map of today, what is not over.
    private static bool HeldWithin(DealPointHistory history, LayerQuestion asked) => asked is { From: null, Until: null }
        ? !history.State.IsOver()
        : !(history.FirstSeen >= asked.Until) && !(history.Over < asked.From);

    private static Point Shape(GeoPoint at) => Degrees.CreatePoint(new Coordinate(at.Longitude, at.Latitude));

    private Dictionary<string, object?> Values(DealPointKept point) => new()
    {
        ["name"] = point.Name,
        ["kind"] = words[$"kind.{point.Kind}"].Value,
        ["state"] = words[$"state.{point.History.State}"].Value,
        ["first"] = point.History.FirstSeen,
        ["last"] = point.History.LastSeen,
    };
}
