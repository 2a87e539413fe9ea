using System.CommandLine;
using Clairevoie.Domain;
using Clairevoie.Store;

namespace Clairevoie.Commands;

/// <summary>The option that names one room of the cellar, or none to mean all that are kept here.</summary>
public static class RoomArgument
{
    /// <summary>One room, by its name.</summary>
    public static Option<string?> Option(string description, bool required = false)
    {
        var room = new Option<string?>("--room") { Description = description, HelpName = "ROOM", Required = required };
        room.AcceptOnlyFromAmong([.. RoomPlans.All.Select(plan => plan.Room.Slug())]);
        return room;
    }

    /// <summary>The plan of the room that was named, or of every room that this place keeps.</summary>
    /// <exception cref="CommandRefused">The room is not kept here.</exception>
    public static IReadOnlyList<RoomPlan> Kept(CellarPlace place, string? named)
    {
        ArgumentNullException.ThrowIfNull(place);
        var plans = RoomPlans.All.Where(plan => place.Keeps(plan.Room) && (named is null || plan.Room.Slug() == named)).ToList();
        return plans.Count > 0 ? plans : throw new CommandRefused($"{place.Var} does not keep the room {named ?? "of any plan"}.");
    }
}
