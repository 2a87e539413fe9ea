using Clairevoie.Coordination.Places;
using Clairevoie.Coordination.Places.Attached;
using Clairevoie.Domain;
using Clairevoie.Hall.Reports;

namespace Clairevoie.Towns.Fiction;

/// <summary>The town of the fiction attaches the reports of the last weeks to the scene they are near, and lets those of three days follow the first of them.</summary>
public sealed class ReportsOfScenes(ReportRooms rooms, OpenReport open, AttachedReports attached)
{
    private const int Near = 150, Pages = 4, Days = 3, LastDays = 60;

    public async Task Attach(Viewer ville, IReadOnlyList<PlaceRow> scenes, DateOnly last, CancellationToken stop)
    {
        var room = rooms.Of(ReportKind.Scene)!;
        var asked = new InboxQuestion { Kind = ReportKind.Scene, After = $"{new HalfDay(last.AddDays(-LastDays), false)}_0" };
        for (var page = 0; page < Pages; page++)
        {
            var found = await ReadInbox.Page(room, ville, asked, stop);
            foreach (var line in found.Lines)
                if (await open.Read(room, ville, line.Id, stop) is { } report)
                    await Attach(ville, report, scenes, stop);
            if (found.Next is not { } next)
                return;
            asked = asked with { After = next };
        }
    }

    private async Task Attach(Viewer ville, OpenedReport report, IReadOnlyList<PlaceRow> scenes, CancellationToken stop)
    {
        if (scenes.FirstOrDefault(scene => scene.At.MetresTo(report.Told.Where) < Near) is not { } scene)
            return;
        await attached.Attach(ville, report.Row.Id, Guid.Parse(scene.Id), stop);
        var day = HalfDay.Parse(report.Row.Received).Day;
        var firsts = await attached.FirstsFor(ville, report, stop);
        if (firsts.LastOrDefault(first => first.Place == scene.Id && HalfDay.Parse(first.Received).Day is var then && then <= day && day <= then.AddDays(Days)) is { } first)
            await attached.Follow(ville, report, first.Id, stop);
    }
}
