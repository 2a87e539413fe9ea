using Clairevoie.Domain;
using Clairevoie.Hall.Doors;
using Clairevoie.Hall.Layers;
using Clairevoie.Hall.Where;
using Clairevoie.Windows.Ground;
using Microsoft.AspNetCore.Mvc.RazorPages;
using NetTopologySuite.Geometries;

namespace Clairevoie.Windows.Map;

/// <summary>One layer in two periods, side by side: the same part of the city, the same classes of colour, and one table of both.</summary>
[Open("Each layer asks the table itself; the public sees what the table shows to everybody.")]
public sealed class CompareModel(SeenOnMap layers, TerritoryShapes shapes, GroundOfCity ground, TimeProvider clock) : PageModel
{
    public IReadOnlyList<MapPeriod> Periods { get; private set; } = [];

    public IReadOnlyList<Layer> Offered { get; private set; } = [];

    /// <summary>The earlier and the later period.</summary>
    public (MapPeriod Before, MapPeriod After) Pair { get; private set; }

    /// <summary>The layer in both; nothing when none is granted.</summary>
    public SeenTwice? Seen { get; private set; }

    public Envelope? Bounds { get; } = StillMap.BoundsOf(shapes, ground);

    public string? Attribution => ground.Attribution;

    public async Task OnGetAsync(string? periode, string? avec, CancellationToken stop)
    {
        var (viewer, today, signedIn) = (HttpContext.ViewerOrPublic(), MapModel.Today(clock), HttpContext.Viewer() is not null);
        var quarters = MapPeriod.Offered(today, signedIn).Where(period => period.Quarter > 0).ToList();
        var chosen = MapPeriod.Chosen(periode, today, signedIn);
        var after = chosen.Parts.Count > 0 ? chosen : quarters[0];
        Periods = after.Unit == TimeUnit.Quarter ? quarters : [.. TimeSteps.Around(after, today, false, signedIn).Units.Reverse()];
        var before = avec is null ? Previous(after, quarters) : MapPeriod.Chosen(avec, today, signedIn);
        Pair = before.From <= after.From ? (before, after) : (after, before);
        Offered = layers.OfferedTo(viewer);
        if (await layers.Shown(HttpContext, [.. Request.Query["couche"].OfType<string>().Take(1)]) is not [var layer, ..]) return;
        Seen = SeenTwice.Of(await SeenOnMap.In(layer, viewer, Pair.Before, today, stop), await SeenOnMap.In(layer, viewer, Pair.After, today, stop));
    }

    private static MapPeriod Previous(MapPeriod after, List<MapPeriod> quarters) => after.Before.From >= quarters[^1].From ? after.Before : quarters[^1];
}
