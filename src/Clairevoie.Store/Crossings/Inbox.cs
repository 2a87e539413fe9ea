using Clairevoie.Domain;

namespace Clairevoie.Store;

/// <summary>What a room has heard from others: each message once, whatever the carrier does.</summary>
public static class Inbox
{
    private static readonly Question TakeIn = Question.In<MessageRow>("Crossings/take_in");
    private static readonly Question HeardThrough = Question.In<MessageRow>("Crossings/heard");
    private static readonly Question KeptAside = Question.In<MessageRow>("Crossings/aside");
    private static readonly Question Understand = Question.In<MessageRow>("Crossings/understand");

    /// <summary>Takes a message in; false when it was there already. One that is not understood is kept aside.</summary>
    public static async Task<bool> Take(Deed deed, SignedMessage said, bool understood)
    {
        ArgumentNullException.ThrowIfNull(deed);
        var row = MessageRow.Of(said);
        row.Understood = understood;
        return await deed.Run(TakeIn, row) == 1;
    }

    /// <summary>What was said last of each thing, through one valve.</summary>
    public static async Task<IReadOnlyList<Message>> Heard(Glance room, string valve)
    {
        ArgumentNullException.ThrowIfNull(room);
        return [.. (await room.Rows<MessageRow>(HeardThrough, new { valve })).Select(row => row.ToMessage())];
    }

    /// <summary>What waits for a program that understands it.</summary>
    public static async Task<IReadOnlyList<Message>> Aside(Glance room)
    {
        ArgumentNullException.ThrowIfNull(room);
        return [.. (await room.Rows<MessageRow>(KeptAside)).Select(row => row.ToMessage())];
    }

    /// <summary>Takes up what was kept aside.</summary>
    public static Task TakeUp(Deed deed, Guid id)
    {
        ArgumentNullException.ThrowIfNull(deed);
        return deed.Run(Understand, new { id });
    }
}
