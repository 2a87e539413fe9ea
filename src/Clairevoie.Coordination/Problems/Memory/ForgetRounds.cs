using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Clairevoie.Coordination.Problems;

/// <summary>Every hour looks at which words of closed problems have reached their date, and erases them.</summary>
public sealed partial class ForgetRounds(ForgetProblems forget, TimeProvider clock, ILogger<ForgetRounds> log) : BackgroundService
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
            if (await forget.Run(stop) is > 0 and var entries)
                Forgotten(log, entries);
        }
        catch (Exception fault) when (fault is not OperationCanceledException)
        {
            Failed(log, fault);
        }
    }

    [LoggerMessage(6201, LogLevel.Information, "The words of {Count} entries of closed problems had reached their date and were erased")]
    private static partial void Forgotten(ILogger log, int count);

    [LoggerMessage(6202, LogLevel.Error, "The words of closed problems could not be erased; they wait for the next hour")]
    private static partial void Failed(ILogger log, Exception fault);
}
