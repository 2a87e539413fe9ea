using Clairevoie.Domain;
using Clairevoie.Hall.Layers;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Localization;
using NetTopologySuite.Geometries;

namespace Clairevoie.Windows.Map.Areas;

/// <summary>The areas that somebody drew on the map, what lies in them, and where they lead.</summary>
public sealed class MapAreas(IEnumerable<AreaWay> ways, IStringLocalizerFactory words)
{
    /// <summary>How addresses and forms name them: the area, and the one with which it is compared.</summary>
    public const string Area = "zone", Control = "temoin";

    /// <summary>The areas that an address holds, each with its name.</summary>
    public static IReadOnlyList<(string Name, Geometry Shape)> Drawn(MapState state)
    {
        ArgumentNullException.ThrowIfNull(state);
        var both = new[] { (Name: Area, DrawnArea.Read(state.Area)?.Shape), (Name: Control, DrawnArea.Read(state.Control)?.Shape) };
        return [.. both.Where(one => one.Shape is not null).Select(one => (one.Name, one.Shape!))];
    }

    /// <summary>What lies in one of them, layer by layer.</summary>
    public static async Task<AreaSeen?> In(string name, string written, IReadOnlyList<LayerSeen> layers, Viewer viewer, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(layers);
        if (DrawnArea.Read(written) is not { } area) return null;
        var counts = new List<AreaCount>();
        foreach (var seen in layers) counts.Add(await AreaCount.Of(seen, area, viewer, stop));
        return new(name, area, counts);
    }

    /// <summary>What a form gives: corners that were typed and cells that were ticked, for the area that it names. Nothing when none is asked.</summary>
    public static (string Name, string Written)? Given(IQueryCollection asked)
    {
        ArgumentNullException.ThrowIfNull(asked);
        var name = asked["pour"].ToString();
        var parts = asked["coins"].ToString().Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Concat(asked["carre"].OfType<string>());
        return name is Area or Control ? (name, string.Join(';', parts.Take(DrawnArea.MostParts + 1))) : null;
    }

    /// <summary>Where the areas lead whoever looks: the words and the address.</summary>
    public IReadOnlyList<(string Says, string Address)> WaysOf(Viewer viewer, DrawnArea area, DrawnArea? control) =>
        [.. ways.Where(way => way.IsFor(viewer)).Select(way => (words.Create(way.Words)[way.Key].Value, way.Address(area.Cells, control?.Cells ?? [])))];
}

/// <summary>An area with what lies in it.</summary>
public sealed record AreaSeen(string Name, DrawnArea Area, IReadOnlyList<AreaCount> Counts);
