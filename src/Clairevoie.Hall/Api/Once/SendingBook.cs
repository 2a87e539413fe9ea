using System.Globalization;
using Clairevoie.Domain;
using Clairevoie.Hall.Rounds;
using Clairevoie.Store;

namespace Clairevoie.Hall.Api.Once;

/// <summary>What became of a sending: which body it had, and the answer, sealed; none while it is under way.</summary>
internal sealed record SendingKept(string Body, string BegunAt, byte[]? Answer);

/// <summary>Keeps for a day what was sent with a key, so that it is taken once, on whichever node. Nothing in it can be read without the key.</summary>
public sealed class SendingBook(Cellar cellar, TimeProvider clock) : IGoRound
{
    private static readonly Question Add = Question.In<SendingBook>("Once/add_api_write");
    private static readonly Question Find = Question.In<SendingBook>("Once/api_write");
    private static readonly Question PutAnswer = Question.In<SendingBook>("Once/answer_api_write");
    private static readonly Question Drop = Question.In<SendingBook>("Once/drop_api_write");
    private static readonly Question Old = Question.In<SendingBook>("Once/old_api_writes");
    private static readonly Question ForgetOld = Question.In<SendingBook>("Once/forget_api_writes");
    private static readonly TimeSpan LongestWork = TimeSpan.FromMinutes(2);

    /// <inheritdoc />
    public TimeSpan Every => TimeSpan.FromHours(1);

    private RoomStore Hall => cellar.Of(Room.Hall);

    private DateTimeOffset Now => clock.GetUtcNow();

    /// <summary>Begins a sending; says whether it is the first with its key.</summary>
    internal Task<bool> Begin(Sending sending, Viewer viewer, CancellationToken stop) =>
        Hall.Do(Doing.Of(viewer, Act.Enter, "sent by a program", sending.What), async deed =>
        {
            await deed.Run(Drop, Times(sending.Name, unfinished: 0));
            return await deed.Run(Add, new { name = sending.Name, body = sending.Body, now = Text(Now) }) == 1;
        }, stop);

    /// <summary>What became of the sending with this key.</summary>
    internal Task<SendingKept?> Of(Sending sending, CancellationToken stop) => Hall.Look(hall => hall.One<SendingKept>(Find, new { name = sending.Name }), stop);

    /// <summary>Keeps the answer, sealed.</summary>
    internal Task Answer(Sending sending, Viewer viewer, byte[] answer, CancellationToken stop) =>
        Hall.Do(Doing.Of(viewer, Act.Enter, "answered to a program", sending.What), deed => deed.Run(PutAnswer, new { name = sending.Name, answer }), stop);

    /// <summary>Forgets a sending that led to nothing.</summary>
    internal Task Forget(Sending sending, Viewer viewer, CancellationToken stop) =>
        Hall.Do(Doing.Of(viewer, Act.Withdraw, "refused to a program", sending.What), deed => deed.Run(Drop, Times(sending.Name, unfinished: 1)), stop);

    /// <inheritdoc />
    public async Task Go(DateTimeOffset now, CancellationToken stop)
    {
        var old = new { day_ago = Text(now.AddDays(-1)) };
        if (await Hall.Look(hall => hall.One<long>(Old, old), stop) > 0)
            await Hall.Do(TheHost.Does(Act.Purge, "sendings of programs, a day old", "api"), deed => deed.Run(ForgetOld, old), stop);
    }

    private object Times(string name, int unfinished) => new { name, unfinished, day_ago = Text(Now.AddDays(-1)), stale = Text(Now - LongestWork) };

    private static string Text(DateTimeOffset instant) => instant.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);
}
