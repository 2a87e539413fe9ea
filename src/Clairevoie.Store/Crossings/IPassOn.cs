namespace Clairevoie.Store;

/// <summary>
/// Passes a room's fact on to other rooms, within the deed that made it. The room says what happened and does not know who hears:
/// only the valves do, and they are written in one place.
/// </summary>
public interface IPassOn<in TFact>
{
    /// <summary>Puts out what the fact lets others know.</summary>
    Task PassOn(TFact fact, Deed deed);
}
