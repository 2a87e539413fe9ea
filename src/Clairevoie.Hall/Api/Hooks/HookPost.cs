using System.Net;
using System.Text;
using Clairevoie.Domain;
using Clairevoie.Store;

namespace Clairevoie.Hall.Api.Hooks;

/// <summary>Carries what is due to an address: signed, in order, without following where it is sent on. What is not taken is told again later.</summary>
public sealed class HookPost : IDisposable
{
    private const int AtOnce = 20;

    private static readonly Question Due = Question.In<HookPost>("Hooks/webhook_deliveries_due");
    private static readonly Question Note = Question.In<HookPost>("Hooks/note_webhook_try");

    private readonly Cellar cellar;
    private readonly HookBook book;
    private readonly HookAddress addresses;
    private readonly TimeProvider clock;
    private readonly HttpClient line;

    public HookPost(Cellar cellar, HookBook book, HookAddress addresses, TimeProvider clock)
    {
        (this.cellar, this.book, this.addresses, this.clock) = (cellar, book, addresses, clock);
        line = new HttpClient(new SocketsHttpHandler
        {
            AllowAutoRedirect = false, UseProxy = false, UseCookies = false, ConnectCallback = addresses.Connect, ConnectTimeout = TimeSpan.FromSeconds(5),
            MaxResponseHeadersLength = 16, PooledConnectionLifetime = TimeSpan.FromMinutes(1),
        }) { Timeout = TimeSpan.FromSeconds(10) };
        line.DefaultRequestHeaders.UserAgent.ParseAdd("Clairevoie-Webhooks/1");
    }

    /// <inheritdoc />
    public void Dispose() => line.Dispose();

    /// <summary>Tells an address what is due, of the topics that its mission sees; stops at the first that is not taken, since the next would not be either.</summary>
    internal async Task Deliver(HookServing hook, IReadOnlyList<string> topics, CancellationToken stop)
    {
        var hall = cellar.Of(Room.Hall);
        var due = await hall.Look(look => look.Rows<HookDue>(Due, new { webhook = hook.Id, now = HookBook.Text(clock.GetUtcNow()), most = AtOnce }), stop);
        foreach (var one in due.Where(one => topics.Contains(one.Topic)))
        {
            var (status, fault) = await Call(hook, one, stop);
            var (taken, now) = (status is >= 200 and < 300, clock.GetUtcNow());
            var next = taken || status == (int)HttpStatusCode.Gone ? null : HookWaits.Next(one.Tries + 1, now);
            await hall.Do(
                TheHost.Does(Act.Send, taken ? "an application told" : "an application not reached", $"webhook-delivery/{one.Id}"),
                deed => deed.Run(Note, new { id = one.Id, tries = one.Tries + 1, now = HookBook.Text(now), next = next is { } at ? HookBook.Text(at) : null, status, fault }), stop);
            if (!taken) break;
        }
    }

    // Of a failure only its kind is kept: what an address answers is not ours to show.
    private async Task<(int? Status, string? Fault)> Call(HookServing hook, HookDue due, CancellationToken stop)
    {
        try
        {
            if (HookAddress.Read(hook.Address) is not { } address || !await addresses.MayCall(address, stop)) return (null, "address");
            using var call = new HttpRequestMessage(HttpMethod.Post, address) { Content = new StringContent(due.Body, Encoding.UTF8, "application/json") };
            foreach (var (name, value) in HookSeal.Headers(book.SecretOf(hook.Id), due.Id, clock.GetUtcNow(), due.Body)) call.Headers.Add(name, value);
            using var answer = await line.SendAsync(call, HttpCompletionOption.ResponseHeadersRead, stop);
            return ((int)answer.StatusCode, (int)answer.StatusCode is >= 300 and < 400 ? "redirect" : null);
        }
        catch (HttpRequestException)
        {
            return (null, "unreached");
        }
        catch (OperationCanceledException) when (!stop.IsCancellationRequested)
        {
            return (null, "late");
        }
    }
}
