using System.Globalization;
using Clairevoie.Domain;
using Clairevoie.Hall.Doors;
using Clairevoie.Hall.Where;
using Clairevoie.Windows.Ground;
using Clairevoie.Windows.Map.Areas;
using Microsoft.AspNetCore.Mvc.RazorPages;
using NetTopologySuite.Geometries;

namespace Clairevoie.Windows.Map;

/// <summary>The map on a sheet of paper, at a scale, with its legend: the page is printed, or kept as PDF, by the browser.</summary>
[Open("Each layer asks the table itself; the public sees what the table shows to everybody.")]
public sealed class PrintModel(SeenOnMap layers, TerritoryShapes shapes, GroundOfCity ground, TimeProvider clock) : PageModel
{
    /// <summary>The scales that are offered.</summary>
    public static readonly IReadOnlyList<int> Scales = [2_500, 5_000, 10_000, 25_000, 50_000];

    public MapPeriod Period { get; private set; } = null!;

    public IReadOnlyList<LayerSeen> Layers { get; private set; } = [];

    public MapState State { get; private set; } = null!;

    /// <summary>The sheet; nothing where the city has neither outline nor ground.</summary>
    public PaperMap? Paper { get; private set; }

    /// <summary>The areas that were drawn on the map.</summary>
    public IReadOnlyList<(string Name, Geometry Shape)> Areas => MapAreas.Drawn(State);

    public string? Attribution => ground.Attribution;

    public DateOnly Today => MapModel.Today(clock);

    public async Task OnGetAsync(string? periode, string? echelle, CancellationToken stop)
    {
        var viewer = HttpContext.ViewerOrPublic();
        Period = MapPeriod.Chosen(periode, Today, HttpContext.Viewer() is not null);
        State = MapState.Read(Request.Query, Period.Key);
        var seen = new List<LayerSeen>();
        foreach (var layer in await layers.Shown(HttpContext, State.Layers)) seen.Add(await SeenOnMap.In(layer, viewer, Period, Today, stop));
        Layers = seen;
        var city = StillMap.BoundsOf(shapes, ground);
        var middle = State.To ?? (city is null ? null : new GeoPoint(city.Centre.X, city.Centre.Y));
        if (middle is { } place) Paper = PaperMap.Of(place, Scale(echelle, city));
    }

    // The smallest scale offered at which the whole city fits, unless another is asked.
    private static int Scale(string? asked, Envelope? city) =>
        int.TryParse(asked, NumberStyles.None, CultureInfo.InvariantCulture, out var scale) && Scales.Contains(scale)
            ? scale
            : Scales.FirstOrDefault(one => city is null || PaperMap.Of(new(city.Centre.X, city.Centre.Y), one).Bounds.Contains(city), Scales[^1]);
}
