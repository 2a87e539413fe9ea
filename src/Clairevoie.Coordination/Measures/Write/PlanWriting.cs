using Clairevoie.Coordination.Measures.Line;
using Clairevoie.Domain;
using Clairevoie.Hall.Parts;
using Clairevoie.Store;

namespace Clairevoie.Coordination.Measures.Write;

/// <summary>What became of a line that somebody wrote.</summary>
public enum LineWriting
{
    /// <summary>It is kept.</summary>
    Kept,

    /// <summary>It is not theirs to write, or not there.</summary>
    NotThere,

    /// <summary>Somebody wrote it since it was read: nothing is written, and both can be read side by side.</summary>
    WrittenMeanwhile,
}

/// <summary>The lines of the plan as people write them: new, changed, told of, paid for.</summary>
public sealed class PlanWriting(Cellar cellar, LineBook lines, TimeProvider clock)
{
    private RoomStore Room => cellar.Of(Domain.Room.Coordination);

    private DateOnly Today => HalfDay.Of(clock.GetUtcNow()).Day;

    /// <summary>Writes a new line. Whoever may not write every line carries their own: the pilot is then their agency.</summary>
    public async Task<Decision<Guid>> New(Viewer viewer, WritePlanLine given, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(given);
        ArgumentNullException.ThrowIfNull(viewer);
        if (given.Decide() is not Decision<PlanLine>.Yes(var line))
            return ((Decision<PlanLine>.No)given.Decide()).Why.ToList();
        var own = new Record("", viewer.Mission, new AgencyId(line.Pilot), line.Territory, new HashSet<MissionId>(), new HashSet<AgencyId>());
        if (!AccessTable.MayWrite(viewer, Subject.PlanMeasure, own))
            return new Refusal("pilot-not-yours", "Pilot", viewer.Agency.ToString());
        return await Room.Do<Decision<Guid>>(Doing.Of(viewer, Act.Enter, "line of the plan", $"{line.Plan} {line.Number}"), async deed =>
            await LineWriter.Find(deed, line.Plan, line.Number) is null
                ? await LineWriter.New(deed, line, viewer.Mission, Today)
                : new Refusal("number-taken", "Number"), stop);
    }

    /// <summary>Writes a line over the version that was read.</summary>
    public async Task<(LineWriting What, IReadOnlyList<Refusal> Why)> Change(Viewer viewer, (Guid Id, int Version) read, WritePlanLine given, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(given);
        if (await lines.ToWrite(viewer, read.Id, stop) is not { } before)
            return (LineWriting.NotThere, []);
        if (given.Decide() is not Decision<PlanLine>.Yes(var line))
            return (LineWriting.Kept, ((Decision<PlanLine>.No)given.Decide()).Why);
        if (before.Row.Version != read.Version)
            return (LineWriting.WrittenMeanwhile, []);
        line = line with { Plan = before.Row.Plan, Number = before.Row.Number };
        if (line.SaysTheSameAs(before.Line))
            return (LineWriting.Kept, []);
        var kept = await Room.Do(Doing.Of(viewer, Act.Change, "line of the plan", read.Id.ToString("D")), deed => LineWriter.Over(deed, before, line, (viewer.Mission, Today)), stop);
        return (kept ? LineWriting.Kept : LineWriting.WrittenMeanwhile, []);
    }

    /// <summary>Tells how a line stands. Nothing when it is not the viewer's to write.</summary>
    public async Task<IReadOnlyList<Refusal>?> Tell(Viewer viewer, Guid id, TellNews news, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(news);
        if (await lines.ToWrite(viewer, id, stop) is null)
            return null;
        if (news.Decide(Today) is not Decision<PlanFact>.Yes(var fact))
            return ((Decision<PlanFact>.No)news.Decide(Today)).Why;
        await Room.Do(Doing.Of(viewer, Act.Enter, "news of the plan", id.ToString("D")), deed => LineWriter.Tell(deed, id, fact, (viewer.Mission, viewer.Agency.ToString())), stop);
        return [];
    }

    /// <summary>Writes a sum over those that were read. Nothing when the line is not the viewer's to write, a refusal when somebody wrote that sum meanwhile.</summary>
    public async Task<IReadOnlyList<Refusal>?> Put(Viewer viewer, Guid id, Decision<PlanSum> given, string read, CancellationToken stop)
    {
        if (await lines.ToWrite(viewer, id, stop) is null)
            return null;
        if (given is not Decision<PlanSum>.Yes(var sum))
            return ((Decision<PlanSum>.No)given).Why;
        var sums = await Room.Look(room => LineBook.Sums(room, id.ToString("D")), stop);
        var was = sums.FirstOrDefault(sum.IsOfSame);
        if (was is not null && was != sum && read != LineShown.StandsOf(sums))
            return [new(Stood.Late)];
        return await Room.Do(Doing.Of(viewer, Act.Enter, "sum of the plan", id.ToString("D")), deed => LineWriter.Put(deed, id, sum, was), stop) ? [] : [new(Stood.Late)];
    }
}
