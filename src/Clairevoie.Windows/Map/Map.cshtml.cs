using Clairevoie.Domain;
using Clairevoie.Hall.Doors;
using Clairevoie.Hall.Layers;
using Clairevoie.Hall.Where;
using Clairevoie.Windows.Ground;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
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

    public Envelope? Bounds => State?.To is { } place ? StillMap.AroundPlace(place) : StillMap.BoundsOf(shapes, ground);

    public string? Attribution => ground.Attribution;

    public bool SignedIn => HttpContext.Viewer() is not null;

    public LayerOrder Sorting { get; private set; } = LayerOrder.AsGiven;

    public IReadOnlyList<(string Name, string Title)> Offered { get; private set; } = [];

    public async Task OnGetAsync(string? periode, string? de, string? a, [FromServices] MapSearch search, CancellationToken stop)
    {
        var (viewer, today) = (HttpContext.ViewerOrPublic(), Today(clock));
        Periods = MapPeriod.Offered(today, SignedIn);
        Period = MapPeriod.Chosen(de is null || a is null ? periode : Between(de, a), today, SignedIn);
        State = MapState.Read(Request.Query, Period.Key);
        Steps = TimeSteps.Around(Period, Periods, State.AddsUp, SignedIn);
        Sorting = LayerOrder.Read(State.Order);
        var shown = await layers.Shown(HttpContext, State.Layers);
        Shown = shown.Select(layer => layer.Name).ToHashSet();
        var (seen, rhythms) = (new List<LayerSeen>(), new List<(Layer, Rhythm)>());
        foreach (var layer in shown)
        {
            seen.Add(Sorting.Sort(await SeenOnMap.In(layer, viewer, Period, stop)));
            if (layer.Rhythm is { } rhythm && SignedIn) rhythms.Add((layer, await rhythm(new(viewer, From: Period.From, Until: Period.Until), stop)));
        }

        (Layers, Rhythms, Offered) = (seen, rhythms, [.. layers.OfferedTo(viewer).Select(layer => (layer.Name, layer.Title()))]);
        if (State.Search.Length > 0) Found = await search.Find(State.Search, SignedIn, stop);
    }

    /// <summary>The address of this map, with its tables in another order.</summary>
    public string AddressWith(string order) => (State with { Order = order }).Address;

    internal static DateOnly Today(TimeProvider clock) => HalfDay.Of(clock.GetUtcNow()).Day;

    private static string Between(string first, string last) => first == last ? first : $"{first}..{last}";
}
