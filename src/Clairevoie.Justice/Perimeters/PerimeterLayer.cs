using System.Runtime.CompilerServices;
using Clairevoie.Domain;
using Clairevoie.Hall.Layers;
using Clairevoie.Hall.Where;
using Microsoft.Extensions.Localization;

namespace Clairevoie.Justice.Perimeters;

/// <summary>The perimeters on the shared map, as they hold on the last day that is asked for.</summary>
public sealed class PerimeterLayer(PerimeterBook book, IStringLocalizer<PerimeterWords> words)
{
    /// <summary>The layer, ready to be registered.</summary>
    public Layer Layer => new(
        "perimetres", () => words["layer"], Subject.ProtectedPerimeter, Sight.Full, LayerShape.Area,
        [new("place", () => words["place"]), new("territory", () => words["territory"]), new("from", () => words["from"]) { Kind = FieldKind.Day }, new("until", () => words["until"]) { Kind = FieldKind.Day }],
        Seen);

    private async IAsyncEnumerable<LayerFeature> Seen(LayerQuestion asked, [EnumeratorCancellation] CancellationToken stop)
    {
        var day = asked.Until?.AddDays(-1) ?? book.Today;
        foreach (var kept in await book.List(asked.Viewer, stop))
            if (kept.Perimeter.HoldsOn(day) && Outline.Read(kept.Area) is { } area && asked.Within?.Intersects(area.EnvelopeInternal) != false)
                yield return new(kept.Id, area, new Dictionary<string, object?> { ["place"] = kept.Place, ["territory"] = kept.Territory, ["from"] = kept.ValidFrom, ["until"] = kept.ValidUntil });
    }
}
