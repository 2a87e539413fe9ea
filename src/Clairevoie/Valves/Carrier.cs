using Clairevoie.Domain;
using Clairevoie.Store;

namespace Clairevoie.Valves;

/// <summary>
/// Carries messages from the outboxes to the inboxes of this host, at least once each: a message is acknowledged only
/// after the other room holds it, and the inbox ignores what it knows. No transaction spans two rooms.
/// </summary>
public sealed partial class Carrier(Cellar cellar, Reception reception, AllValves valves, ILogger<Carrier> log)
{
    private readonly HashSet<(Guid, Room)> refused = [];
    private bool hasTakenUp;

    /// <summary>One round: everything that waits is carried. Gives how many messages another room now holds.</summary>
    public async Task<int> Round(CancellationToken stop)
    {
        await TakeUpOnce(stop);
        var carried = 0;
        foreach (var said in valves.List.Where(valve => cellar.Rooms.Contains(valve.Crossing.From)).GroupBy(valve => valve.Crossing.From))
            foreach (var valve in await WithSomethingWaiting(said.Key, [.. said], stop))
                foreach (var to in Here(valve))
                    carried += await Carry(valve, to, stop);
        return carried;
    }

    /// <summary>What was kept aside waits for another program, so it is looked at once in the life of this one.</summary>
    private async Task TakeUpOnce(CancellationToken stop)
    {
        if (hasTakenUp)
            return;
        foreach (var to in cellar.Rooms)
            await reception.TakeUp(valves.List, to, stop);
        hasTakenUp = true;
    }

    /// <summary>One question for all the valves of a room: a round in which nothing waits, which is nearly every one, asks no more.</summary>
    private async Task<IEnumerable<Valve>> WithSomethingWaiting(Room from, IReadOnlyList<Valve> list, CancellationToken stop)
    {
        var receivers = list.SelectMany(Here).Distinct().ToList();
        var said = await cellar.Of(from).Look(room => Outbox.Tally(room, receivers), stop);
        return list.Where(valve => said.Any(one => one.Valve == valve.Crossing.Valve && one.Held < one.Said * Here(valve).Count()));
    }

    private IEnumerable<Room> Here(Valve valve) => valve.Crossing.To.Where(cellar.Rooms.Contains);

    private async Task<int> Carry(Valve valve, Room to, CancellationToken stop)
    {
        var from = cellar.Of(valve.Crossing.From);
        var carried = 0;
        foreach (var said in await from.Look(room => Outbox.Waiting(room, valve.Crossing.Valve, to), stop))
            if (!refused.Contains((said.Message.Id, to)) && await Arrives(valve, to, said, stop))
            {
                await from.Do(Sent(said.Message, to), deed => Outbox.Delivered(deed, said.Message.Id, to), stop);
                carried++;
            }
        return carried;
    }

    private async Task<bool> Arrives(Valve valve, Room to, SignedMessage said, CancellationToken stop)
    {
        var received = await reception.Receive(valve, to, said, stop);
        if (received is not Received.Refused)
            return true;
        refused.Add((said.Message.Id, to));
        MessageRefused(log, said.Message.Id, valve.Crossing.Valve, to);
        return false;
    }

    private static Doing Sent(Message message, Room to) =>
        Doing.Anonymous(Act.Send, "valve", $"{message.Valve} {message.Id:D} {to.Slug()}");

    [LoggerMessage(5001, LogLevel.Error, "Message {Message} of valve {Valve} is not what its room signed: {Room} refused it")]
    private static partial void MessageRefused(ILogger log, Guid message, string valve, Room room);
}
