using Clairevoie.Domain;
using Clairevoie.Store;

namespace Clairevoie.Coordination.Problems;

/// <summary>Outreach tells of harm by sector and quarter: a count, and nobody in it.</summary>
public sealed class TellHarm(ProblemBook book, WeighProblems weigh)
{
    private static readonly Question Put = Question.In<ProblemBook>("Order/put_harm");

    /// <summary>Keeps what is told, or says every reason why not.</summary>
    public async Task<IReadOnlyList<Refusal>> Tell(Viewer viewer, TellSectorHarm given, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(viewer);
        ArgumentNullException.ThrowIfNull(given);
        switch (given.Decide([.. weigh.Sectors.Select(sector => sector.Code)], book.Today))
        {
            case Decision<SectorHarm>.No no:
                return no.Why;
            case Decision<SectorHarm>.Yes(var told):
                await book.Room.Do(Doing.Of(viewer, Act.Enter, "harm told of a sector", $"{told.Sector} {told.Quarter}"), deed => deed.Run(Put, new
                {
                    id = Guid.NewGuid(), author = viewer.Mission, agency = viewer.Agency, territory = Viewer.NoTerritory, sector = told.Sector, quarter = told.Quarter,
                    least = told.Least, most = told.Most, told_on = book.Today,
                }), stop);
                return [];
            default:
                throw new InvalidOperationException("A decision is yes or no.");
        }
    }
}
