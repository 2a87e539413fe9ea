using System.Runtime.CompilerServices;
using Clairevoie.Domain;
using Clairevoie.Hall.Layers;
using Clairevoie.Hall.Where;
using Clairevoie.Store;
using Microsoft.Extensions.Localization;
using NetTopologySuite.Geometries;

namespace Clairevoie.Coordination.Places;

/// <summary>The places of the table on the map. A scene that a protected perimeter touches is left out, as if there were none.</summary>
public sealed class PlaceLayer(PlaceBook book, Cellar cellar, IStringLocalizer<PlaceWords> words)
{
    /// <summary>The layer, ready to be registered.</summary>
    public Layer Layer => new(
        "lieux", () => words["layer"], Subject.StreetPlace, Sight.Full, LayerShape.Point,
        [new("name", () => words["name"]), new("kind", () => words["kind"])], Seen)
    {
        InOrder = true,
        Page = id => $"/lieux/{id}",
        Gathering = new("foyers-lieux", (from, until, stop) => KnownPerimeters.Within(cellar.Of(Room.Coordination), from, until, stop)),
    };

    private async IAsyncEnumerable<LayerFeature> Seen(LayerQuestion asked, [EnumeratorCancellation] CancellationToken stop)
    {
        var hidden = await KnownPerimeters.Within(cellar.Of(Room.Coordination), asked.From ?? book.Today, asked.Until ?? book.Today.AddDays(1), stop);
        await foreach (var place in book.OnMap(asked, drawn: false, stop))
        {
            var point = new Point(place.At.Longitude, place.At.Latitude) { SRID = 4326 };
            if (asked.Within?.Intersects(point.Coordinate) == false || (place.Kind == PlaceKind.Scene && hidden.Touch(point)))
                continue;
            yield return new(place.Id, point, new Dictionary<string, object?> { ["name"] = place.Name, ["kind"] = words[$"kind.{place.Kind}"].Value });
        }
    }
}
