using Clairevoie.Domain;
using Clairevoie.Hall.Language;
using Clairevoie.Hall.Tasks;
using Microsoft.Extensions.Localization;

namespace Clairevoie.Intelligence.Referrals;

/// <summary>The referrals that wait for an answer.</summary>
public sealed class ReferralTasks(ReferralBook book, IStringLocalizer<ReferralWords> words) : ITellTasks
{
    /// <inheritdoc />
    public async Task<IReadOnlyList<TaskLine>> For(Viewer viewer, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(viewer);
        if (AccessTable.BestSight(viewer.Role, Subject.ReferralHeard) == Sight.None)
            return [];
        var waiting = await book.Waiting(viewer, stop);
        return waiting == 0 ? [] : [new(words.Many("task", waiting), words["task.do"], "/renseignement/saisines", null, words["task.detail"])];
    }
}
