using Clairevoie.Store;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Clairevoie.Hall.Rounds;

/// <summary>
/// The caretaker: walks each round at its own pace, so that a long one holds up no other. Of several nodes one walks a round at a time.
/// A round that fails is told and tried again; a house that closes waits for none.
/// </summary>
public sealed partial class HouseRounds(IEnumerable<IGoRound> rounds, Cellar cellar, TimeProvider clock, ILogger<HouseRounds> log) : BackgroundService
{
    /// <inheritdoc />
    protected override Task ExecuteAsync(CancellationToken stoppingToken) => Task.WhenAll(rounds.Select(round => Pace(round, stoppingToken)));

    /// <summary>Walks one round once, unless another node is on it; false when another is, or when it failed.</summary>
    public async Task<bool> Walk(IGoRound round, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(round);
        var name = round.GetType().Name;
        try
        {
            await using var alone = await cellar.Of(round.Keeps).TryAlone(name, stop);
            if (alone is not null)
                await round.Go(clock.GetUtcNow(), stop);
            return alone is not null;
        }
        catch (Exception fault) when (!stop.IsCancellationRequested)
        {
            RoundFailed(name, fault);
            return false;
        }
    }

    private async Task Pace(IGoRound round, CancellationToken stop)
    {
        using var pace = new PeriodicTimer(round.Every, clock);
        while (await pace.WaitForNextTickAsync(stop))
            await Walk(round, stop);
    }

    [LoggerMessage(1302, LogLevel.Error, "{Round} failed; it is tried again at its next turn")]
    private partial void RoundFailed(string round, Exception fault);
}
