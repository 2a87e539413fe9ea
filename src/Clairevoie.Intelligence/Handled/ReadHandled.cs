using Clairevoie.Domain;
using Clairevoie.Hall.Where;
using Clairevoie.Intelligence.DealPoints;
using Clairevoie.Store;
using NetTopologySuite.Geometries;

namespace Clairevoie.Intelligence.Handled;

/// <summary>What may be told of a closing outside this room: a cell of 200 m and a week. Nothing where a protected perimeter lies, or where no place was known.</summary>
public sealed class ReadHandled(Cellar cellar)
{
    private static readonly Question ClosedFact = Question.In<ReadHandled>("Handled/closed_fact");

    /// <summary>What may be told of this closing; nothing when nothing may.</summary>
    public async Task<PlaceHandled?> Of(Guid fact, CancellationToken stop)
    {
        var (room, keys) = (cellar.Of(Room.Intelligence), cellar.KeysOf(Room.Intelligence));
        if (await room.Look(look => look.One<DealPointRow>(ClosedFact, new { fact }), stop) is not { } row) return null;
        var place = DealPointSeal.Open(keys, DealPointSeal.KeyOf(keys, row.Id, row.Wrap), row.Id, row.Place);
        if (place is not { At: { } at, Coarse: false }) return null;
        var (cell, day) = (GridCell.Of(at), row.WrittenOn);
        var hidden = await KnownPerimeters.Within(room, day, day.AddDays(1), stop);
        return hidden.Touch(Shape(cell)) ? null : new(Guid.NewGuid(), row.Territory, cell.Name, IsoWeek.Of(day).ToString());
    }

    private static Polygon Shape(GridCell cell) => new(new LinearRing([.. cell.Ring().Select(corner => new Coordinate(corner.Longitude, corner.Latitude))]));
}
