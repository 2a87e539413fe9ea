using Clairevoie.Coordination.Sectors;
using Clairevoie.Domain;
using Clairevoie.Hall.Where;
using Clairevoie.Store;
using NetTopologySuite.Geometries;

namespace Clairevoie.Coordination.Problems;

/// <summary>What weighs on problems: reports around their place as counts, schools near, what outreach told of the sector.</summary>
public sealed class WeighProblems(Cellar cellar, HeardReports heard, ProblemBook book)
{
    private static readonly Question Harm = Question.In<ProblemBook>("Order/harm_of");

    private readonly Lazy<Schools> schools = new(() => Schools.Read(Schools.FileIn(cellar.Place.Var)));
    private readonly Lazy<TerritoryShapes> sectors = new(() => TerritoryShapes.Read(SectorLayer.FileIn(cellar.Place.Var)));

    /// <summary>The codes and names of the sectors.</summary>
    public IReadOnlyList<(string Code, string Name)> Sectors => [.. sectors.Value.All.Select(sector => (sector.Code, sector.Name))];

    /// <summary>The last weeks that are looked at; the day on which one asks is not in.</summary>
    public (DateOnly From, DateOnly Until) Days => (book.Today.AddDays(-7 * ProblemBurden.WeeksLookedAt), book.Today);

    /// <summary>The burden of each problem, by its identifier.</summary>
    public async Task<IReadOnlyDictionary<string, ProblemBurden>> Of(IReadOnlyList<ProblemPlace> problems, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(problems);
        var before = Days.From.AddDays(-7 * ProblemBurden.WeeksLookedAt);
        // Problems of one place share what was counted around it.
        var places = problems.DistinctBy(At).ToList();
        var near = await heard.Near([.. places.Select(row => (row.Id, At(row)))], (before, Days.Until), stop);
        var told = await book.Room.Look(room => room.Rows<SectorHarm>(Harm, new { since = $"{book.Today.AddYears(-1).Year}-T1" }), stop);
        var burdens = places.ToDictionary(At, row => Burdens.Of(near[row.Id], Days.From) with
        {
            Schools = schools.Value.Near(At(row), ProblemBurden.MetresToSchool),
            Outreach = SectorOf(row) is { } sector ? told.FirstOrDefault(one => one.Sector == sector) : null,
        });
        return problems.ToDictionary(row => row.Id, row => burdens[At(row)]);
    }

    private static Metres At(ProblemPlace row) => new(row.X, row.Y);

    private string? SectorOf(ProblemPlace row)
    {
        var at = Projection.Lambert93.ToDegrees(At(row));
        var point = new Point(at.Longitude, at.Latitude);
        return sectors.Value.All.FirstOrDefault(sector => sector.Shape.Covers(point))?.Code;
    }
}
