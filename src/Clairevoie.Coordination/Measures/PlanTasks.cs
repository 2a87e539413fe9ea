using Clairevoie.Coordination.Measures.Register;
using Clairevoie.Domain;
using Clairevoie.Hall.Tasks;
using Microsoft.Extensions.Localization;

namespace Clairevoie.Coordination.Measures;

/// <summary>What waits in the register: for the coordinator what is silent and what is late, for a pilot what they have to tell.</summary>
public sealed class PlanTasks(PlanRegister register, IStringLocalizer<PlanWords> words) : ICountInLetters
{
    /// <inheritdoc />
    public async Task<IReadOnlyList<TaskLine>> For(Viewer viewer, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(viewer);
        if (!AccessTable.MayWrite(viewer.Role, Subject.PlanMeasure))
            return [];
        var own = await register.Own(viewer, stop);
        return PlanRights.WritesAll(viewer) ? [.. OfCoordinator(own)] : [.. OfPilot(viewer, own)];
    }

    private IEnumerable<TaskLine> OfCoordinator(OwnLinesCounted own)
    {
        if (own.Silent > 0)
            yield return new(
                Say("task.silent", own.Silent, own.Many), words["task.silent.do"], "/plan?attente=30", own.SilentSince?.AddDays(PlanHistory.DaysToAgenda),
                words["task.silent.detail", PlanHistory.DaysToSilence, PlanHistory.DaysToAgenda]);
        if (own.Late > 0)
            yield return new(Say("task.late", own.Late, own.Many), words["task.late.do"], "/plan?attente=retard", own.LateSince, words["task.late.detail"]);
        if (own.Soon > 0)
            yield return new(Say("task.soon", own.Soon, own.Many), words["task.soon.do"], "/plan", own.SoonFrom, words["task.soon.detail"]);
    }

    private IEnumerable<TaskLine> OfPilot(Viewer viewer, OwnLinesCounted own)
    {
        var mine = $"&pilote={Uri.EscapeDataString(viewer.Agency.ToString())}";
        if (own.Silent > 0)
            yield return new(
                Say("task.own", own.Silent, own.Many), words["task.own.do"], $"/plan?attente=30{mine}", own.SilentSince?.AddDays(PlanHistory.DaysToAgenda),
                words["task.silent.detail", PlanHistory.DaysToSilence, PlanHistory.DaysToAgenda]);
        if (own.Late > 0)
            yield return new(Say("task.late", own.Late, own.Many), words["task.late.do"], $"/plan?attente=retard{mine}", own.LateSince, words["task.late.detail"]);
        if (own.Soon > 0)
            yield return new(Say("task.soon", own.Soon, own.Many), words["task.soon.do"], $"/plan?pilote={Uri.EscapeDataString(viewer.Agency.ToString())}", own.SoonFrom, words["task.soon.detail"]);
    }

    private string Say(string task, long many, long all) => many == 1 ? words[$"{task}.one"] : words[$"{task}.many", many, all];
}
