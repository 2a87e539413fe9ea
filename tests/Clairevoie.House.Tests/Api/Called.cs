using System.Collections.Concurrent;
using Clairevoie.Domain;
using Clairevoie.Hall.Api.Hooks;
using Clairevoie.Hall.GisKeys;
using Clairevoie.Hall.SignIn;
using Clairevoie.Store;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Xunit;

namespace Clairevoie.HouseTests.Api;

/// <summary>An application that is called: it listens on loopback, keeps what it was told, and answers as it is set. Beside it, the part of the house that calls.</summary>
public sealed class Called : IAsyncDisposable
{
    private readonly WebApplication listener;
    private readonly HookPost post;

    private Called(Town town, WebApplication listener, HookSettings settings)
    {
        (this.listener, Cellar) = (listener, town.Parts.GetRequiredService<Cellar>());
        var (clock, addresses) = (town.Parts.GetRequiredService<TimeProvider>(), new HookAddress(settings));
        Book = new(Cellar, town.Parts.GetRequiredService<GisKeyBook>(), addresses, clock);
        post = new(Cellar, Book, addresses, clock);
        Watched watched = new("measures", "/measures", [Subject.PlanMeasure], (_, _) => Task.FromResult<IReadOnlyDictionary<string, string>>(new Dictionary<string, string>(Things)));
        Rounds = new(Cellar, town.Parts.GetRequiredService<MissionViewers>(), [watched], post, settings);
    }

    public Cellar Cellar { get; }

    public HookBook Book { get; }

    public HookRounds Rounds { get; }

    /// <summary>What the mission sees.</summary>
    public ConcurrentDictionary<string, string> Things { get; } = new() { ["one"] = "1" };

    /// <summary>What it answers.</summary>
    public int Answers { get; set; } = StatusCodes.Status204NoContent;

    /// <summary>What it was told: headers and body.</summary>
    public ConcurrentQueue<(IReadOnlyDictionary<string, string> Headers, string Body)> Heard { get; } = new();

    public string Address => $"{listener.Urls.Single()}/told";

    public static async Task<Called> Listen(Town town, HookSettings settings)
    {
        ArgumentNullException.ThrowIfNull(town);
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseSetting("urls", "http://127.0.0.1:0");
        builder.Logging.ClearProviders();
        var listener = builder.Build();
        Called? called = null;
        listener.MapFallback(async context =>
        {
            using var reader = new StreamReader(context.Request.Body);
            called!.Heard.Enqueue((context.Request.Headers.ToDictionary(one => one.Key.ToUpperInvariant(), one => one.Value.ToString()), await reader.ReadToEndAsync()));
            context.Response.StatusCode = called.Answers;
            if (called.Answers is >= 300 and < 400) context.Response.Headers.Location = "/elsewhere";
        });
        await listener.StartAsync(TestContext.Current.CancellationToken);
        return called = new(town, listener, settings);
    }

    /// <summary>A round, as the caretaker walks it.</summary>
    public Task Round(TimeSpan later = default) => Rounds.Go(TimeProvider.System.GetUtcNow() + later, TestContext.Current.CancellationToken);

    public async ValueTask DisposeAsync()
    {
        post.Dispose();
        await listener.DisposeAsync();
    }
}
