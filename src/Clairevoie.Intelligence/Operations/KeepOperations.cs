using Clairevoie.Domain;
using Clairevoie.Intelligence.DealPoints;
using Clairevoie.Store;

namespace Clairevoie.Intelligence.Operations;

/// <summary>Operations planned, done and given up, by those whom the table lets write them.</summary>
public sealed class KeepOperations(Cellar cellar, KeepDealPoints points, Lawful lawful)
{
    private static readonly Question AddPlanned = Question.In<KeepOperations>("Operations/add_planned");
    private static readonly Question EndPlanned = Question.In<KeepOperations>("Operations/end_planned");

    private RoomStore Room => cellar.Of(Domain.Room.Intelligence);

    /// <summary>The day it is in Paris.</summary>
    public DateOnly Today => points.Today;

    /// <summary>Plans an operation.</summary>
    public async Task<Decision<Guid>> Plan(Viewer viewer, PlanOperation plan, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(plan);
        if (!lawful.MayKeep) return Lawful.Refusal;
        var decided = plan.Decide(Today);
        if (decided is not Decision<OperationPlanned>.Yes(var planned)) return ((Decision<OperationPlanned>.No)decided).Why.ToList();
        var id = Guid.NewGuid();
        if (!MayWrite(viewer, Subject.PlannedOperation, id, planned.Deployment.Sector)) return new Refusal("not-your-territory", "Sector");
        await Room.Do(Doing.Of(viewer, Act.Enter, "operation planned", $"{nameof(Subject.PlannedOperation)} {id:D}"), async deed =>
        {
            var key = await deed.NewKey(id.ToString("D"));
            await deed.Run(AddPlanned, new
            {
                id, author = viewer.Mission, agency = viewer.Agency, territory = planned.Deployment.Sector, day = planned.Day,
                services = string.Join(',', planned.Deployment.Services), staff = planned.Deployment.Staff, deal_point = planned.Point,
                aim = deed.Keys.Seal(key, planned.Aim, $"{id:D}/aim"), written_on = Today,
            });
        }, stop);
        return id;
    }

    /// <summary>Reports an operation that took place. The deal point that it was about, where the viewer may write it, is noted as acted on.</summary>
    public async Task<Decision<Guid>> Report(Viewer viewer, ReportOperation report, Guid? planned, string why, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(report);
        if (!lawful.MayKeep) return Lawful.Refusal;
        var decided = report.Decide(Today);
        if (decided is not Decision<OperationDone>.Yes(var done)) return ((Decision<OperationDone>.No)decided).Why.ToList();
        var id = Guid.NewGuid();
        if (!MayWrite(viewer, Subject.Operation, id, done.Deployment.Sector)) return new Refusal("not-your-territory", "Sector");
        await Room.Do(Doing.Of(viewer, Act.Enter, "operation reported", $"{nameof(Subject.Operation)} {id:D}"), async deed =>
        {
            await new OperationPen(deed, viewer, Today).Add(id, done, import: null);
            if (planned is { } before) await deed.Run(EndPlanned.WrittenBy(viewer, Subject.PlannedOperation), new { id = before, on = done.Day });
        }, stop);
        if (done.Point is { } point)
            await points.Note(viewer, point, new(DealPointFactKind.ActedOn, done.Day, why), stop);
        return id;
    }

    /// <summary>Gives a planned operation up; false when it is not the viewer's to write.</summary>
    public Task<bool> GiveUp(Viewer viewer, Guid id, CancellationToken stop) =>
        Room.Do(Doing.Of(viewer, Act.Change, "planned operation given up", $"{nameof(Subject.PlannedOperation)} {id:D}"),
            async deed => await deed.Run(EndPlanned.WrittenBy(viewer, Subject.PlannedOperation), new { id, on = Today }) == 1, stop);

    private static bool MayWrite(Viewer viewer, Subject subject, Guid id, string sector) => AccessTable.MayWrite(
        viewer, subject, new(id.ToString("D"), viewer.Mission, viewer.Agency, sector, new HashSet<MissionId>(), new HashSet<AgencyId>()));
}
