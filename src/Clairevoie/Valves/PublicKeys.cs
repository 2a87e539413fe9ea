using System.Security.Cryptography;
using Clairevoie.Domain;
using Clairevoie.Store;

namespace Clairevoie.Valves;

/// <summary>
/// By which key each room is known: its own for a room kept on this host, and for the others the file
/// <c>var/valves/ROOM.pem</c> that its host gave. No secret is shared between hosts.
/// </summary>
public sealed class PublicKeys(Cellar cellar)
{
    /// <summary>The public key of a room, or nothing when this host was never given it.</summary>
    public string? Of(Room room)
    {
        if (cellar.Rooms.Contains(room))
            return ValveKey.Public(cellar.KeysOf(room));
        var file = FileOf(room);
        return File.Exists(file) ? File.ReadAllText(file) : null;
    }

    /// <summary>Whether the message is what that room signed.</summary>
    public bool Holds(Room from, SignedMessage said)
    {
        try
        {
            return Of(from) is { } key && ValveKey.Holds(key, said);
        }
        catch (Exception fault) when (fault is ArgumentException or CryptographicException)
        {
            return false;
        }
    }

    /// <summary>Where the key of a room kept elsewhere is expected.</summary>
    public string FileOf(Room room) => Path.Combine(cellar.Place.Var, "valves", room.Slug() + ".pem");
}
