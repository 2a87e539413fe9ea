using Clairevoie.Domain;

namespace Clairevoie.Store;

/// <summary>What a room has to say to others. A message is written in the deed that made it: both are kept, or neither.</summary>
public static class Outbox
{
    private static readonly Question PutMessage = Question.In<MessageRow>("Crossings/put_message");
    private static readonly Question LastTurn = Question.In<MessageRow>("Crossings/last_turn");
    private static readonly Question WaitingFor = Question.In<MessageRow>("Crossings/waiting");
    private static readonly Question SaidAndHeld = Question.In<MessageRow>("Crossings/said_and_held");
    private static readonly Question Acknowledge = Question.In<MessageRow>("Crossings/acknowledge");

    /// <summary>Signs the message and puts it out. False when the same turn of the same thing was said before.</summary>
    public static async Task<bool> Put(Deed deed, Message message)
    {
        ArgumentNullException.ThrowIfNull(deed);
        return await deed.Run(PutMessage, MessageRow.Of(ValveKey.Sign(deed.Keys, message))) == 1;
    }

    /// <summary>How many times this room has spoken of something through a valve.</summary>
    public static Task<int> TurnsOf(Glance room, string valve, string about)
    {
        ArgumentNullException.ThrowIfNull(room);
        return room.One<int>(LastTurn, new { valve, about });
    }

    /// <summary>Of each valve: how many messages this room has said, and how many times one of these rooms holds one of them.</summary>
    public static Task<IReadOnlyList<(string Valve, long Said, long Held)>> Tally(Glance from, IReadOnlyList<Room> receivers)
    {
        ArgumentNullException.ThrowIfNull(from);
        ArgumentNullException.ThrowIfNull(receivers);
        return from.Rows<(string Valve, long Said, long Held)>(SaidAndHeld, new { rooms = receivers.Select(room => room.Slug()).ToArray() });
    }

    /// <summary>What a room has not acknowledged yet, through one valve.</summary>
    public static async Task<IReadOnlyList<SignedMessage>> Waiting(Glance from, string valve, Room to, int most = 200)
    {
        ArgumentNullException.ThrowIfNull(from);
        var rows = await from.Rows<MessageRow>(WaitingFor, new { valve, room = to.Slug(), most });
        return [.. rows.Select(row => row.ToSigned())];
    }

    /// <summary>Notes that a room has the message.</summary>
    public static Task Delivered(Deed from, Guid id, Room to)
    {
        ArgumentNullException.ThrowIfNull(from);
        return from.Run(Acknowledge, new { id, room = to.Slug() });
    }
}
