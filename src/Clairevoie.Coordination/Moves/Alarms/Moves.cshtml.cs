using System.Globalization;
using Clairevoie.Coordination.Moves.Ground;
using Clairevoie.Coordination.Moves.Night;
using Clairevoie.Domain;
using Clairevoie.Hall.Doors;
using Clairevoie.Hall.Where;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Localization;

namespace Clairevoie.Coordination.Moves.Alarms;

/// <summary>What moves: the alarms of the nights, those that wait first, and how often alarms were right.</summary>
[Shows(Subject.SceneAlarm)]
public sealed class MovesModel(AlarmBook book, NightWatch watch, NightState state) : PageModel
{
    /// <summary>What is listed.</summary>
    public IReadOnlyList<AlarmShown> Alarms { get; private set; } = [];

    /// <summary>How often they were right.</summary>
    public AlarmTally Tally { get; private set; } = new(0, 0, 0, 0);

    /// <summary>The last night that was watched.</summary>
    public DateOnly? LastNight { get; private set; }

    /// <summary>How far a watch under way has come.</summary>
    public double? Watching => state.Share;

    /// <summary>Whether the viewer sees where reports lie, and may measure with them.</summary>
    public bool MayMeasure => AccessTable.BestSight(HttpContext.Viewer()!.Role, Subject.NuisanceReport) >= Sight.Blurred;

    public async Task OnGet(CancellationToken stop)
    {
        (Alarms, LastNight) = (await book.List(HttpContext.Viewer()!, stop), await watch.Last(stop));
        Tally = AlarmTally.Of(Alarms.Select(one => one.History.State));
    }

    /// <summary>The cells of all that is listed, each with the number of its alarm.</summary>
    public CellMap Map(TerritoryShapes places, IStringLocalizer words) => new(
        [.. Alarms.Index().SelectMany(one => one.Item.Alarm.Ground.Select(cell => (cell, one.Item, Rank: one.Index + 1))).DistinctBy(one => one.cell).Select(one => new MapCell(
            one.cell, one.Item.History.Waits ? "waits" : "decided", one.Rank.ToString(CultureInfo.CurrentCulture), AlarmText.Says(one.Item.Alarm, places.Say(one.Item.Alarm.Territory), words)))],
        words[Alarms.Count == 1 ? "map.says.one" : "map.says", Alarms.Count]);
}
