using Clairevoie.Domain;
using Clairevoie.Hall.Parts;
using Clairevoie.Store;

namespace Clairevoie.Coordination.Problems;

/// <summary>Outreach tells of harm by sector and quarter: a count, and nobody in it.</summary>
public sealed class TellHarm(ProblemBook book, WeighProblems weigh)
{
    private static readonly Question Put = Question.In<ProblemBook>("Order/put_harm");
    private static readonly Question ToldBy = Question.In<ProblemBook>("Order/harm_told_by");

    /// <summary>What the viewer's own agency told of this quarter, sector by sector.</summary>
    public Task<IReadOnlyList<SectorHarm>> Told(Viewer viewer, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(viewer);
        return book.Room.Look(room => room.Rows<SectorHarm>(ToldBy, new { agency = viewer.Agency, quarter = TellSectorHarm.QuarterOf(book.Today) }), stop);
    }

    /// <summary>The fingerprint of what was told.</summary>
    public static string StandsOf(IEnumerable<SectorHarm> told) => Stood.Of(told);

    /// <summary>Keeps what is told over what was read, or says every reason why not.</summary>
    public async Task<IReadOnlyList<Refusal>> Tell(Viewer viewer, TellSectorHarm given, string read, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(viewer);
        ArgumentNullException.ThrowIfNull(given);
        switch (given.Decide([.. weigh.Sectors.Select(sector => sector.Code)], book.Today))
        {
            case Decision<SectorHarm>.No no:
                return no.Why;
            case Decision<SectorHarm>.Yes(var told):
                var all = await Told(viewer, stop);
                var was = all.FirstOrDefault(one => one.Sector == told.Sector) ?? told;
                if (was != told && read != StandsOf(all))
                    return [new(Stood.Late)];
                return await Keep(viewer, told, was, stop) ? [] : [new(Stood.Late)];
            default:
                throw new InvalidOperationException("A decision is yes or no.");
        }
    }

    private Task<bool> Keep(Viewer viewer, SectorHarm told, SectorHarm was, CancellationToken stop) =>
        book.Room.Do(Doing.Of(viewer, Act.Enter, "harm told of a sector", $"{told.Sector} {told.Quarter}"), async deed => await deed.Run(Put, new
        {
            id = Guid.NewGuid(), author = viewer.Mission, agency = viewer.Agency, territory = Viewer.NoTerritory, sector = told.Sector, quarter = told.Quarter,
            least = told.Least, most = told.Most, told_on = book.Today, least_read = was.Least, most_read = was.Most,
        }) == 1, stop);
}
