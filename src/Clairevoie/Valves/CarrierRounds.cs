using Clairevoie.Domain;

namespace Clairevoie.Valves;

/// <summary>The carrier's day: it walks a round every few seconds, and asks every quarter of an hour what is due; every minute, where somebody waits to see it.</summary>
public sealed partial class CarrierRounds(Carrier carrier, IEnumerable<IFallDue> due, TimeProvider clock, ILogger<CarrierRounds> log) : BackgroundService
{
    private const int RoundsBetweenDues = 180, RoundsOfAMinute = 12;

    private static readonly TimeSpan Rest = TimeSpan.FromSeconds(5);

    /// <inheritdoc />
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var rounds = new PeriodicTimer(Rest, clock);
        for (var round = 0; await rounds.WaitForNextTickAsync(stoppingToken); round++)
            await Walk([.. due.Where(one => round % (one.IsWaitedFor ? RoundsOfAMinute : RoundsBetweenDues) == 0)], stoppingToken);
    }

    // A round that fails is told and tried again: what waits in an outbox stays there.
    private async Task Walk(IReadOnlyList<IFallDue> asked, CancellationToken stop)
    {
        try
        {
            foreach (var one in asked)
                await one.PutOut(HalfDay.Of(clock.GetUtcNow()).Day, stop);
            await carrier.Round(stop);
        }
        catch (Exception fault) when (fault is not OperationCanceledException)
        {
            RoundFailed(log, fault);
        }
    }

    [LoggerMessage(5002, LogLevel.Error, "A round of the carrier failed; what waits is carried at the next")]
    private static partial void RoundFailed(ILogger log, Exception fault);
}
