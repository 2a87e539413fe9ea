using Clairevoie.Domain;

namespace Clairevoie.Store;

/// <summary>Something in a room takes up a message at once, within the deed that takes it in: both are kept, or neither.</summary>
public interface IHearMessages
{
    /// <summary>Whether it takes up what this room hears through this valve.</summary>
    bool Hears(Room room, string valve);

    /// <summary>Takes the message up.</summary>
    Task Heard(Message message, Deed deed);
}
