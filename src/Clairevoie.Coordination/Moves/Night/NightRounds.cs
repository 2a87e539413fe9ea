using Clairevoie.Domain;
using Clairevoie.Hall.Rounds;
using Clairevoie.Statistics.Findings;
using Microsoft.Extensions.Logging;

namespace Clairevoie.Coordination.Moves.Night;

/// <summary>
/// Every hour asks whether the night before was watched, and watches what was not. One thread: the house stays open to whoever comes.
/// </summary>
public sealed partial class NightRounds(NightWatch watch, NightState state, ILogger<NightRounds> log) : IGoRound
{
    /// <inheritdoc />
    public TimeSpan Every => TimeSpan.FromHours(1);

    /// <inheritdoc />
    public Room Keeps => Room.Coordination;

    /// <inheritdoc />
    public async Task Go(DateTimeOffset now, CancellationToken stop)
    {
        var told = await state.During(progress => watch.Watch(HalfDay.Of(now).Day.AddDays(-1), new Work(1, progress, stop)));
        if (told.Communes.Sum(commune => commune.Opened) is > 0 and var opened)
            Alarmed(opened, told.Day);
    }

    [LoggerMessage(5401, LogLevel.Information, "{Count} new alarms on the night of {Day}")]
    private partial void Alarmed(int count, DateOnly day);
}
