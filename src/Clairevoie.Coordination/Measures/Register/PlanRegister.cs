using Clairevoie.Domain;
using Clairevoie.Store;

namespace Clairevoie.Coordination.Measures.Register;

/// <summary>The register of the plan's measures, as the table grants it to whoever looks.</summary>
public sealed class PlanRegister(Cellar cellar, TimeProvider clock)
{
    private static readonly Question Seen = Question.In<PlanRegister>("Register/lines_seen");
    private static readonly Question Counted = Question.In<PlanRegister>("Register/lines_counted");
    private static readonly Question OwnCounted = Question.In<PlanRegister>("Register/lines_written_counted");
    private static readonly Question AllPlans = Question.In<PlanRegister>("Register/plans");
    private static readonly Question AllStrands = Question.In<PlanRegister>("Register/strands");

    private RoomStore Room => cellar.Of(Domain.Room.Coordination);

    /// <summary>The day it is in Paris.</summary>
    public DateOnly Today => HalfDay.Of(clock.GetUtcNow()).Day;

    /// <summary>One page of what is asked, and one line more where another page follows.</summary>
    public Task<IReadOnlyList<LineListed>> Find(Viewer viewer, RegisterQuestion asked, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(asked);
        return Room.Look(room => room.Rows<LineListed>(Seen.SeenBy(viewer, Subject.PlanMeasure, Sight.Full), asked.Bind(Today)), stop);
    }

    /// <summary>How many lines this viewer sees, by plan and move.</summary>
    public Task<IReadOnlyList<LinesCounted>> Counts(Viewer viewer, CancellationToken stop) =>
        Room.Look(room => room.Rows<LinesCounted>(Counted.SeenBy(viewer, Subject.PlanMeasure, Sight.Full), Days), stop);

    /// <summary>How many open lines this viewer may write; how many of them are late, and how many silent.</summary>
    public Task<OwnLinesCounted> Own(Viewer viewer, CancellationToken stop) =>
        Room.Look(async room => (await room.One<OwnLinesCounted>(OwnCounted.WrittenBy(viewer, Subject.PlanMeasure), Days))!, stop);

    /// <summary>The plans of which this viewer sees a line; all of them for whoever writes plans.</summary>
    public Task<IReadOnlyList<PlanRow>> Plans(CancellationToken stop) => Room.Look(room => room.Rows<PlanRow>(AllPlans), stop);

    /// <summary>The strands of all plans.</summary>
    public Task<IReadOnlyList<StrandRow>> Strands(CancellationToken stop) => Room.Look(room => room.Rows<StrandRow>(AllStrands), stop);

    private object Days => new { today = Today, silent = Today.AddDays(-PlanHistory.DaysToSilence), soon = Today.AddDays(7) };
}

/// <summary>The open lines that somebody carries: how many, late, silent, due within a week, and since or from when.</summary>
public sealed record OwnLinesCounted(long Many, long Late, long Silent, long Soon, DateOnly? LateSince, DateOnly? SilentSince, DateOnly? SoonFrom);
