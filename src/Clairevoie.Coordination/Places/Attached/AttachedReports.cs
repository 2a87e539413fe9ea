using System.Globalization;
using Clairevoie.Domain;
using Clairevoie.Hall.Reports;
using Clairevoie.Hall.Where;
using Clairevoie.Store;

namespace Clairevoie.Coordination.Places.Attached;

/// <summary>Which reports lie at which place, and which repeat others. A duplicate keeps its own receipt and follows the first one's state.</summary>
public sealed class AttachedReports(Cellar cellar, PlaceBook book)
{
    private const int DaysAlike = 90;

    private static readonly Question AtPlace = Question.In<PlaceBook>("Attached/attached_at");
    private static readonly Question AttachOne = Question.In<PlaceBook>("Attached/attach");
    private static readonly Question FollowOne = Question.In<PlaceBook>("Attached/follow");
    private static readonly Question Unfollow = Question.In<PlaceBook>("Attached/unfollow");
    private static readonly Question Following = Question.In<PlaceBook>("Attached/followers");
    private static readonly Question To = Question.In<PlaceBook>("Attached/attached_to");
    private static readonly Question Alike = Question.In<PlaceBook>("Attached/alike");

    private RoomStore Room => cellar.Of(Domain.Room.Coordination);

    /// <summary>The reports at a place that this viewer opens.</summary>
    public Task<IReadOnlyList<AttachedReport>> At(Viewer viewer, string place, CancellationToken stop) =>
        Room.Look(room => room.Rows<AttachedReport>(AtPlace.SeenBy(viewer, Subject.NuisanceReport, Sight.Full), new { place }), stop);

    /// <summary>Where a report is attached and what it follows.</summary>
    public Task<AttachedTo> Of(Guid report, CancellationToken stop) =>
        Room.Look(async room => await room.One<AttachedTo>(To, new { report }) ?? new AttachedTo(), stop);

    /// <summary>Attaches a report to a place that the viewer sees; false when either is not theirs, or it was attached to another one meanwhile.</summary>
    public async Task<bool> Attach(Viewer viewer, Guid report, Guid place, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(viewer);
        if (await book.One(viewer, place, stop) is null)
            return false;
        var was = (await Of(report, stop)).Place ?? place.ToString("D");
        return await Room.Do(Doing.Of(viewer, Act.Change, "report attached to a place", $"{Subject.NuisanceReport} {report:D}"), async deed =>
            await deed.Run(AttachOne.WrittenBy(viewer, Subject.NuisanceReport), new { report, place, was, mission = viewer.Mission, today = book.Today }) == 1, stop);
    }

    /// <summary>Lets a report follow the first that told the same thing, or stand on its own again; false when it is not among those offered.</summary>
    public async Task<bool> Follow(Viewer viewer, OpenedReport report, Guid? first, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(viewer);
        ArgumentNullException.ThrowIfNull(report);
        var id = report.Row.Id;
        if (first is { } one && (await FirstsFor(viewer, report, stop)).All(offered => offered.Id != one))
            return false;
        var doing = Doing.Of(viewer, Act.Change, first is null ? "report stands on its own" : "duplicate follows the first report", $"{Subject.NuisanceReport} {id:D}");
        return await Room.Do(doing, async deed => first is null
            ? await deed.Run(Unfollow.WrittenBy(viewer, Subject.NuisanceReport), new { report = id }) >= 0
            : await deed.Run(FollowOne.WrittenBy(viewer, Subject.NuisanceReport), new { report = id, first, mission = viewer.Mission, today = book.Today }) > 0, stop);
    }

    /// <summary>The reports that follow this one.</summary>
    public Task<IReadOnlyList<Guid>> Followers(Guid first, CancellationToken stop) =>
        Room.Look(room => room.Rows<Guid>(Following, new { first }), stop);

    /// <summary>Those that a report may follow: of the same kind, in the last ninety days, in the same 200 m cell or at the same place.</summary>
    public async Task<IReadOnlyList<FirstOffered>> FirstsFor(Viewer viewer, OpenedReport report, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(report);
        var (seal, here, to) = (new ReportSeal(cellar.KeysOf(Domain.Room.Coordination)), GridCell.Of(report.Told.Where).Name, await Of(report.Row.Id, stop));
        var alike = await Room.Look(room => room.Rows<FirstOffered>(Alike.WrittenBy(viewer, Subject.NuisanceReport), new
        {
            report = report.Row.Id, kind = (int)report.Told.Kind, territory = report.Row.Territory,
            since = book.Today.AddDays(-DaysAlike).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        }), stop);
        return [.. alike.Where(one => (to.Place is { } place && one.Place == place) || (one.Cell is { } cell && seal.OpenCell(cell, one.Id) == here))];
    }
}
