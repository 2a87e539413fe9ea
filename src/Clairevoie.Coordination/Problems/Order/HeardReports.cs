using Clairevoie.Domain;
using Clairevoie.Hall.Reports;
using Clairevoie.Hall.Where;
using Clairevoie.Store;
using NetTopologySuite.Geometries;

namespace Clairevoie.Coordination.Problems;

/// <summary>Opens reports of nuisance in memory to count them around places. What leaves is counts; what touches a protected perimeter is in none.</summary>
public sealed class HeardReports(ReportRooms rooms)
{
    private static readonly Question Between = Question.In<ProblemBook>("Order/reports_between");

    private static readonly Sign[] Harms = [Sign.SomebodyUnwell, Sign.NearChildren, Sign.Damage];

    private readonly ReportRoom room = rooms.Of(Subject.NuisanceReport);

    /// <summary>The reports near each of the places, from a day until before another.</summary>
    internal async Task<IReadOnlyDictionary<string, List<HeardReport>>> Near(IReadOnlyList<(string Id, Metres At)> places, (DateOnly From, DateOnly Until) days, CancellationToken stop)
    {
        var hidden = await KnownPerimeters.Within(room.Store, days.From, days.Until, stop);
        var (near, squares) = (places.ToDictionary(place => place.Id, _ => new List<HeardReport>()), places.ToLookup(place => Square(place.At)));
        var (seal, seed) = (new ReportSeal(room.Keys), BitConverter.ToUInt64(room.Keys.Derive("words of reports")));
        await room.Store.Look(async look =>
        {
            await foreach (var row in look.Stream<Row>(Between, new { from = new HalfDay(days.From, false).ToString(), until = new HalfDay(days.Until, false).ToString() }).WithCancellation(stop))
            {
                var told = seal.Open(seal.UnwrapWithRoom(row.RoomWrap, row.Id), row.Told, row.Id);
                var at = Projection.Lambert93.From(told.Where);
                var around = Around(squares, at).ToList();
                if (around.Count == 0 || hidden.Touch(new Point(told.Where.Longitude, told.Where.Latitude) { SRID = 4326 }))
                    continue;
                var heard = new HeardReport(new(row.Id, ReportTraits.Of(told, at.East, at.North, seed), HalfDay.Parse(row.Received)), told.Signs.Any(Harms.Contains), row.Source);
                around.ForEach(place => near[place].Add(heard));
            }

            return true;
        }, stop);
        return near;
    }

    private static IEnumerable<string> Around(ILookup<(int, int), (string Id, Metres At)> squares, Metres at)
    {
        var (east, north) = Square(at);
        return from x in Enumerable.Range(east - 1, 3)
               from y in Enumerable.Range(north - 1, 3)
               from place in squares[(x, y)]
               where Math.Pow(place.At.East - at.East, 2) + Math.Pow(place.At.North - at.North, 2) <= ProblemBurden.Metres * ProblemBurden.Metres
               select place.Id;
    }

    private static (int, int) Square(Metres at) => ((int)Math.Floor(at.East / ProblemBurden.Metres), (int)Math.Floor(at.North / ProblemBurden.Metres));

    private sealed record Row
    {
        public Guid Id { get; init; }

        public byte[] RoomWrap { get; init; } = [];

        public byte[] Told { get; init; } = [];

        public int Source { get; init; }

        public string Received { get; init; } = "";
    }
}
