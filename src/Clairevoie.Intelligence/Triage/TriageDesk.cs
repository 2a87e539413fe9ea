using Clairevoie.Domain;
using Clairevoie.Hall.Doors;
using Clairevoie.Hall.Reports;
using Clairevoie.Intelligence.Alike;
using Clairevoie.Intelligence.Attaching;
using Clairevoie.Intelligence.Items;
using Microsoft.AspNetCore.Http;

namespace Clairevoie.Intelligence.Triage;

/// <summary>What is proposed of a report before anybody decides, and what is done once somebody has.</summary>
public sealed class TriageDesk(ReportDesk desk, TriageReport triage, TriageSight sight, TriagePoints points)
{
    /// <summary>What is proposed.</summary>
    public async Task<TriageView> Propose(HttpContext context, OpenedReport report)
    {
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(report);
        var (viewer, stop) = (context.ViewerOrPublic(), context.RequestAborted);
        var view = await sight.Of(viewer, report.Row.Id, stop);
        return view.Alike.Own is null ? view : view with { Points = await points.Near(viewer, report.Told.Where, view.Items, stop) };
    }

    /// <summary>Keeps what was decided, and gives the answer to everybody whose report was joined. Nothing when there is no such report.</summary>
    public async Task<Decision<Triaged>?> Keep(HttpContext context, Guid report)
    {
        ArgumentNullException.ThrowIfNull(context);
        var (viewer, stop, form) = (context.ViewerOrPublic(), context.RequestAborted, TriageForm.Read(context.Request.Form));
        if (await desk.Open(Subject.DealingReport, context, report) is not { MayAnswer: true } opened) return null;
        if (opened.Report.HasDoubts) return new Refusal("triage-doubts", "item");
        if (form.Point is { } point && !await points.May(viewer, point, stop)) return new Refusal("point-not-yours", "point");
        var decision = await triage.Keep(viewer, opened.Report, form, stop);
        if (decision is not Decision<Triaged>.Yes(var done)) return decision;
        if (form.Point is { } chosen) await points.Attach(viewer, done.Item, chosen, stop);
        await desk.AnswerAll(Subject.DealingReport, context, done.Reports, form.State, form.Said);
        return decision;
    }

    /// <summary>The report to triage after this one: the first of the group of most voices, or the one that waits longest; nothing when none waits.</summary>
    public Task<Guid?> Next(HttpContext context) => sight.Next(context.ViewerOrPublic(), context.RequestAborted);
}

/// <summary>The deal points to which a triaged report may be attached.</summary>
public sealed class TriagePoints(Attachments attachments, AttachItem attach)
{
    /// <summary>Those near a place; one that is taken for the same place is proposed, unless the item that is joined is attached already.</summary>
    public async Task<TriagePoint> Near(Viewer viewer, GeoPoint at, IReadOnlyList<(ItemRow Item, Likeness Likeness)> items, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(items);
        var near = await attachments.Near(viewer, at, stop);
        var known = await attachments.Any(viewer, [.. items.Take(1).Select(one => one.Item.Id)], stop);
        return new(near, known ? null : near.FirstOrDefault(one => one.IsHere)?.Point.Id);
    }

    /// <summary>Whether the viewer may attach to a point.</summary>
    public Task<bool> May(Viewer viewer, Guid point, CancellationToken stop) => attach.May(viewer, point, stop);

    /// <summary>Attaches the item that came of it.</summary>
    public Task Attach(Viewer viewer, Guid item, Guid point, CancellationToken stop) => attach.Attach(viewer, item, point, null, stop);
}

/// <summary>The deal points near a report, and the one that is proposed.</summary>
public sealed record TriagePoint(IReadOnlyList<NearPoint> Near, Guid? Proposed)
{
    /// <summary>None near, none proposed.</summary>
    public static TriagePoint None { get; } = new([], null);
}

/// <summary>What is proposed of a report.</summary>
/// <param name="Alike">What seems to tell the same.</param>
/// <param name="Items">The items of the viewer's own body that it may join, nearest first.</param>
public sealed record TriageView(AlikeToReport Alike, IReadOnlyList<(ItemRow Item, Likeness Likeness)> Items)
{
    /// <summary>Nothing proposed.</summary>
    public static TriageView None { get; } = new(AlikeToReport.None, []);

    /// <summary>The deal points near it.</summary>
    public TriagePoint Points { get; init; } = TriagePoint.None;

    /// <summary>The items out of which somebody took this report: none of them is proposed first.</summary>
    public IReadOnlySet<Guid> NotAgain { get; init; } = new HashSet<Guid>();

    /// <summary>The item that it would join unless somebody says otherwise.</summary>
    public Guid? Joins => Items.Where(one => !NotAgain.Contains(one.Item.Id)).Select(one => (Guid?)one.Item.Id).FirstOrDefault();

    /// <summary>The item that the report was joined to.</summary>
    public Guid? Item { get; init; }

    /// <summary>The handling codes that the viewer's body may apply.</summary>
    public IReadOnlyList<HandlingCode> Applies { get; init; } = [];
}
