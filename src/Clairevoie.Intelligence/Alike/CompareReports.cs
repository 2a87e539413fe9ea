using Clairevoie.Domain;
using Clairevoie.Hall.Reports;
using Clairevoie.Store;

namespace Clairevoie.Intelligence.Alike;

/// <summary>Compares the reports that somebody sees: nothing of another's is compared, and no word is opened. Their places and hours are: the trace keeps each comparison.</summary>
public sealed class CompareReports(ReportRooms rooms, TimeProvider clock)
{
    private const int DaysBack = 60;

    private static readonly Question Compared = Question.In<ReportTraitsSeal>("Alike/compared_reports");

    private static readonly Question AllTraits = Question.In<ReportTraitsSeal>("Alike/all_traits");

    private readonly ReportRoom room = rooms.Of(Subject.DealingReport);

    /// <summary>The groups that are proposed among what waits.</summary>
    public async Task<IReadOnlyList<ProposedGroup>> Groups(Viewer viewer, CancellationToken stop) =>
        ProposeGroups.Among((await All(viewer, Guid.Empty, stop)).Where(report => report.Item is null));

    /// <summary>The report that waits longest.</summary>
    public async Task<Guid?> Oldest(Viewer viewer, CancellationToken stop) =>
        (await All(viewer, Guid.Empty, stop)).Where(report => report.Item is null).OrderBy(report => report.Received).Select(report => (Guid?)report.Id).FirstOrDefault();

    /// <summary>What seems to tell the same as one report: others that wait, and items to which alike reports were joined.</summary>
    public async Task<AlikeToReport> To(Viewer viewer, Guid report, CancellationToken stop)
    {
        var all = await All(viewer, report, stop);
        if (all.FirstOrDefault(one => one.Id == report && one.Item is null) is not { } own) return AlikeToReport.None;
        var group = ProposeGroups.Around(own, all.Where(one => one.Id != report && one.Item is null));
        var items = from one in all
                    where one.Item is not null && one.Id != report
                    let likeness = Likeness.Between(own.Traits, one.Traits)
                    where likeness is not null
                    orderby likeness.Metres
                    select (Item: one.Item!.Value, Likeness: likeness);
        return new(own, group, [.. items.DistinctBy(one => one.Item).Take(5)]);
    }

    /// <summary>Items to which reports were joined lately that tell the same as those of one item, nearest first.</summary>
    public async Task<IReadOnlyList<(Guid Item, Likeness Likeness)>> ToItem(Viewer viewer, Guid item, CancellationToken stop)
    {
        var joined = (await All(viewer, Guid.Empty, stop)).Where(one => one.Item is not null).ToList();
        var own = joined.Where(one => one.Item == item).ToList();
        var alike = from other in joined
                    where other.Item != item
                    let likeness = own.Select(one => Likeness.Between(one.Traits, other.Traits)).OfType<Likeness>().MinBy(one => one.Metres)
                    where likeness is not null
                    orderby likeness.Metres
                    select (Item: other.Item!.Value, Likeness: likeness);
        return [.. alike.DistinctBy(one => one.Item)];
    }

    /// <summary>The reports that only repeat others: what a campaign, or ticks alone, would weigh beyond their voices. A map that counts leaves them out.</summary>
    public async Task<IReadOnlySet<Guid>> Repeats(Viewer viewer, CancellationToken stop)
    {
        var rows = await room.Store.Do(Reading(viewer), deed => deed.Rows<Row>(AllTraits.SeenBy(viewer, Subject.DealingReport, Sight.Blurred)), stop);
        var reports = Opened(rows);
        var heard = Voices.Heard(reports);
        return reports.Select(report => report.Id).Where(id => !heard.Contains(id)).ToHashSet();
    }

    private async Task<IReadOnlyList<ComparedReport>> All(Viewer viewer, Guid self, CancellationToken stop)
    {
        var since = HalfDay.Of(clock.GetUtcNow()).Day.AddDays(-DaysBack);
        var rows = await room.Store.Do(Reading(viewer), deed => deed.Rows<Row>(Compared.SeenBy(viewer, Subject.DealingReport, Sight.Full), new { since, self }), stop);
        return Opened(rows);
    }

    private static Doing Reading(Viewer viewer) => Doing.Of(viewer, Act.Read, "reports compared", $"{Subject.DealingReport} traits");

    private IReadOnlyList<ComparedReport> Opened(IReadOnlyList<Row> rows)
    {
        var seal = new ReportTraitsSeal(room.Keys);
        return [.. rows.Select(row => new ComparedReport(row.Id, seal.Open(row.RoomWrap, row.Traits, row.Id), HalfDay.Parse(row.Received)) { Item = row.Item, Territory = row.Territory })];
    }

    private sealed record Row
    {
        public Guid Id { get; init; }

        public string Received { get; init; } = "";

        public byte[] RoomWrap { get; init; } = [];

        public byte[] Traits { get; init; } = [];

        public Guid? Item { get; init; }

        public string Territory { get; init; } = "";
    }
}

/// <summary>What seems to tell the same as one report.</summary>
/// <param name="Own">The report itself; nothing when it is already triaged or waits for redaction.</param>
/// <param name="Group">The others that wait.</param>
/// <param name="Items">Items to which alike reports were joined, nearest first.</param>
public sealed record AlikeToReport(ComparedReport? Own, ProposedGroup? Group, IReadOnlyList<(Guid Item, Likeness Likeness)> Items)
{
    /// <summary>Nothing to compare.</summary>
    public static AlikeToReport None { get; } = new(null, null, []);
}
