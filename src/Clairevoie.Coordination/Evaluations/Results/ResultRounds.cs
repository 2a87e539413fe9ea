using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Clairevoie.Coordination.Evaluations.Results;

/// <summary>Asks every hour which sealed evaluations have reached their end, and publishes their results. Nobody is asked whether to.</summary>
public sealed partial class ResultRounds(PublishResults publish, TimeProvider clock, ILogger<ResultRounds> log) : BackgroundService
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
            if (await publish.Run(stop) is > 0 and var published)
                Published(log, published);
        }
        catch (Exception fault) when (fault is not OperationCanceledException)
        {
            Failed(log, fault);
        }
    }

    [LoggerMessage(5411, LogLevel.Information, "{Count} sealed evaluations reached their end and are published")]
    private static partial void Published(ILogger log, int count);

    [LoggerMessage(5412, LogLevel.Error, "A sealed evaluation could not be measured; it is tried again in an hour")]
    private static partial void Failed(ILogger log, Exception fault);
}
