using Clairevoie.Domain;
using Clairevoie.Hall.Doors;
using Clairevoie.Hall.Layers;
using Microsoft.AspNetCore.Http;

namespace Clairevoie.Windows.Map;

/// <summary>The layers of the map that somebody asks for, read for one period. What is not theirs is noted as a refusal, and answered as what is not there.</summary>
public sealed class SeenOnMap(GrantedLayers layers, Refusals refusals)
{
    /// <summary>The layers that the map offers to whoever looks.</summary>
    public IReadOnlyList<Layer> OfferedTo(Viewer viewer) => [.. layers.For(viewer).Where(layer => layer.OnMap)];

    /// <summary>Those of them that are shown: the ones asked for, or the first, since layers one over the other say nothing.</summary>
    public async Task<IReadOnlyList<Layer>> Shown(HttpContext context, IReadOnlyList<string> asked)
    {
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(asked);
        var viewer = context.ViewerOrPublic();
        foreach (var withheld in asked.Select(name => layers.Withheld(viewer, name)).Where(subject => subject is not null).Distinct())
            await refusals.Note(context.Viewer(), withheld, context.RequestAborted);
        var offered = OfferedTo(viewer);
        return asked.Count > 0 ? [.. offered.Where(layer => asked.Contains(layer.Name))] : [.. offered.Take(1)];
    }

    /// <summary>What is seen of a layer in a period, as far as the layer is told by such steps.</summary>
    public static async Task<LayerSeen> In(Layer layer, Viewer viewer, MapPeriod period, DateOnly today, CancellationToken stop)
    {
        var told = OfLayer(layer, viewer, period, today);
        return (await LayerSeen.Of(layer, viewer, told, stop)) with { Period = told };
    }

    /// <summary>
    /// The part of a period of which a layer can be asked: the period itself, or where the layer is told by longer steps, the last of
    /// them. Counts by cell are told by the month to those who may not open what is counted, and by the day to those who may.
    /// </summary>
    public static MapPeriod OfLayer(Layer layer, Viewer viewer, MapPeriod period, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(layer);
        ArgumentNullException.ThrowIfNull(viewer);
        ArgumentNullException.ThrowIfNull(period);
        var finest = layer.Time switch
        {
            LayerTime.Quarters => TimeUnit.Quarter,
            LayerTime.Periods when !AccessTable.SeesAllWhole(viewer.Role, layer.Subject, layer.AtLeast) => TimeUnit.Month,
            _ => TimeUnit.Day,
        };
        if (period.Unit > finest) return period.LastOf(finest, today);
        return layer.Time == LayerTime.Quarters && period.Quarters is [.., var last] ? last : period;
    }
}
