using Clairevoie.Domain;

namespace Clairevoie.Valves;

/// <summary>The carrier's day: it walks a round every few seconds, and asks at each what is due.</summary>
public sealed partial class CarrierRounds(Carrier carrier, AllValves valves, TimeProvider clock, ILogger<CarrierRounds> log) : BackgroundService
{
    private static readonly TimeSpan Rest = TimeSpan.FromSeconds(5);

    /// <inheritdoc />
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var rounds = new PeriodicTimer(Rest, clock);
        while (await rounds.WaitForNextTickAsync(stoppingToken))
            await Walk(stoppingToken);
    }

    // A round that fails is told and tried again: what waits in an outbox stays there.
    private async Task Walk(CancellationToken stop)
    {
        try
        {
            await SendWhatIsDue(stop);
            await carrier.Round(stop);
        }
        catch (Exception fault) when (fault is not OperationCanceledException)
        {
            RoundFailed(log, fault);
        }
    }

    private async Task SendWhatIsDue(CancellationToken stop)
    {
        var today = HalfDay.Of(clock.GetUtcNow()).Day;
        foreach (var valve in valves.List)
            await valve.WhenDue(today, stop);
    }

    [LoggerMessage(5002, LogLevel.Error, "A round of the carrier failed; what waits is carried at the next")]
    private static partial void RoundFailed(ILogger log, Exception fault);
}
