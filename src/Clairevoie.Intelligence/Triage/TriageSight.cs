using Clairevoie.Domain;
using Clairevoie.Intelligence.Alike;
using Clairevoie.Intelligence.Bodies;
using Clairevoie.Intelligence.Items;

namespace Clairevoie.Intelligence.Triage;

/// <summary>What somebody sees beside a report: the items that it may join, the item that it did, the codes they may apply.</summary>
public sealed class TriageSight(CompareReports compare, ItemBook items, ReportsOfItem reports, BodyBook bodies)
{
    /// <summary>Puts it together for one viewer.</summary>
    public async Task<TriageView> Of(Viewer viewer, Guid report, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(viewer);
        var alike = await compare.To(viewer, report, stop);
        var seen = (await items.Among(viewer, [.. alike.Items.Select(one => one.Item)], "items that a report may join", stop)).Where(item => item.Agency == viewer.Agency).ToDictionary(item => item.Id);
        return new(alike, [.. alike.Items.Where(one => seen.ContainsKey(one.Item)).Select(one => (seen[one.Item], one.Likeness))])
        {
            Item = await reports.ItemOf(viewer, items, report, stop),
            NotAgain = await reports.NotAgain(report, stop),
            Applies = [.. (await bodies.MarkingsOf(viewer.Agency, stop)).Applies.Append(Grading.OfAnonymous.Handling).Distinct().Order()],
        };
    }

    /// <summary>What to triage next.</summary>
    public async Task<Guid?> Next(Viewer viewer, CancellationToken stop) =>
        (await compare.Groups(viewer, stop)).Select(group => (Guid?)group.First.Id).FirstOrDefault() ?? await compare.Oldest(viewer, stop);
}
