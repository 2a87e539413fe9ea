using Clairevoie.Coordination.Moves.Alarms;
using Clairevoie.Coordination.Moves.Measure;
using Clairevoie.Coordination.Moves.Night;
using Clairevoie.Coordination.Moves.Referrals;
using Clairevoie.Domain;
using Clairevoie.Hall.Layers;
using Clairevoie.Hall.Layout;
using Clairevoie.Hall.Rounds;
using Clairevoie.Hall.Tasks;
using Clairevoie.Hall.Where;
using Microsoft.Extensions.DependencyInjection;

namespace Clairevoie.Coordination.Moves;

/// <summary>What moves: the watch of the night, its alarms, and the referrals that people write of them.</summary>
internal static class MovesRoom
{
    /// <summary>Adds it to the room.</summary>
    public static IServiceCollection AddMoves(this IServiceCollection services) => services
        .AddSingleton<NightReports>()
        .AddSingleton<NightWatch>()
        .AddSingleton<NightState>()
        .AddSingleton<IGoRound, NightRounds>()
        .AddSingleton<AlarmBook>()
        .AddSingleton<AlarmWork>()
        .AddSingleton<AlarmLayer>()
        .AddSingleton(house => house.GetRequiredService<AlarmLayer>().Layer)
        .AddSingleton(new AreaWay(Subject.NuisanceReport, Sight.Blurred, typeof(MoveWords), "measure.area", Measuring))
        .AddSingleton<ScenesOver>()
        .AddSingleton<ReferScene>()
        .AddSingleton<CellDaysBook>()
        .AddSingleton<ITellTasks, AlarmTasks>()
        .AddSingleton(new Signpost("/ce-qui-bouge", typeof(MoveWords), "nav", Subject.SceneAlarm, Sight.Full));

    // What lies in both areas is left to the first; the belt goes around it.
    private static string Measuring(IReadOnlyList<GridCell> target, IReadOnlyList<GridCell> control) =>
        $"/ce-qui-bouge/mesurer/{ChosenAreas.None.Drawn(control, Area.Control).Drawn(target, Area.Target).Ringed()}#zones";
}
