namespace Clairevoie.Domain;

/// <summary>A room of the house: a project, a store and a key of its own. The Hall keeps a store too. <c>default</c> is the Hall.</summary>
public enum Room
{
    /// <summary>Where everybody comes in: accounts, missions, sessions.</summary>
    Hall,

    /// <summary>Room A: anonymous reports of dealing, behind the police wall.</summary>
    Intelligence,

    /// <summary>Room B: counts, amounts and delays of justice; protected perimeters.</summary>
    Justice,

    /// <summary>Room C: what care did, as counts only.</summary>
    Care,

    /// <summary>Room D: places, problems, measures and committees.</summary>
    Coordination,

    /// <summary>Room E: published figures and the yearly bilan.</summary>
    Publication,
}

/// <summary>What every room has by being a room.</summary>
public static class Rooms
{
    /// <summary>The name used for files, keys, databases and addresses: lower case, ASCII.</summary>
    public static string Slug(this Room room) => room switch
    {
        Room.Hall => "hall",
        Room.Intelligence => "intelligence",
        Room.Justice => "justice",
        Room.Care => "care",
        Room.Coordination => "coordination",
        Room.Publication => "publication",
        _ => throw new ArgumentOutOfRangeException(nameof(room), room, "Not a room of this house."),
    };
}
