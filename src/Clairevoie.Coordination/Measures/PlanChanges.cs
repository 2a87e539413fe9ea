using Clairevoie.Coordination.Measures.Register;
using Clairevoie.Domain;
using Clairevoie.Hall.Tasks;
using Clairevoie.Store;
using Microsoft.Extensions.Localization;

namespace Clairevoie.Coordination.Measures;

/// <summary>For whoever reads measures: how much was told of them within a week. It waits for nobody.</summary>
public sealed class PlanChanges(Cellar cellar, PlanRegister register, IStringLocalizer<PlanWords> words) : ITellTasks
{
    private const int DaysBack = 7;

    private static readonly Question News = Question.In<PlanRegister>("Register/news_of_week");

    /// <inheritdoc />
    public async Task<IReadOnlyList<TaskLine>> For(Viewer viewer, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(viewer);
        if (AccessTable.BestSight(viewer.Role, Subject.PlanMeasure) == Sight.None)
            return [];
        var asked = News.SeenBy(viewer, Subject.PlanMeasure, Sight.Full);
        var (told, lines) = await cellar.Of(Room.Coordination).Look(room => room.One<(long, long)>(asked, new { since = register.Today.AddDays(-DaysBack) }), stop);
        return told == 0
            ? []
            : [new(told == 1 ? words["changes.one"] : words["changes.many", told, lines], words["changes.do"], "/plan", null, words["changes.detail"]) { Standing = true }];
    }
}
