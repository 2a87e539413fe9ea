using System.Runtime.CompilerServices;
using Clairevoie.Domain;
using Clairevoie.Hall.Layers;
using Microsoft.Extensions.Localization;

namespace Clairevoie.Hall.Where;

/// <summary>The outlines of the city for map programs: what every other collection counts by. The shared map has them in its ground.</summary>
public sealed class TerritoryLayer(TerritoryShapes shapes, IStringLocalizer<WhereWords> words)
{
    /// <summary>The layer, ready to be registered.</summary>
    public Layer Layer => new(
        "territoires", () => words["layer.territories"], Subject.Claim, Sight.Full, LayerShape.Area,
        [new("code", () => words["layer.code"]), new("name", () => words["layer.name"]), new("households", () => words["layer.households"]) { Kind = FieldKind.Whole }],
        All) { OnMap = false };

    private async IAsyncEnumerable<LayerFeature> All(LayerQuestion asked, [EnumeratorCancellation] CancellationToken stop)
    {
        await Task.CompletedTask;
        foreach (var one in shapes.All.Where(one => asked.Within?.Intersects(one.Shape.EnvelopeInternal) != false))
            yield return new(one.Code, one.Shape, new Dictionary<string, object?> { ["code"] = one.Code, ["name"] = one.Name, ["households"] = one.Households });
    }
}
