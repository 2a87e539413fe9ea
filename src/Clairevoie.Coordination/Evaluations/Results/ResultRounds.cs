using Clairevoie.Domain;
using Clairevoie.Hall.Rounds;
using Microsoft.Extensions.Logging;

namespace Clairevoie.Coordination.Evaluations.Results;

/// <summary>Asks every hour which sealed evaluations have reached their end, and publishes their results. Nobody is asked whether to.</summary>
public sealed partial class ResultRounds(PublishResults publish, ILogger<ResultRounds> log) : IGoRound
{
    /// <inheritdoc />
    public TimeSpan Every => TimeSpan.FromHours(1);

    /// <inheritdoc />
    public Room Keeps => Room.Coordination;

    /// <inheritdoc />
    public async Task Go(DateTimeOffset now, CancellationToken stop)
    {
        if (await publish.Run(stop) is > 0 and var published)
            Published(published);
    }

    [LoggerMessage(5411, LogLevel.Information, "{Count} sealed evaluations reached their end and are published")]
    private partial void Published(int count);
}
