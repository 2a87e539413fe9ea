using Clairevoie.Domain;
using Clairevoie.Hall.Doors;
using Clairevoie.Hall.Where;
using Clairevoie.Windows.Ground;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using NetTopologySuite.Geometries;

namespace Clairevoie.Windows.Map;

/// <summary>The shared map, and beside it the same things as tables: the layers that the table grants to whoever looks.</summary>
[Open("Each layer asks the table itself; the public sees what the table shows to everybody.")]
public sealed class MapModel(GrantedLayers layers, TerritoryShapes shapes, GroundOfCity ground, TimeProvider clock) : PageModel
{
    public MapPeriod Period { get; private set; } = null!;

    public IReadOnlyList<MapPeriod> Periods { get; private set; } = [];

    /// <summary>Every layer granted, with what is seen of it; empty for those that were not asked for.</summary>
    public IReadOnlyList<LayerSeen> Layers { get; private set; } = [];

    /// <summary>The names of the layers that are shown.</summary>
    public IReadOnlySet<string> Shown { get; private set; } = new HashSet<string>();

    public Envelope? Bounds { get; } = StillMap.BoundsOf(shapes, ground);

    public string? Attribution => ground.Attribution;

    public bool SignedIn => HttpContext.Viewer() is not null;

    public async Task OnGetAsync(string? periode, string? tri, [FromServices] Refusals refusals, CancellationToken stop)
    {
        var viewer = HttpContext.ViewerOrPublic();
        var granted = layers.For(viewer).Where(layer => layer.OnMap).ToList();
        (Periods, Period) = (MapPeriod.Offered(Today(clock), SignedIn), MapPeriod.Chosen(periode, Today(clock), SignedIn));
        var asked = Request.Query["couche"].OfType<string>().ToHashSet();
        foreach (var withheld in asked.Select(name => layers.Withheld(viewer, name)).Where(subject => subject is not null).Distinct())
            await refusals.Note(HttpContext.Viewer(), withheld, stop);
        Shown = asked.Count > 0 ? asked : granted.Take(1).Select(layer => layer.Name).ToHashSet(); // layers one over the other say nothing: one at first
        Sorting = LayerOrder.Read(tri);
        var seen = new List<LayerSeen>();
        foreach (var layer in granted.Where(layer => Shown.Contains(layer.Name))) seen.Add(Sorting.Sort(await LayerSeen.Of(layer, viewer, Period, stop)));
        Layers = seen;
        Offered = [.. granted.Select(layer => (layer.Name, layer.Title()))];
    }

    public LayerOrder Sorting { get; private set; } = LayerOrder.AsGiven;

    public IReadOnlyList<(string Name, string Title)> Offered { get; private set; } = [];

    /// <summary>The address of this map, with its tables in another order.</summary>
    public string AddressWith(string order)
    {
        var shown = Request.Query["couche"].OfType<string>().Select(name => $"couche={Uri.EscapeDataString(name)}&");
        return $"?{string.Concat(shown)}periode={Period.Key}&tri={Uri.EscapeDataString(order)}";
    }

    internal static DateOnly Today(TimeProvider clock) => HalfDay.Of(clock.GetUtcNow()).Day;
}
