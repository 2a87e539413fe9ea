using System.Globalization;
using Clairevoie.Care.Places;
using Clairevoie.Domain;
using Clairevoie.Store;

namespace Clairevoie.Valves;

/// <summary>From Care to Publication, for partners outside care: whether a kind of service had room yesterday. Never to the police, never to justice.</summary>
public sealed class RoomInCare(Cellar cellar, PlacesBook places) : IFallDue
{
    /// <summary>The passage.</summary>
    public static Crossing Crossing { get; } = new(ValveNames.CareLevels, Room.Care, [Room.Publication], 1)
    {
        What = "Whether a kind of service had room on a day: free, tight (one place in five or fewer) or full (one in twenty or fewer).",
        Hides = "Every number, every structure, every strand. A service of which fewer than three structures of two agencies told their places, or with fewer than 22 places, is not told.",
        When = "Once for each day, on the next day. A later correction changes nothing of what was told.",
        Shape = MessageBody.Write(new CareLevels(new(2026, 11, 21), [new("housing", PlaceLevel.Tight)])),
    };

    /// <summary>The passage with what its body must be.</summary>
    public static Valve Valve { get; } = new(Crossing, body => _ = MessageBody.Read<CareLevels>(body));

    /// <inheritdoc />
    public async Task PutOut(DateOnly today, CancellationToken stop)
    {
        var (room, day) = (cellar.Of(Room.Care), today.AddDays(-1));
        var about = day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        if (await room.Look(look => Outbox.TurnsOf(look, Crossing.Valve, about), stop) > 0 || await places.LevelsOf(day, stop) is not { Services.Count: > 0 } told)
            return;
        await room.Do(Doing.Anonymous(Act.Send, "valve", $"{Crossing.Valve} {about}"), deed => Outbox.Put(
            deed, new(Guid.NewGuid(), Crossing.Valve, Crossing.Version, about, 1, today, MessageBody.Write(told))), stop);
    }
}
