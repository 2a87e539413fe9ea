using Clairevoie.Care.Owed;
using Clairevoie.Care.Returns;
using Clairevoie.Care.Structures;
using Clairevoie.Domain;
using Clairevoie.Hall.Tasks;
using Microsoft.Extensions.Localization;

namespace Clairevoie.Care;

/// <summary>What waits in the room of care: last month to enter, structure by structure, what was asked for since, and what is entered to sign.</summary>
public sealed class CareTasks(ReturnBook returns, StructureBook structures, OwedBook owed, IStringLocalizer<CareWords> words) : ITellTasks
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
        if (mine.Count == 0)
            return [];
        var kept = await returns.List(viewer, stop);
        var asked = (await owed.Of(viewer, stop)).SelectMany(one => one.Structures, (one, line) => (one.Month, line.Id, line.AskedOn)).Where(one => one.AskedOn is not null).ToList();
        var earlier = asked.Where(one => one.Month != month.ToString()).Select(one => (Structure: mine.FirstOrDefault(structure => structure.Id == one.Id), Month: ReturnPeriod.Read(one.Month)!.Value));
        return
        [
            .. mine.Select(structure => (Structure: structure, Month: month)).Concat(earlier.Where(one => one.Structure is not null).Select(one => (Structure: one.Structure!, one.Month)))
                .Select(one => Waits(one.Structure, one.Month, kept, asked.FirstOrDefault(line => line.Id == one.Structure.Id && line.Month == one.Month.ToString()).AskedOn)).OfType<TaskLine>(),
        ];
    }

    private TaskLine? Waits(StructureKept structure, ReturnPeriod month, IReadOnlyList<ReturnKept> kept, DateOnly? askedOn)
    {
        var due = month.Until.AddDays(DueDay - 1);
        var said = CareSayings.Month(month.ToString());
        var detail = askedOn is { } on ? words["task.asked", on] : words["task.detail"];
        return kept.FirstOrDefault(one => one.Line.Structure == structure.Id && one.Line.Month == month.ToString()) switch
        {
            null => new(words[askedOn is null ? "task.enter" : "task.enter.asked", said, structure.Name], words["task.enter.action"], $"/soin/releve?structure={structure.Id}&mois={month}", due, detail),
            { Line.SignedOn: null } entered => new(words["task.sign", said, structure.Name], words["sign"], $"/soin/signer/{entered.Line.Id}", due, detail),
            _ => null,
        };
    }
}
