using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Clairevoie.Hall.Rounds;

/// <summary>The caretaker: walks round the house every half-minute and lets each look after its own. A round that fails is told and tried again.</summary>
public sealed partial class HouseRounds(IEnumerable<IGoRound> stops, TimeProvider clock, ILogger<HouseRounds> log) : BackgroundService
{
    private static readonly TimeSpan Rest = TimeSpan.FromSeconds(30);

    /// <inheritdoc />
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var rounds = new PeriodicTimer(Rest, clock);
        while (await rounds.WaitForNextTickAsync(stoppingToken))
            foreach (var stop in stops)
                await Walk(stop, stoppingToken);
    }

    private async Task Walk(IGoRound stop, CancellationToken stopping)
    {
        try
        {
            await stop.Go(clock.GetUtcNow(), stopping);
        }
        catch (Exception fault) when (fault is not OperationCanceledException)
        {
            RoundFailed(stop.GetType().Name, fault);
        }
    }

    [LoggerMessage(1302, LogLevel.Error, "{Stop} failed on its round; it is tried again at the next")]
    private partial void RoundFailed(string stop, Exception fault);
}
