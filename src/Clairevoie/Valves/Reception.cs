using Clairevoie.Domain;
using Clairevoie.Store;

namespace Clairevoie.Valves;

/// <summary>How a message was received.</summary>
public enum Received
{
    /// <summary>It was new, and it is understood.</summary>
    Taken,

    /// <summary>It was there already.</summary>
    Known,

    /// <summary>It is of a newer shape: kept until a program comes that understands it.</summary>
    Aside,

    /// <summary>It is not what its room signed, or not what its valve carries. A trace of it is kept, its words are not.</summary>
    Refused,
}

/// <summary>Receives messages for a room of this host, whoever carried them.</summary>
public sealed class Reception(Cellar cellar, PublicKeys keys, IEnumerable<IHearMessages>? ears = null)
{
    /// <summary>Receives one message that came through a valve.</summary>
    public async Task<Received> Receive(Valve valve, Room to, SignedMessage said, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(valve);
        ArgumentNullException.ThrowIfNull(said);
        var room = cellar.Of(to);
        var understood = valve.Understands(said.Message.Version);
        if (!Passes(valve, to, said) || (understood && !valve.Fits(said.Message.Body)))
        {
            await room.Refused(About(Act.Refuse, said.Message), stop);
            return Received.Refused;
        }

        var isNew = await room.Do(About(Act.Receive, said.Message), deed => TakeIn(deed, to, said, understood), stop);
        return (isNew, understood) switch
        {
            (false, _) => Received.Known,
            (true, true) => Received.Taken,
            (true, false) => Received.Aside,
        };
    }

    /// <summary>Takes up what was kept aside and is understood by now.</summary>
    public async Task TakeUp(IReadOnlyList<Valve> valves, Room to, CancellationToken stop)
    {
        var room = cellar.Of(to);
        foreach (var message in await room.Look(Inbox.Aside, stop))
            if (valves.FirstOrDefault(valve => valve.Crossing.Valve == message.Valve) is { } valve && valve.Understands(message.Version) && valve.Fits(message.Body))
                await room.Do(About(Act.Receive, message), async deed =>
                {
                    await Inbox.TakeUp(deed, message.Id);
                    await Tell(deed, to, message);
                }, stop);
    }

    private async Task<bool> TakeIn(Deed deed, Room to, SignedMessage said, bool understood)
    {
        var isNew = await Inbox.Take(deed, said, understood);
        if (isNew && understood)
            await Tell(deed, to, said.Message);
        return isNew;
    }

    private async Task Tell(Deed deed, Room to, Message message)
    {
        foreach (var ear in (ears ?? []).Where(ear => ear.Hears(to, message.Valve)))
            await ear.Heard(message, deed);
    }

    private bool Passes(Valve valve, Room to, SignedMessage said) =>
        said.Message.Valve == valve.Crossing.Valve && valve.Crossing.To.Contains(to) && keys.Holds(valve.Crossing.From, said);

    private static Doing About(Act act, Message message) => Doing.Anonymous(act, "valve", $"{message.Valve} {message.Id:D}");
}
