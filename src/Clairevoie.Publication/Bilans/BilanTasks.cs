using Clairevoie.Domain;
using Clairevoie.Hall.Tasks;
using Microsoft.Extensions.Localization;

namespace Clairevoie.Publication.Bilans;

/// <summary>For whoever compares or checks published figures: the doubts of the last bilan, and what stands published. It waits for nobody.</summary>
public sealed class BilanTasks(BilanDoubts bilan, IStringLocalizer<BilanWords> words) : ITellTasks
{
    /// <inheritdoc />
    public async Task<IReadOnlyList<TaskLine>> For(Viewer viewer, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(viewer);
        return Concerns(viewer.Role) && await bilan.Newest(stop) is var (year, doubts, figures) ? [Doubts(year, doubts), Published(figures)] : [];
    }

    private TaskLine Doubts(int year, int doubts) => doubts > 0
        ? new(doubts == 1 ? words["task.doubts.one", year] : words["task.doubts", doubts, year], words["task.doubts.do"], $"/bilan/{year}", null, words["task.doubts.detail"]) { Standing = true }
        : new(words["task.bilan", year], words["task.bilan.do"], $"/bilan/{year}") { Standing = true };

    private TaskLine Published(int figures) => new(words["task.figures", figures], words["task.figures.do"], "/chiffres", null, words["task.figures.detail"]) { Standing = true };

    // Whoever reads a figure that crossed, or a trace, works with published figures too; others find them in the navigation.
    private static bool Concerns(Role role) =>
        AccessTable.BestSight(role, Subject.CareFigure) == Sight.Full || AccessTable.BestSight(role, Subject.JusticeFigure) == Sight.Full || AccessTable.BestSight(role, Subject.Trace) == Sight.Full;
}
