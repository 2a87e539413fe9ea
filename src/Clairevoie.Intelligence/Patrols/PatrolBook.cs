using Clairevoie.Domain;
using Clairevoie.Store;

namespace Clairevoie.Intelligence.Patrols;

/// <summary>Hours of patrol of a week in a sector, all services together.</summary>
public sealed record PatrolLine
{
    /// <summary>The week.</summary>
    public string Week { get; init; } = "";

    /// <summary>The sector.</summary>
    public string Sector { get; init; } = "";

    /// <summary>The hours.</summary>
    public double Hours { get; init; }
}

/// <summary>
/// Hours of patrol by week and sector, never by officer: what is found depends on where one looks, and these say how much one looked.
/// They serve the guard against that loop and leave this room by no passage.
/// </summary>
public sealed class PatrolBook(Cellar cellar, TimeProvider clock, Lawful lawful)
{
    private static readonly Question Seen = Question.In<PatrolBook>("Patrols/patrols_seen");
    private static readonly Question Set = Question.In<PatrolBook>("Patrols/set_patrol");

    private RoomStore Room => cellar.Of(Domain.Room.Intelligence);

    /// <summary>The day it is in Paris.</summary>
    public DateOnly Today => HalfDay.Of(clock.GetUtcNow()).Day;

    /// <summary>Notes the hours of a week in a sector; said again by the same agency, the last number holds.</summary>
    public async Task<Decision<PatrolNoted>> Note(Viewer viewer, NotePatrol note, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(note);
        if (!lawful.MayKeep) return Lawful.Refusal;
        var decided = note.Decide(Today);
        if (decided is not Decision<PatrolNoted>.Yes(var noted)) return decided;
        var id = Guid.NewGuid();
        var record = new Record(id.ToString("D"), viewer.Mission, viewer.Agency, noted.Sector, new HashSet<MissionId>(), new HashSet<AgencyId>());
        if (!AccessTable.MayWrite(viewer, Subject.PatrolHours, record)) return new Refusal("not-your-territory", nameof(NotePatrol.Sector));
        await Room.Do(Doing.Of(viewer, Act.Enter, "hours of patrol", $"{nameof(Subject.PatrolHours)} {noted.Week}"), deed => deed.Run(Set, new
        {
            id, author = viewer.Mission, agency = viewer.Agency, territory = noted.Sector, week = noted.Week.ToString(), hours = noted.Hours, written_on = Today,
        }), stop);
        return noted;
    }

    /// <summary>The hours of each sector in the weeks that began within these days; none for a viewer who sees no hours.</summary>
    public async Task<IReadOnlyDictionary<string, double>> BySector(Viewer viewer, DateOnly from, DateOnly until, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(viewer);
        if (AccessTable.BestSight(viewer.Role, Subject.PatrolHours) == Sight.None) return new Dictionary<string, double>();
        var lines = (await Since(viewer, IsoWeek.Of(from), stop)).Where(line => IsoWeek.Read(line.Week)!.Value.Monday is var monday && monday >= from && monday < until);
        return lines.GroupBy(line => line.Sector, line => line.Hours).ToDictionary(same => same.Key, same => same.Sum());
    }

    /// <summary>The hours since a week that the viewer sees, the newest first; the reading is traced.</summary>
    public Task<IReadOnlyList<PatrolLine>> Since(Viewer viewer, IsoWeek week, CancellationToken stop) =>
        Room.Do(Doing.Of(viewer, Act.Read, "hours of patrol", nameof(Subject.PatrolHours)), deed => deed.Rows<PatrolLine>(Seen.SeenBy(viewer, Subject.PatrolHours, Sight.Full), new { from = week.ToString() }), stop);
}
