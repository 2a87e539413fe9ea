using Clairevoie.Domain;
using Clairevoie.Hall.City;

namespace Clairevoie.Hall.Legal;

/// <summary>On what a room's work rests, as the city has written it: who answers for it, which act allows it, where its risks were weighed, who holds its key.</summary>
public sealed record LegalBasis(Room Room, string? Controller, string? Act, string? Assessment, string? Keyholder)
{
    /// <summary>The rooms that need one.</summary>
    public static IReadOnlyList<Room> Rooms { get; } = [Room.Intelligence, Room.Justice, Room.Care, Room.Coordination, Room.Publication];

    /// <summary>What a basis is made of, by the last word of its key in the settings.</summary>
    public static IReadOnlyList<string> Parts { get; } = ["controller", "act", "assessment", "keyholder"];

    /// <summary>Whether all four are written. Until then the room may hold nothing but fiction.</summary>
    public bool IsRecorded => Controller is not null && Act is not null && Assessment is not null && Keyholder is not null;

    /// <summary>Reads a room's basis from the settings: <c>room.intelligence.controller</c>, <c>.act</c>, <c>.assessment</c>, <c>.keyholder</c>.</summary>
    public static LegalBasis Of(CitySettings city, Room room)
    {
        string? Said(string what) => city.Says($"room.{room.Slug()}.{what}");
        return new(room, Said("controller"), Said("act"), Said("assessment"), Said("keyholder"));
    }
}
