using Clairevoie.Domain;
using Clairevoie.Hall.Rounds;
using Microsoft.Extensions.Logging;

namespace Clairevoie.Coordination.Problems;

/// <summary>Every hour looks at which words of closed problems have reached their date, and erases them.</summary>
public sealed partial class ForgetRounds(ForgetProblems forget, ILogger<ForgetRounds> log) : IGoRound
{
    /// <inheritdoc />
    public TimeSpan Every => TimeSpan.FromHours(1);

    /// <inheritdoc />
    public Room Keeps => Room.Coordination;

    /// <inheritdoc />
    public async Task Go(DateTimeOffset now, CancellationToken stop)
    {
        if (await forget.Run(stop) is > 0 and var entries)
            Forgotten(entries);
    }

    [LoggerMessage(6201, LogLevel.Information, "The words of {Count} entries of closed problems had reached their date and were erased")]
    private partial void Forgotten(int count);
}
