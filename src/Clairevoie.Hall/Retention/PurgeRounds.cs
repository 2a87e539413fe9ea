using Clairevoie.Domain;
using Clairevoie.Hall.Rounds;
using Clairevoie.Store;
using Microsoft.Extensions.Logging;

namespace Clairevoie.Hall.Retention;

/// <summary>Every hour looks at what is due in a room, and erases it. The dry run comes first each time.</summary>
public sealed partial class PurgeRounds(PurgeRoom purge, ILogger<PurgeRounds> log) : IGoRound
{
    /// <inheritdoc />
    public TimeSpan Every => TimeSpan.FromHours(1);

    /// <inheritdoc />
    public Room Keeps => purge.Room;

    /// <inheritdoc />
    public async Task Go(DateTimeOffset now, CancellationToken stop)
    {
        if (await purge.Run(TheHost.Does, stop) is { } certificate)
            Purged(certificate.Id, certificate.Lines.Sum(line => line.Purged));
    }

    [LoggerMessage(5101, LogLevel.Information, "Certificate {Certificate}: {Count} things that had reached their date were purged")]
    private partial void Purged(Guid certificate, long count);
}
