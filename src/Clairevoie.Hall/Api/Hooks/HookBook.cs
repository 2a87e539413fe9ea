using System.Globalization;
using Clairevoie.Domain;
using Clairevoie.Hall.GisKeys;
using Clairevoie.Store;

namespace Clairevoie.Hall.Api.Hooks;

/// <summary>The addresses at which one's applications are told what changed, and what they were told.</summary>
public sealed class HookBook(Cellar cellar, GisKeyBook keys, HookAddress addresses, TimeProvider clock)
{
    private const int MostHooks = 10, Shown = 100;

    private static readonly Question Add = Question.In<HookBook>("Hooks/add_webhook");
    private static readonly Question EndOne = Question.In<HookBook>("Hooks/end_webhook");
    private static readonly Question Mine = Question.In<HookBook>("Hooks/webhooks_of");
    private static readonly Question Told = Question.In<HookBook>("Hooks/webhook_deliveries_of");
    private static readonly Question Again = Question.In<HookBook>("Hooks/resend_webhook");

    private RoomStore Hall => cellar.Of(Room.Hall);

    private DateOnly Today => HalfDay.Of(clock.GetUtcNow()).Day;

    /// <summary>The addresses of an account that are told.</summary>
    public Task<IReadOnlyList<HookRow>> Of(string account, CancellationToken stop) =>
        Hall.Look(hall => hall.Rows<HookRow>(Mine, new { account, today = Today, serves = (int)KeyUse.Application }), stop);

    /// <summary>A new address for an application of this account; the secret with which its calls are signed.</summary>
    public async Task<Decision<string>> Make(Viewer viewer, string account, (string? Application, string? Address) asked, IReadOnlyList<string> topics, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(topics);
        if ((await keys.Of(account, stop, KeyUse.Application)).All(key => key.Id != asked.Application)) return new Refusal("hook-application", "Application");
        if (HookAddress.Read(asked.Address) is not { } address || !await addresses.MayCall(address, stop)) return new Refusal("hook-address", "Address");
        if (topics.Count == 0) return new Refusal("hook-topics", "Topics");
        if ((await Of(account, stop)).Count >= MostHooks) return new Refusal("hook-many", "Address", MostHooks);
        var id = Guid.NewGuid().ToString("D");
        await Hall.Do(
            Doing.Of(viewer, Act.Enter, "address of an application made", $"webhook/{id}"),
            deed => deed.Run(Add, new { id, application = asked.Application, address = address.AbsoluteUri, topics = string.Join(' ', topics), today = Today }), stop);
        return SecretOf(id);
    }

    /// <summary>The secret with which calls to this address are signed.</summary>
    internal string SecretOf(string id) => HookSeal.SecretOf(cellar.KeysOf(Room.Hall).Derive("webhooks"), id);

    /// <summary>Tells an address no more; says whether there was one.</summary>
    public async Task<bool> End(Viewer viewer, string account, string id, CancellationToken stop) =>
        (await Of(account, stop)).Any(hook => hook.Id == id)
        && 1 == await Hall.Do(Doing.Of(viewer, Act.Withdraw, "address of an application taken away", $"webhook/{id}"), deed => deed.Run(EndOne, new { id, account, today = Today }), stop);

    /// <summary>What the addresses of an account were told, newest first.</summary>
    public Task<IReadOnlyList<HookDelivery>> Deliveries(string account, CancellationToken stop) =>
        Hall.Look(hall => hall.Rows<HookDelivery>(Told, new { account, most = Shown }), stop);

    /// <summary>Tells something once more; says whether it could be found.</summary>
    public async Task<bool> Resend(Viewer viewer, string account, string id, CancellationToken stop) =>
        (await Deliveries(account, stop)).Any(one => one.Id == id)
        && 1 == await Hall.Do(Doing.Of(viewer, Act.Send, "an application told once more", $"webhook-delivery/{id}"), deed => deed.Run(Again, new { id, account, now = Text(clock.GetUtcNow()) }), stop);

    internal static string Text(DateTimeOffset instant) => instant.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss.fff'Z'", CultureInfo.InvariantCulture);
}
