using Clairevoie.Store;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Clairevoie.Intelligence.Retention;

/// <summary>The purge's own clock: every hour it looks at what is due, and erases it. The dry run comes first each time.</summary>
public sealed partial class PurgeRounds(PurgeRoom purge, TimeProvider clock, ILogger<PurgeRounds> log) : BackgroundService
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
            if (await purge.Run(TheHost.Does, stop) is { } certificate)
                Purged(log, certificate.Id, certificate.Lines.Sum(line => line.Purged));
        }
        catch (Exception fault) when (fault is not OperationCanceledException)
        {
            Failed(log, fault);
        }
    }

    [LoggerMessage(5101, LogLevel.Information, "Certificate {Certificate}: {Count} things that had reached their date were purged")]
    private static partial void Purged(ILogger log, Guid certificate, long count);

    [LoggerMessage(5102, LogLevel.Error, "A purge failed; what is due waits for the next hour")]
    private static partial void Failed(ILogger log, Exception fault);
}
