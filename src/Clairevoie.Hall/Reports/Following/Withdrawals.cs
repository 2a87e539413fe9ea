using Clairevoie.Domain;
using Clairevoie.Store;

namespace Clairevoie.Hall.Reports;

/// <summary>
/// What was withdrawn stays withdrawn when an earlier backup is put back: the store that it replaces says which reports those are, and they
/// are destroyed again before the house opens.
/// </summary>
public static class Withdrawals
{
    private static readonly Question All = Question.In<ReportRoom>("Following/withdrawn");
    private static readonly Question DropWords = Question.In<ReportRoom>("Following/drop_words");
    private static readonly Question DropPhoto = Question.In<ReportRoom>("Masking/drop_photo");
    private static readonly Question Withdraw = Question.In<ReportRoom>("Following/withdraw");

    /// <summary>The rooms that take reports.</summary>
    public static IReadOnlyList<Room> Rooms { get; } = [Room.Intelligence, Room.Coordination];

    /// <summary>What a room knows to be withdrawn.</summary>
    public static Task<IReadOnlyList<Withdrawn>> In(RoomStore room, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(room);
        return room.Look(look => look.Rows<Withdrawn>(All), stop);
    }

    /// <summary>Destroys them again where an earlier backup still opens them, and says how many it were.</summary>
    public static Task<int> Again(RoomStore room, IReadOnlyList<Withdrawn> reports, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(room);
        ArgumentNullException.ThrowIfNull(reports);
        return room.Do(TheHost.Does(Act.Withdraw, "withdrawn before a backup was put back", "reports"), async deed =>
        {
            var destroyed = 0;
            foreach (var report in reports)
            {
                var args = new { report = report.Id, now = report.When };
                await deed.Run(DropWords, args);
                await deed.Run(DropPhoto, args);
                destroyed += await deed.Run(Withdraw, args);
            }

            return destroyed;
        }, stop);
    }
}

/// <summary>A report that was withdrawn, and the half-day in which it was.</summary>
public sealed record Withdrawn
{
    public Guid Id { get; init; }

    /// <summary>When, to the half-day.</summary>
    public string When { get; init; } = "";
}
