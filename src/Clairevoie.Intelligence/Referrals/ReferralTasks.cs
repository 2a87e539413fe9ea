using Clairevoie.Domain;
using Clairevoie.Hall.Tasks;
using Microsoft.Extensions.Localization;

namespace Clairevoie.Intelligence.Referrals;

/// <summary>The referrals that came within a week.</summary>
public sealed class ReferralTasks(ReferralBook book, TimeProvider clock, IStringLocalizer<ReferralWords> words) : ITellTasks
{
    private const int DaysBack = 7;

    /// <inheritdoc />
    public async Task<IReadOnlyList<TaskLine>> For(Viewer viewer, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(viewer);
        if (AccessTable.BestSight(viewer.Role, Subject.ReferralHeard) == Sight.None)
            return [];
        var since = HalfDay.Of(clock.GetUtcNow()).Day.AddDays(-DaysBack);
        var lately = (await book.Seen(viewer, stop)).Count(message => message.MadeOn >= since);
        return lately == 0 ? [] : [new(words["task", lately], words["task.do"], "/renseignement/saisines", null, words["task.detail"])];
    }
}
