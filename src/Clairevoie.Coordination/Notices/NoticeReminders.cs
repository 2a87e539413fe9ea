using Clairevoie.Domain;
using Clairevoie.Hall.Rounds;
using Clairevoie.Store;

namespace Clairevoie.Coordination.Notices;

/// <summary>Reminds those who have not acknowledged a notice in time: each turn once, even with restarts and several nodes.</summary>
public sealed class NoticeReminders(Cellar cellar, NoticeLetters letters) : IGoRound
{
    private static readonly Question Waiting = Question.In<NoticeBook>("Notices/to_remind");
    private static readonly Question AddReminder = Question.In<NoticeBook>("Notices/add_reminder");

    /// <inheritdoc />
    public Room Keeps => Room.Coordination;

    /// <inheritdoc />
    public async Task Go(DateTimeOffset now, CancellationToken stop)
    {
        var today = HalfDay.Of(now).Day;
        var room = cellar.Of(Room.Coordination);
        var waiting = await room.Look(glance => glance.Rows<ToRemind>(Waiting, new { today }), stop);
        var due = waiting.Where(one => NoticeReminder.IsDue(one.Due, one.RemindedOn, (int)one.Reminders, today)).ToList();
        if (due.Count == 0)
            return;
        var reminded = await room.Do(TheHost.Does(Act.Send, "reminders of notices", "notice"), deed => Note(deed, due, today), stop);
        await letters.Remind(reminded.Distinct(), stop);
    }

    private static async Task<List<AgencyId>> Note(Deed deed, List<ToRemind> due, DateOnly today)
    {
        List<AgencyId> noted = [];
        foreach (var one in due)
            if (await deed.Run(AddReminder, new { id = one.Id, turn = one.Reminders + 1, today }) == 1)
                noted.Add(new(one.Agency));
        return noted;
    }
}
