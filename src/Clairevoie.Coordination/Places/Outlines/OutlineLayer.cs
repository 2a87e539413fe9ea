using System.Runtime.CompilerServices;
using Clairevoie.Domain;
using Clairevoie.Hall.Layers;
using Clairevoie.Hall.Where;
using Clairevoie.Store;
using Microsoft.Extensions.Localization;

namespace Clairevoie.Coordination.Places.Outlines;

/// <summary>The outlines of places on the map. That of a scene which a protected perimeter touches is left out, as if nobody had drawn it.</summary>
public sealed class OutlineLayer(PlaceBook book, Cellar cellar, IStringLocalizer<PlaceWords> words)
{
    /// <summary>The layer, ready to be registered.</summary>
    public Layer Layer => new(
        "contours", () => words["layer.outlines"], Subject.StreetPlace, Sight.Full, LayerShape.Area,
        [new("name", () => words["name"]), new("kind", () => words["kind"])], Seen) { InOrder = true, Page = id => $"/lieux/{id}" };

    private async IAsyncEnumerable<LayerFeature> Seen(LayerQuestion asked, [EnumeratorCancellation] CancellationToken stop)
    {
        var hidden = await KnownPerimeters.Within(cellar.Of(Room.Coordination), asked.From ?? book.Today, asked.Until ?? book.Today.AddDays(1), stop);
        await foreach (var place in book.OnMap(asked, drawn: true, stop))
        {
            if (Outline.Read(place.Outline) is not { } outline || asked.Within?.Intersects(outline.EnvelopeInternal) == false || (place.Kind == PlaceKind.Scene && hidden.Touch(outline)))
                continue;
            yield return new(place.Id, outline, new Dictionary<string, object?> { ["name"] = place.Name, ["kind"] = words[$"kind.{place.Kind}"].Value });
        }
    }
}
