using System.Runtime.CompilerServices;
using Clairevoie.Domain;
using Clairevoie.Hall.Layers;
using Clairevoie.Hall.Where;
using Clairevoie.Intelligence.DealPoints;
using Clairevoie.Store;
using Microsoft.Extensions.Localization;
using NetTopologySuite.Geometries;

namespace Clairevoie.Intelligence.Networks;

/// <summary>
/// Networks on the shared map: from the middle of the deal points that one seems to run, a line to each of them. The middle is of
/// the drawing: nothing stands there. What touches a protected perimeter is not drawn.
/// </summary>
public sealed class NetworkLayer(ReadNetworks read, ReadDealPoints points, Cellar cellar, TimeProvider clock, IStringLocalizer<NetworkTexts> words)
{
    private static readonly GeometryFactory Degrees = new(new PrecisionModel(), 4326);

    /// <summary>The layer, ready to be registered.</summary>
    public Layer Layer => new(
        "reseaux", () => words["layer"], Subject.Network, Sight.Full, LayerShape.Line,
        [new("network", () => words["node.Network"]), new("point", () => words["node.DealPoint"]), new("likely", () => words["col.likely"]), new("last", () => words["col.last"]) { Kind = FieldKind.Day }],
        Seen);

    private async IAsyncEnumerable<LayerFeature> Seen(LayerQuestion asked, [EnumeratorCancellation] CancellationToken stop)
    {
        var today = HalfDay.Of(clock.GetUtcNow()).Day;
        var hidden = await KnownPerimeters.Within(cellar.Of(Room.Intelligence), asked.From ?? today, asked.Until ?? today.AddDays(1), stop);
        var kept = (await read.All(asked.Viewer, "networks on the map", stop)).Within(NetworkFilter.Everything with { From = asked.From, Until = asked.Until?.AddDays(-1) });
        var places = (await points.List(asked.Viewer, "deal points of networks on the map", stop)).Where(point => point.Place is { At: { } at, Coarse: false } && !hidden.Hold(at)).ToDictionary(point => point.Id);
        foreach (var network in kept.Nodes.Where(node => node.Kind == NodeKind.Network))
            foreach (var feature in Lines(network, kept.Links, places))
                if (asked.Within?.Intersects(feature.Geometry.EnvelopeInternal) != false && !hidden.Touch(feature.Geometry))
                    yield return feature;
    }

    private static IEnumerable<LayerFeature> Lines(NodeKept network, IReadOnlyList<LinkKept> links, Dictionary<Guid, DealPointKept> places)
    {
        var run = links.Where(link => link.One == network.Id || link.Other == network.Id)
            .Select(link => (Link: link, Point: places.GetValueOrDefault(link.One == network.Id ? link.Other : link.One)))
            .Where(end => end.Point is not null).ToList();
        if (run.Count == 0) yield break;
        var middle = new Coordinate(run.Average(end => end.Point!.Place.At!.Value.Longitude), run.Average(end => end.Point!.Place.At!.Value.Latitude));
        foreach (var (link, point) in run)
        {
            var at = point!.Place.At!.Value;
            yield return new($"{network.Id:D}-{point.Id:D}", Degrees.CreateLineString([middle, new(at.Longitude, at.Latitude)]), new Dictionary<string, object?>
            {
                ["network"] = network.Name,
                ["point"] = point.Name,
                ["likely"] = link.Likely.ToString("P0", System.Globalization.CultureInfo.CurrentCulture),
                ["last"] = link.Last,
            });
        }
    }
}
