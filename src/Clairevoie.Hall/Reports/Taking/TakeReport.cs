using Clairevoie.Domain;
using Clairevoie.Hall.Where;
using Clairevoie.Store;

namespace Clairevoie.Hall.Reports;

/// <summary>A report comes in: sealed before it reaches the store, durable before anybody is told that it arrived.</summary>
public sealed class TakeReport(Pepper pepper, TimeProvider clock)
{
    private static readonly Question AddReport = Question.In<ReportRoom>("Taking/add_report");
    private static readonly Question AddPhoto = Question.In<ReportRoom>("Taking/add_photo");

    /// <summary>The half-day that it is: nothing finer is kept of a report.</summary>
    public HalfDay Now => HalfDay.Of(clock.GetUtcNow());

    /// <summary>Keeps a report, for whoever saw, or by the operator, the partner or the application that sends it. Kept again under the same filing, it is still one.</summary>
    public Task Keep(ReportRoom room, Filing filing, ReportTold told, Photo? photo, Viewer? by, CancellationToken stop)
    {
        // Sealed before the room's one writer is asked for: it only writes.
        var key = RoomKeys.NewDataKey();
        var report = Sealed(room, filing, told, key, by);
        var picture = photo is null ? null : new { Report = filing.Id, Format = (int)photo.Format, Raw = new ReportSeal(room.Keys).Seal(key, photo.Bytes, filing.Id, "photo") };
        var beside = room.Beside?.Invoke(filing.Id, told, key);
        return room.Store.Do(DoingOf(room, filing, by), async deed =>
        {
            if (await deed.Run(AddReport, report) == 0) return;
            if (picture is not null) await deed.Run(AddPhoto, picture);
            if (beside is not null) await beside(deed);
        }, stop);
    }

    // A caller, or whoever uses an application, is as anonymous as a reporter: who sent it is in the row, and the trace keeps the half-day only.
    private static Doing DoingOf(ReportRoom room, Filing filing, Viewer? by) => ReportSources.Of(by) switch
    {
        ReportSource.Partner => Doing.Of(by!, Act.Enter, "report of a partner", room.Names(filing.Id)),
        ReportSource.Form => Doing.Anonymous(Act.Enter, "report", room.Names(filing.Id)),
        var source => Doing.Anonymous(Act.Enter, source == ReportSource.Phone ? "phone call" : "street application", room.Names(filing.Id)) with { For = by!.Agency },
    };

    private object Sealed(ReportRoom room, Filing filing, ReportTold told, byte[] key, Viewer? by)
    {
        var seal = new ReportSeal(room.Keys);
        var receipt = pepper.LockOf(filing.Code);
        return new
        {
            filing.Id,
            Author = by?.Mission ?? MissionId.Anonymous,
            Agency = by?.Agency ?? AgencyId.None,
            told.Territory,
            Kind = (int)told.Kind,
            Source = (int)ReportSources.Of(by),
            Received = Now.ToString(),
            receipt.Name,
            RoomWrap = seal.WrapForRoom(key, filing.Id),
            CodeWrap = seal.WrapForCode(key, receipt.Key, filing.Id),
            Told = seal.Seal(key, told, filing.Id),
            Cell = seal.SealCell(GridCell.Of(told.Where).Name, filing.Id),
            Doubtful = told.Words.Doubts.Count > 0,
        };
    }
}
