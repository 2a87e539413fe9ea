using Clairevoie.Domain;
using Clairevoie.Hall.Doors;
using Clairevoie.Hall.Reports;
using Clairevoie.Intelligence.Alike;
using Clairevoie.Intelligence.Bodies;
using Clairevoie.Intelligence.Items;
using Microsoft.AspNetCore.Http;

namespace Clairevoie.Intelligence.Triage;

/// <summary>What is proposed of a report before anybody decides, and what is done once somebody has.</summary>
public sealed class TriageDesk(ReportDesk desk, TriageReport triage, CompareReports compare, TriageSight sight)
{
    /// <summary>What is proposed.</summary>
    public async Task<TriageView> Propose(HttpContext context, Guid report)
    {
        ArgumentNullException.ThrowIfNull(context);
        var (viewer, stop) = (context.ViewerOrPublic(), context.RequestAborted);
        var alike = await compare.To(viewer, report, stop);
        return await sight.Of(viewer, report, alike, stop);
    }

    /// <summary>Keeps what was decided, and gives the answer to everybody whose report was joined. Nothing when there is no such report.</summary>
    public async Task<Decision<Triaged>?> Keep(HttpContext context, Guid report)
    {
        ArgumentNullException.ThrowIfNull(context);
        var form = TriageForm.Read(context.Request.Form);
        if (await desk.Open(Subject.DealingReport, context, report) is not { MayAnswer: true } opened) return null;
        if (opened.Report.HasDoubts) return new Refusal("triage-doubts", "item");
        var decision = await triage.Keep(context.ViewerOrPublic(), opened.Report, form, context.RequestAborted);
        if (decision is Decision<Triaged>.Yes(var done))
            await desk.AnswerAll(Subject.DealingReport, context, done.Reports, form.State, form.Said);
        return decision;
    }
}

/// <summary>What somebody sees beside a report: the items that it may join, the item that it did, the codes they may apply.</summary>
public sealed class TriageSight(ItemBook items, ReportsOfItem reports, BodyBook bodies)
{
    /// <summary>Puts it together for one viewer.</summary>
    public async Task<TriageView> Of(Viewer viewer, Guid report, AlikeToReport alike, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(viewer);
        ArgumentNullException.ThrowIfNull(alike);
        var seen = (await items.Among(viewer, [.. alike.Items.Select(one => one.Item)], stop)).Where(item => item.Agency == viewer.Agency).ToDictionary(item => item.Id);
        return new(alike, [.. alike.Items.Where(one => seen.ContainsKey(one.Item)).Select(one => (seen[one.Item], one.Likeness))])
        {
            Item = await reports.ItemOf(viewer, items, report, stop),
            Applies = [.. (await bodies.MarkingsOf(viewer.Agency, stop)).Applies.Append(Grading.OfAnonymous.Handling).Distinct().Order()],
        };
    }
}

/// <summary>What is proposed of a report.</summary>
/// <param name="Alike">What seems to tell the same.</param>
/// <param name="Items">The items of the viewer's own body that it may join, nearest first.</param>
public sealed record TriageView(AlikeToReport Alike, IReadOnlyList<(ItemRow Item, Likeness Likeness)> Items)
{
    /// <summary>Nothing proposed.</summary>
    public static TriageView None { get; } = new(AlikeToReport.None, []);

    /// <summary>The item that the report was joined to.</summary>
    public Guid? Item { get; init; }

    /// <summary>The handling codes that the viewer's body may apply.</summary>
    public IReadOnlyList<HandlingCode> Applies { get; init; } = [];
}
