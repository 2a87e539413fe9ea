using Clairevoie.Domain;
using Clairevoie.Hall.Reports;
using Clairevoie.Store;

namespace Clairevoie;

/// <summary>Every room that the cellar can keep, in one list: commands, server and tests read it.</summary>
public static class RoomPlans
{
    /// <summary>The plans of all rooms, the Hall first.</summary>
    public static IReadOnlyList<RoomPlan> All { get; } =
    [
        RoomPlan.Of(Room.Hall),
        RoomPlan.Of(Room.Intelligence) with { Wraps = [ReportWraps.Held] },
        RoomPlan.Of(Room.Justice),
        RoomPlan.Of(Room.Care),
        RoomPlan.Of(Room.Coordination) with { Wraps = [ReportWraps.Held] },
        RoomPlan.Of(Room.Publication),
    ];

    /// <summary>The plans of these rooms alone.</summary>
    public static IEnumerable<RoomPlan> Of(IReadOnlySet<Room> rooms) => All.Where(plan => rooms.Contains(plan.Room));
}
