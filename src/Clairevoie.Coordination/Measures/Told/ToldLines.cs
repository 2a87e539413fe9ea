using Clairevoie.Coordination.Measures.Line;
using Clairevoie.Coordination.Measures.Register;
using Clairevoie.Domain;
using Clairevoie.Hall.Accounts;
using Clairevoie.Store;

namespace Clairevoie.Coordination.Measures.Told;

/// <summary>What residents read of the plan: decided line by line by whoever answers for it whole, each decision traced and kept.</summary>
public sealed class ToldLines(Cellar cellar, LineBook lines, PostsAtTheTable posts, TimeProvider clock)
{
    private static readonly Question Last = Question.In<LineBook>("Told/last_told");
    private static readonly Question Add = Question.In<LineBook>("Told/add_told");

    private RoomStore Room => cellar.Of(Domain.Room.Coordination);

    /// <summary>Whether residents read a line, and who decided so.</summary>
    public async Task<LineForResidents> Of(LineRow line, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(line);
        var decided = await Room.Look(room => room.One<ToldDecision>(Last, new { line = line.Id }), stop);
        var police = ToldToResidents.PoliceAmong(await posts.All(stop));
        return new(ToldToResidents.MayRead((PlanLineKind)line.Kind, line.Territory), ToldToResidents.Read(decided?.Shown, line.Agency, police), police.Contains(line.Agency), decided);
    }

    /// <summary>Decides whether residents read a line; nothing when it is not the viewer's to decide, or residents read no such line.</summary>
    public async Task<IReadOnlyList<Refusal>?> Decide(Viewer viewer, Guid id, string? given, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(viewer);
        if (!PlanRights.WritesAll(viewer) || await lines.ToWrite(viewer, id, stop) is not ({ } row, _) || !ToldToResidents.MayRead((PlanLineKind)row.Kind, row.Territory))
            return null;
        if (given is not ("yes" or "no"))
            return [new("told-missing", "Shown")];
        await Room.Do(Doing.Of(viewer, Act.Change, given == "yes" ? "line of the plan shown to residents" : "line of the plan kept from residents", id.ToString("D")), deed =>
            deed.Run(Add, new { line = id, author = viewer.Mission, agency = viewer.Agency, today = HalfDay.Of(clock.GetUtcNow()).Day, shown = given == "yes" }), stop);
        return [];
    }
}

/// <summary>Whether residents read a line of the plan.</summary>
/// <param name="MayBe">Whether it is of those that residents may read.</param>
/// <param name="Shown">Whether they read it.</param>
/// <param name="OfPolice">Whether police carries it: it is then kept until somebody decides.</param>
/// <param name="Decided">What was decided last.</param>
public sealed record LineForResidents(bool MayBe, bool Shown, bool OfPolice, ToldDecision? Decided);

/// <summary>A decision that stands: shown or not, by whom and when.</summary>
public sealed record ToldDecision(bool Shown, string Agency, DateOnly OnDay);
