using Clairevoie.Domain;
using Clairevoie.Hall.Reports;
using Clairevoie.Intelligence.Alike;
using Clairevoie.Intelligence.Bodies;
using Clairevoie.Intelligence.Items;
using Clairevoie.Intelligence.Merging;
using Clairevoie.Store;

namespace Clairevoie.Intelligence.Triage;

/// <summary>
/// One press of the button: the report and those ticked beside it become one item, or join one, graded; and each of their authors is
/// given the same answer of the closed list. What was grouped can be taken apart again.
/// </summary>
public sealed class TriageReport(ReportRooms rooms, CompareReports compare, BodyBook bodies, TimeProvider clock)
{
    private static readonly Question Join = Question.In<TriageReport>("Triage/join_report");

    private readonly ReportRoom room = rooms.Of(Subject.DealingReport);

    /// <summary>Keeps what was decided about an opened report. Says the item and the reports that were joined to it, or why not.</summary>
    public async Task<Decision<Triaged>> Keep(Viewer viewer, OpenedReport report, TriageForm form, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(viewer);
        ArgumentNullException.ThrowIfNull(report);
        ArgumentNullException.ThrowIfNull(form);
        var alike = await compare.To(viewer, report.Row.Id, stop);
        if (alike.Own is null || alike.Group is not { } group) return new Refusal("triaged-already", "item");
        var joined = Joined(group, form.With);
        return form.Item is { } item
            ? await Into(viewer, item, joined, stop)
            : await Anew(viewer, report, form, joined, stop);
    }

    private async Task<Decision<Triaged>> Into(Viewer viewer, Guid item, IReadOnlyList<Joining> joined, CancellationToken stop)
    {
        if (await room.Store.Look(look => ItemBook.Held(look, viewer, item), stop) is null) return new Refusal("item-not-held", "item");
        await room.Store.Do(Doing.Of(viewer, Act.Change, "reports joined", ItemBook.Names(item)), deed => Write(deed, item, joined), stop);
        return new Triaged(item, [.. joined.Select(one => one.Report)]);
    }

    private async Task<Decision<Triaged>> Anew(Viewer viewer, OpenedReport report, TriageForm form, IReadOnlyList<Joining> joined, CancellationToken stop)
    {
        var no = new List<Refusal>();
        var graded = new GradeItem(form.Grading, form.Reason).Decide(Grading.OfAnonymous, anonymous: true, originator: true, await bodies.MarkingsOf(viewer.Agency, stop));
        if (graded is Decision<Graded>.No unfit) no.AddRange(unfit.Why);
        var words = AgentWords.Of(form.Words, form.Reread, "words");
        if (words is Decision<string>.No said) no.AddRange(said.Why);
        if (no.Count > 0) return no;

        var told = Told(report.Told, joined, ((Decision<string>.Yes)words).Fact);
        var now = HalfDay.Of(clock.GetUtcNow());
        var item = new NewItem(Guid.NewGuid(), report.Row.Territory, form.About, Grading.OfAnonymous, told, now) { Anonymous = true };
        await room.Store.Do(Doing.Of(viewer, Act.Enter, "triage", ItemBook.Names(item.Id)), async deed =>
        {
            await KeepItem.New(deed, viewer, item);
            if (((Decision<Graded>.Yes)graded).Fact is { } fact && fact.To != Grading.OfAnonymous) await KeepItem.Grade(deed, viewer, item.Id, now, fact);
            await Write(deed, item.Id, joined);
        }, stop);
        return new Triaged(item.Id, [.. joined.Select(one => one.Report)]);
    }

    private async Task Write(Deed deed, Guid item, IReadOnlyList<Joining> joined)
    {
        var day = HalfDay.Of(clock.GetUtcNow()).Day;
        await deed.Run(Join, joined.Select(one => new { item, report = one.Report, joined = day, reasons = LikenessWords.Write(one.Reasons) }).ToList());
        await ItemVoices.Recount(deed, item);
    }

    // Copies come with the report of which they are copies: nobody ticks a hundred thousand boxes.
    private static IReadOnlyList<Joining> Joined(ProposedGroup group, IReadOnlySet<Guid> with) =>
    [
        new(group.First.Id, [], group.First.Traits.Seen),
        .. group.Copies.Select(copy => new Joining(copy, [LikenessReason.Words], group.First.Traits.Seen)),
        .. group.Others.Where(other => with.Contains(other.Report.Id))
            .SelectMany(other => other.All.Select(id => new Joining(id, other.Likeness.Reasons, other.Report.Traits.Seen))),
    ];

    private static ItemTold Told(ReportTold told, IReadOnlyList<Joining> joined, string words) => new(
        told.Where, told.Address, told.Signs, told.HowOften, joined.Min(one => one.Seen), joined.Max(one => one.Seen), words);

    private sealed record Joining(Guid Report, IReadOnlyList<LikenessReason> Reasons, HalfDay Seen);
}

/// <summary>Reports were triaged: the item, and those that were joined to it.</summary>
public sealed record Triaged(Guid Item, IReadOnlyList<Guid> Reports);
