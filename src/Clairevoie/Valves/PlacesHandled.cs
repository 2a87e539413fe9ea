using Clairevoie.Domain;
using Clairevoie.Hall.Where;
using Clairevoie.Intelligence.Handled;
using Clairevoie.Store;

namespace Clairevoie.Valves;

/// <summary>From Intelligence to Coordination: that a place was handled, to 200 m and to the week, and nothing of how it was known.</summary>
public sealed class PlacesHandled(Cellar cellar, ReadHandled handled) : IFallDue
{
    private static readonly Question ToTell = Question.In<Valve>("Valves/places_to_tell");

    /// <summary>The passage.</summary>
    public static Crossing Crossing { get; } = new(ValveNames.PlacesHandled, Room.Intelligence, [Room.Coordination], 1)
    {
        What = "That a place where drugs were sold was handled: its sector, its 200 m cell, and the week in which it closed or was found gone.",
        Hides = "The exact place, the day, the operation, the services, the products, every grading, source and word. A cell that touches a protected perimeter is not told.",
        When = "Once the week is over, so that nothing follows from the hour at which it is told; once for each closing.",
        Shape = MessageBody.Write(new PlaceHandled(Guid.Parse("0b4c8f10-5a44-4d0e-9a51-3f1f6f7c2a01"), "ARM-75118", "CRS3035RES200mN2889000E3760200", "2026-W46")),
    };

    /// <summary>The passage with what its body must be.</summary>
    public static Valve Valve { get; } = new(Crossing, Read);

    /// <inheritdoc />
    public async Task PutOut(DateOnly today, CancellationToken stop)
    {
        var room = cellar.Of(Room.Intelligence);
        var facts = await room.Look(look => look.Rows<Guid>(ToTell, new { valve = Crossing.Valve, before = IsoWeek.Of(today).Monday }), stop);
        foreach (var fact in facts)
            if (await handled.Of(fact, stop) is { } said)
                await room.Do(Doing.Anonymous(Act.Send, "valve", $"{Crossing.Valve} {said.Week}"), deed => Outbox.Put(
                    deed, new(Guid.NewGuid(), Crossing.Valve, Crossing.Version, fact.ToString("D"), 1, IsoWeek.Of(today).Monday, MessageBody.Write(said))), stop);
    }

    private static void Read(string body)
    {
        var said = MessageBody.Read<PlaceHandled>(body);
        if (!GridCell.TryParse(said.Cell, out _) || IsoWeek.Read(said.Week) is null || !TerritoryCode.Could(said.Territory))
            throw new FormatException("A place handled has a cell, a week and a sector.");
    }
}
