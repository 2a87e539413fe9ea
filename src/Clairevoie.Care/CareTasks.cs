using Clairevoie.Care.Returns;
using Clairevoie.Care.Structures;
using Clairevoie.Domain;
using Clairevoie.Hall.Tasks;
using Microsoft.Extensions.Localization;

namespace Clairevoie.Care;

/// <summary>What waits in the room of care: last month to enter, structure by structure, and what is entered to sign.</summary>
public sealed class CareTasks(ReturnBook returns, StructureBook structures, IStringLocalizer<CareWords> words) : ITellTasks
{
    private const int DueDay = 15;

    /// <inheritdoc />
    public async Task<IReadOnlyList<TaskLine>> For(Viewer viewer, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(viewer);
        if (!AccessTable.MayWrite(viewer.Role, Subject.CareReturn))
            return [];
        var month = ReturnPeriod.MonthOf(returns.Today).Before;
        var mine = (await structures.Of(viewer, stop)).Where(one => string.CompareOrdinal(one.Since, month.ToString()) <= 0).ToList();
        var kept = mine.Count == 0 ? [] : await returns.List(viewer, stop);
        return [.. mine.Select(structure => Waits(structure, month, kept)).OfType<TaskLine>()];
    }

    private TaskLine? Waits(StructureKept structure, ReturnPeriod month, IReadOnlyList<ReturnKept> kept)
    {
        var due = month.Until.AddDays(DueDay - 1);
        var said = CareSayings.Month(month.ToString());
        return kept.FirstOrDefault(one => one.Line.Structure == structure.Id && one.Line.Month == month.ToString()) switch
        {
            null => new(words["task.enter", said, structure.Name], words["task.enter.action"], $"/soin/releve?structure={structure.Id}&mois={month}", due, words["task.detail"]),
            { Line.SignedOn: null } entered => new(words["task.sign", said, structure.Name], words["sign"], $"/soin/signer/{entered.Line.Id}", due, words["task.detail"]),
            _ => null,
        };
    }
}
