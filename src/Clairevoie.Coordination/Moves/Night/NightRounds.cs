using Clairevoie.Domain;
using Clairevoie.Statistics.Findings;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Clairevoie.Coordination.Moves.Night;

/// <summary>
/// The watch's own clock: every hour it asks whether the night before was watched, and watches what was not. One thread: the house stays
/// open to whoever comes.
/// </summary>
public sealed partial class NightRounds(NightWatch watch, NightState state, TimeProvider clock, ILogger<NightRounds> log) : BackgroundService
{
    private static readonly TimeSpan Rest = TimeSpan.FromHours(1);

    /// <inheritdoc />
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var rounds = new PeriodicTimer(Rest, clock);
        while (await rounds.WaitForNextTickAsync(stoppingToken))
            await Walk(stoppingToken);
    }

    private async Task Walk(CancellationToken stop)
    {
        try
        {
            var told = await state.During(progress => watch.Watch(HalfDay.Of(clock.GetUtcNow()).Day.AddDays(-1), new Work(1, progress, stop)));
            if (told.Communes.Sum(commune => commune.Opened) is > 0 and var opened)
                Alarmed(log, opened, told.Day);
        }
        catch (Exception fault) when (fault is not OperationCanceledException)
        {
            Failed(log, fault);
        }
    }

    [LoggerMessage(5401, LogLevel.Information, "{Count} new alarms on the night of {Day}")]
    private static partial void Alarmed(ILogger log, int count, DateOnly day);

    [LoggerMessage(5402, LogLevel.Error, "A night could not be watched; it is tried again in an hour")]
    private static partial void Failed(ILogger log, Exception fault);
}
