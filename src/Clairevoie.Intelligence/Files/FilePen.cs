using System.Globalization;
using Clairevoie.Domain;
using Clairevoie.Intelligence.DealPoints;
using Clairevoie.Intelligence.Operations;
using Clairevoie.Store;

namespace Clairevoie.Intelligence.Files;

/// <summary>Writes the rows of a file into a deed, each kind into its own tables: what police discovered never stands among reports.</summary>
internal sealed class FilePen(Deed deed, Viewer viewer, Guid import, DateOnly today, Sectors sectors)
{
    private static readonly Question AddEvents = Question.In<FilePen>("Files/add_events");
    private static readonly Question PointThere = Question.In<FilePen>("Files/point_there");

    private static readonly PouredColumn[] Columns =
    [
        new("id", typeof(string)), new("author", typeof(string)), new("agency", typeof(string)), new("territory", typeof(string)), new("origin", typeof(string)),
        new("day", typeof(string)), new("kind", typeof(string)), new("product", typeof(string)), new("amount", typeof(double?)), new("counted_in", typeof(string)),
        new("longitude", typeof(double)), new("latitude", typeof(double)),
    ];

    /// <summary>Writes every row that the walk understands, and says how many were new.</summary>
    public async Task<long> Write(RowWalk walk, MappedRows mapped) => mapped.Mapping.Kind switch
    {
        FileKind.Operations => await Operations(walk.Walk(Guarded<OperationDone>(new ReadOperation(mapped, today).Read, Subject.Operation, done => done.Deployment.Sector))),
        FileKind.DealPoints => await Points(walk.Walk(Guarded<DealPointOpened>(new ReadDealPoint(mapped, sectors.Of, today).Read, Subject.DealPoint, opened => opened.Territory))),
        _ => await deed.Pour(AddEvents, Columns, Events(walk.Walk(Guarded<EventDiscovered>(new ReadEvent(mapped, sectors.Of, today).Read, Subject.DiscoveredEvent, told => told.Territory)))),
    };

    // A row that lies where the viewer may not write is a fault of the file, as one that lies nowhere.
    private Func<Func<int, string>, List<Refusal>, T?> Guarded<T>(Func<Func<int, string>, List<Refusal>, T?> read, Subject subject, Func<T, string> sectorOf)
        where T : class
    {
        var known = new Dictionary<string, bool>();
        return (cell, faults) =>
        {
            if (read(cell, faults) is not { } told) return null;
            var sector = sectorOf(told);
            if (!known.TryGetValue(sector, out var may))
                known[sector] = may = AccessTable.MayWrite(viewer, subject, new("", viewer.Mission, viewer.Agency, sector, new HashSet<MissionId>(), new HashSet<AgencyId>()));
            if (may) return told;
            faults.Add(new("not-your-territory", "sector"));
            return null;
        };
    }

    private IEnumerable<object?[]> Events(IEnumerable<(Guid Id, EventDiscovered Told)> rows)
    {
        var (author, agency, origin) = (viewer.Mission.ToString(), viewer.Agency.ToString(), import.ToString("D"));
        foreach (var (id, told) in rows)
            yield return
            [
                id.ToString("D"), author, agency, told.Territory, origin, told.Day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), told.Kind.ToString(),
                told.Product?.ToString(), told.Amount, told.Amount is null ? null : told.In.ToString(), told.At.Longitude, told.At.Latitude,
            ];
    }

    private async Task<long> Operations(IEnumerable<(Guid Id, OperationDone Told)> rows)
    {
        var (pen, added) = (new OperationPen(deed, viewer, today), 0L);
        foreach (var (id, done) in rows)
            if (await pen.Add(id, done, import)) added++;
        return added;
    }

    private async Task<long> Points(IEnumerable<(Guid Id, DealPointOpened Told)> rows)
    {
        var (pen, added) = (new DealPointPen(deed, viewer, today), 0L);
        foreach (var (id, opened) in rows)
        {
            if (await deed.One<string>(PointThere, new { id }) is not null) continue;
            await pen.Open(id, opened);
            added++;
        }

        return added;
    }
}
