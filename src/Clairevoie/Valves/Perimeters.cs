using Clairevoie.Domain;
using Clairevoie.Hall.Where;
using Clairevoie.Justice.Perimeters;
using Clairevoie.Store;

namespace Clairevoie.Valves;

/// <summary>From Justice to every room that draws or publishes places: where nothing is counted, and from when to when.</summary>
public sealed class Perimeters : IPassOn<PerimeterSet>
{
    /// <summary>The passage.</summary>
    public static Crossing Crossing { get; } = new(ValveNames.Perimeters, Room.Justice, [Room.Intelligence, Room.Coordination, Room.Publication], 1)
    {
        What = "The outline of a protected perimeter around a publicly listed care place, and the days on which it holds.",
        Hides = "The name of the place, who drew it and for whom.",
        When = "When the prosecutor draws a perimeter or sets its end, in the same deed. What was said last holds.",
        Shape = MessageBody.Write(new Perimeter(Guid.Parse("4a3f0c52-7c0e-4a66-9a55-0d2f0f6f7a10"), """{"type":"Polygon","coordinates":[[[2.36,48.88],[2.361,48.88],[2.361,48.881],[2.36,48.88]]]}""", new(2026, 11, 1), null)),
    };

    /// <summary>The passage with what its body must be.</summary>
    public static Valve Valve { get; } = new(Crossing, Read);

    /// <inheritdoc />
    public async Task PassOn(PerimeterSet fact, Deed deed)
    {
        ArgumentNullException.ThrowIfNull(fact);
        var about = fact.Perimeter.Id.ToString("D");
        var turn = await Outbox.TurnsOf(deed, Crossing.Valve, about) + 1;
        await Outbox.Put(deed, new(Guid.NewGuid(), Crossing.Valve, Crossing.Version, about, turn, fact.On, MessageBody.Write(fact.Perimeter)));
    }

    private static void Read(string body)
    {
        if (Outline.Read(MessageBody.Read<Perimeter>(body).Area) is null)
            throw new FormatException("A perimeter has an outline.");
    }
}
