using Clairevoie.Domain;
using Clairevoie.Hall.Doors;
using Clairevoie.Hall.Layers;
using Clairevoie.Hall.Where;
using Clairevoie.Windows.Ground;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Clairevoie.Windows.Map.Areas;
using NetTopologySuite.Geometries;

namespace Clairevoie.Windows.Map;

/// <summary>The shared map, and beside it the same things as tables: the layers that the table grants to whoever looks.</summary>
[Open("Each layer asks the table itself; the public sees what the table shows to everybody.")]
public sealed class MapModel(SeenOnMap layers, TerritoryShapes shapes, GroundOfCity ground, TimeProvider clock) : PageModel
{
    public MapPeriod Period { get; private set; } = null!;

    public IReadOnlyList<MapPeriod> Periods { get; private set; } = [];

    /// <summary>Every layer granted, with what is seen of it; empty for those that were not asked for.</summary>
    public IReadOnlyList<LayerSeen> Layers { get; private set; } = [];

    /// <summary>The names of the layers that are shown.</summary>
    public IReadOnlySet<string> Shown { get; private set; } = new HashSet<string>();

    /// <summary>What the address says.</summary>
    public MapState State { get; private set; } = null!;

    public TimeSteps Steps { get; private set; } = null!;

    /// <summary>The places that were found for what was searched, the likeliest first.</summary>
    public IReadOnlyList<FoundAddress> Found { get; private set; } = [];

    /// <summary>When what is counted came in, of each layer that says it.</summary>
    public IReadOnlyList<(Layer Layer, Rhythm Rhythm)> Rhythms { get; private set; } = [];

    /// <summary>The areas that were drawn, with what lies in them.</summary>
    public IReadOnlyList<AreaSeen> Areas { get; private set; } = [];

    /// <summary>What was given for an area and could not be read.</summary>
    public string? Unread { get; private set; }

    public DateOnly Day => Today(clock);

    public Envelope? Bounds => State?.To is { } place ? StillMap.AroundPlace(place) : StillMap.BoundsOf(shapes, ground);

    public string? Attribution => ground.Attribution;

    public Viewer Viewer => HttpContext.ViewerOrPublic();

    public bool SignedIn => HttpContext.Viewer() is not null;

    public LayerOrder Sorting { get; private set; } = LayerOrder.AsGiven;

    public IReadOnlyList<(string Name, string Title)> Offered { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(string? periode, string? de, string? a, [FromServices] MapSearch search, CancellationToken stop)
    {
        var (viewer, today) = (HttpContext.ViewerOrPublic(), Today(clock));
        Periods = MapPeriod.Offered(today, SignedIn);
        Period = MapPeriod.Chosen(de is null || a is null ? periode : Between(de, a), today, SignedIn);
        State = MapState.Read(Request.Query, Period.Key);
        if (MapAreas.Given(Request.Query) is var (name, written))
        {
            if (written.Length == 0 || DrawnArea.Read(written) is not null) return Redirect(Url.Content("~/carte") + With(name, written).Address + "#tables");
            Unread = written.Replace(';', '\n');
        }

        Steps = TimeSteps.Around(Period, today, State.AddsUp, SignedIn);
        Sorting = LayerOrder.Read(State.Order);
        var shown = await layers.Shown(HttpContext, State.Layers);
        Shown = shown.Select(layer => layer.Name).ToHashSet();
        await Read(shown, viewer, stop);
        Offered = [.. layers.OfferedTo(viewer).Select(layer => (layer.Name, layer.Title()))];
        if (State.Search.Length > 0) Found = await search.Find(State.Search, SignedIn, stop);
        foreach (var (drawn, says) in ((string, string)[])[(MapAreas.Area, State.Area), (MapAreas.Control, State.Control)])
            if (await MapAreas.In(drawn, says, Layers, viewer, stop) is { } area) Areas = [.. Areas, area];
        return Page();
    }

    private async Task Read(IReadOnlyList<Layer> shown, Viewer viewer, CancellationToken stop)
    {
        var (seen, rhythms) = (new List<LayerSeen>(), new List<(Layer, Rhythm)>());
        foreach (var layer in shown)
        {
            seen.Add(Sorting.Sort(await SeenOnMap.In(layer, viewer, Period, Day, stop)));
            var told = seen[^1].Period ?? Period;
            if (layer.Rhythm is { } rhythm && SignedIn) rhythms.Add((layer, await rhythm(new(viewer, From: told.From, Until: told.Until), stop)));
        }

        (Layers, Rhythms) = (seen, rhythms);
    }

    /// <summary>The address of this map, with its tables in another order.</summary>
    public string AddressWith(string order) => (State with { Order = order }).Address;

    /// <summary>The same map with another area, and no cells to tick.</summary>
    public MapState With(string name, string written) =>
        name == MapAreas.Control ? State with { Control = written, Picks = false } : State with { Area = written, Picks = false };

    internal static DateOnly Today(TimeProvider clock) => HalfDay.Of(clock.GetUtcNow()).Day;

    private static string Between(string first, string last) => first == last ? first : $"{first}..{last}";
}
