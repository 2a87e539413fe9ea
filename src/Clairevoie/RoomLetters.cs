using Clairevoie.Commands;
using Clairevoie.Domain;

namespace Clairevoie;

/// <summary>The letters by which people call the rooms.</summary>
public static class RoomLetters
{
    private static readonly Room[] ByLetter =
        [Room.Intelligence, Room.Justice, Room.Care, Room.Coordination, Room.Publication];

    /// <summary>Reads <c>A,D</c> as the rooms of those letters; the Hall is always among them.</summary>
    /// <exception cref="CommandRefused">A letter names no room.</exception>
    public static IReadOnlySet<Room> Read(string letters)
    {
        ArgumentNullException.ThrowIfNull(letters);
        return letters.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
            .Select(letter => letter is [>= 'A' and <= 'E' and var one]
                ? ByLetter[one - 'A']
                : throw new CommandRefused($"--rooms: « {letter} » is no room. Write letters from A to E, such as A,D."))
            .Append(Room.Hall)
            .ToHashSet();
    }
}
