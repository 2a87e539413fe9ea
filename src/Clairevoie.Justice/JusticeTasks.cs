using Clairevoie.Domain;
using Clairevoie.Hall.Language;
using Clairevoie.Hall.Tasks;
using Clairevoie.Justice.Quarters;
using Clairevoie.Justice.Returns;
using Clairevoie.Store;
using Microsoft.Extensions.Localization;

namespace Clairevoie.Justice;

/// <summary>What waits in the room of justice: the numbers of last month, and a quarter to tell.</summary>
public sealed class JusticeTasks(Cellar cellar, QuarterBook quarters, TimeProvider clock, IStringLocalizer<ReturnWords> words) : ITellTasks
{
    private const int DueDay = 15;

    private static readonly Question WrittenFor = Question.In<JusticeTasks>("Returns/written_for");

    /// <inheritdoc />
    public async Task<IReadOnlyList<TaskLine>> For(Viewer viewer, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(viewer);
        if (!AccessTable.MayWrite(viewer.Role, Subject.JusticeReturn))
            return [];
        var month = ReturnPeriod.MonthOf(HalfDay.Of(clock.GetUtcNow()).Day).Before;
        List<TaskLine> lines = [];
        if (await Given(viewer, month, stop) == 0)
            lines.Add(new(words["task.month", words.Period(month.ToString())], words["task.month.action"], "/justice", month.Until.AddDays(DueDay - 1), words["task.month.detail"]));
        if (QuarterBook.MayTell(viewer) && await Ready(viewer, stop) is { } quarter)
            lines.Add(new(words["task.quarter", words.Period(quarter)], words["task.quarter.action"], "/justice/trimestres", null, words["task.quarter.detail"]));
        return lines;
    }

    private Task<long> Given(Viewer viewer, ReturnPeriod month, CancellationToken stop)
    {
        string[] periods = [month.ToString(), month.Quarter.ToString()];
        return cellar.Of(Room.Justice).Look(room => room.One<long>(WrittenFor.WrittenBy(viewer, Subject.JusticeReturn), new { periods }), stop);
    }

    private async Task<string?> Ready(Viewer viewer, CancellationToken stop)
    {
        var newest = (await quarters.Last(stop))[0];
        return newest.ToldOn is null && (await quarters.Preview(viewer, ReturnPeriod.Read(newest.Period)!.Value, stop)).Tables.Count > 0 ? newest.Period : null;
    }
}
