using Clairevoie.Domain;
using Clairevoie.Hall.Language;
using Clairevoie.Hall.Tasks;
using Clairevoie.Store;
using Microsoft.Extensions.Localization;

namespace Clairevoie.Hall.Accounts;

/// <summary>What waits for whoever runs the host: missions that end soon, accounts that are locked.</summary>
public sealed class AccountTasks(Cellar cellar, TimeProvider clock, IStringLocalizer<AccountWords> words) : ITellTasks
{
    private const int DaysAhead = 30;

    private static readonly Question Counted = Question.In<AccountTasks>("Accounts/accounts_to_mind");

    /// <inheritdoc />
    public async Task<IReadOnlyList<TaskLine>> For(Viewer viewer, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(viewer);
        if (!AccessTable.MayWrite(viewer.Role, Subject.Account))
            return [];
        var now = clock.GetUtcNow();
        var today = HalfDay.Of(now).Day;
        var (ending, first, locked) = await cellar.Of(Room.Hall).Look(
            hall => hall.One<(long, DateOnly?, long)>(Counted, new { today, soon = today.AddDays(DaysAhead), now }), stop);
        List<TaskLine> lines = [];
        if (ending > 0) lines.Add(new(words.Many("task.ending", ending, DaysAhead), words["task.ending.do"], "/comptes", first));
        if (locked > 0) lines.Add(new(words.Many("task.locked", locked), words["task.locked.do"], "/comptes"));
        return lines;
    }
}
