using System.Text.Json;
using Clairevoie.Domain;
using Clairevoie.Hall.GisKeys;
using Clairevoie.Hall.Rounds;
using Clairevoie.Hall.SignIn;
using Clairevoie.Store;

namespace Clairevoie.Hall.Api.Hooks;

/// <summary>
/// Looks, as the mission of each application that has an address, whether what it watches has changed since it was told, and tells it.
/// What the mission does not see at that moment is neither looked at nor told, not even what was made ready before.
/// </summary>
public sealed class HookRounds(Cellar cellar, MissionViewers viewers, IEnumerable<Watched> watched, HookPost post, HookSettings settings) : IGoRound
{
    private static readonly Question Serving = Question.In<HookRounds>("Hooks/webhooks_that_serve");
    private static readonly Question Seen = Question.In<HookRounds>("Hooks/webhook_seen");
    private static readonly Question Keep = Question.In<HookRounds>("Hooks/keep_webhook_seen");
    private static readonly Question Add = Question.In<HookRounds>("Hooks/add_webhook_delivery");
    private static readonly Question Old = Question.In<HookRounds>("Hooks/old_webhook_deliveries");
    private static readonly Question ForgetOld = Question.In<HookRounds>("Hooks/forget_webhook_deliveries");

    private RoomStore Hall => cellar.Of(Room.Hall);

    /// <inheritdoc />
    public async Task Go(DateTimeOffset now, CancellationToken stop)
    {
        if (!settings.On) return;
        await Forget(now, stop);
        var hooks = await Hall.Look(hall => hall.Rows<HookServing>(Serving, new { today = HalfDay.Of(now).Day, serves = (int)KeyUse.Application }), stop);
        foreach (var hook in hooks)
        {
            var near = Uri.TryCreate(hook.Address, UriKind.Absolute, out var address) && address.IsLoopback;
            if (await viewers.Of(hook.Account, hook.Mission, near, stop) is not { } viewer) continue;
            var mine = watched.Where(one => hook.Watches.Contains(one.Name) && one.IsFor(viewer)).ToList();
            foreach (var topic in mine) await Look(hook, topic, viewer, now, stop);
            await post.Deliver(hook, [.. mine.Select(topic => topic.Name)], stop);
        }
    }

    // The first look is what it starts from: nothing changed yet.
    private async Task Look(HookServing hook, Watched topic, Viewer viewer, DateTimeOffset now, CancellationToken stop)
    {
        var things = await topic.Things(viewer, stop);
        var kept = await Hall.Look(hall => hall.One<string>(Seen, new { webhook = hook.Id, topic = topic.Name }), stop);
        var body = kept is null ? null : HookCall.Of(topic, JsonSerializer.Deserialize<Dictionary<string, string>>(kept)!, things, now);
        if (kept is not null && body is null) return;
        await Hall.Do(TheHost.Does(Act.Send, "a change to tell an application", $"webhook/{hook.Id} {topic.Name}"), async deed =>
        {
            if (body is not null) await deed.Run(Add, new { id = $"msg_{Guid.NewGuid():N}", webhook = hook.Id, topic = topic.Name, body, now = HookBook.Text(now) });
            await deed.Run(Keep, new { webhook = hook.Id, topic = topic.Name, things = JsonSerializer.Serialize(things) });
        }, stop);
    }

    private async Task Forget(DateTimeOffset now, CancellationToken stop)
    {
        var old = new { month_ago = HookBook.Text(now.AddDays(-30)) };
        if (await Hall.Look(hall => hall.One<long>(Old, old), stop) > 0)
            await Hall.Do(TheHost.Does(Act.Purge, "what applications were told, a month old", "webhooks"), deed => deed.Run(ForgetOld, old), stop);
    }
}
