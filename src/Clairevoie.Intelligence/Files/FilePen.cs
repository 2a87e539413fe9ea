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
        FileKind.Operations => await Operations(walk.Walk(new ReadOperation(mapped, today).Read)),
        FileKind.DealPoints => await Points(walk.Walk(new ReadDealPoint(mapped, sectors.Of, today).Read)),
        _ => await deed.Pour(AddEvents, Columns, Events(walk.Walk(new ReadEvent(mapped, sectors.Of, today).Read))),
    };

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
            await pen.Open(id, opened, SaleHours.Unknown, HowRun.Unknown);
            added++;
        }

        return added;
    }
}
