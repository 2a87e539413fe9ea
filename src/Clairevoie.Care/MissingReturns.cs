using Clairevoie.Care.Months;
using Clairevoie.Domain;
using Clairevoie.Hall.Tasks;
using Microsoft.Extensions.Localization;

namespace Clairevoie.Care;

/// <summary>For whoever reads counts of care alone: how many returns of the last month are still missing; whose, stands a press further.</summary>
public sealed class MissingReturns(MonthBook months, TimeProvider clock, IStringLocalizer<CareWords> words) : ITellTasks
{
    /// <inheritdoc />
    public async Task<IReadOnlyList<TaskLine>> For(Viewer viewer, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(viewer);
        if (AccessTable.BestSight(viewer.Role, Subject.CareReturn) != Sight.Count)
            return [];
        var month = ReturnPeriod.MonthOf(HalfDay.Of(clock.GetUtcNow()).Day).Before;
        var returned = await months.CompletenessOf(month, stop);
        var (owed, given) = (returned.Sum(service => service.Owed), returned.Sum(service => service.Given));
        return given >= owed
            ? []
            : [new(words["task.missing", owed - given, owed, CareSayings.Month(month.ToString())], words["task.missing.do"], "/soin/manquants", month.Until.AddDays(MonthBook.ClosingDay - 1), words["task.missing.detail", MonthBook.ClosingDay])];
    }
}
