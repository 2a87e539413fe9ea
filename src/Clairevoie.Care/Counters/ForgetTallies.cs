using Clairevoie.Domain;
using Clairevoie.Hall.Rounds;
using Clairevoie.Store;

namespace Clairevoie.Care.Counters;

/// <summary>Forgets tallies once their month has long been told: sums by month stay, days and sectors do not.</summary>
public sealed class ForgetTallies(Cellar cellar) : IGoRound
{
    /// <summary>How long days and sectors are kept, in days: a month, its return, and the time to correct it.</summary>
    public const int DaysKept = 92;

    private static readonly Question Old = Question.In<ForgetTallies>("Counters/tallies_before");
    private static readonly Question DropCounts = Question.In<ForgetTallies>("Counters/forget_tally_counts");
    private static readonly Question Drop = Question.In<ForgetTallies>("Counters/forget_tallies");

    /// <inheritdoc />
    public TimeSpan Every => TimeSpan.FromHours(1);

    /// <inheritdoc />
    public Room Keeps => Room.Care;

    /// <inheritdoc />
    public async Task Go(DateTimeOffset now, CancellationToken stop)
    {
        var room = cellar.Of(Room.Care);
        var until = new { until = HalfDay.Of(now).Day.AddDays(-DaysKept) };
        if (await room.Look(look => look.One<long>(Old, until), stop) > 0)
            await room.Do(Doing.Anonymous(Act.Purge, "forget", nameof(Subject.CareTally)), async deed =>
            {
                await deed.Run(DropCounts, until);
                await deed.Run(Drop, until);
            }, stop);
    }
}
