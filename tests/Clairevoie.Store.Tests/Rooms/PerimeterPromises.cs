using Clairevoie.Domain;
using Clairevoie.Hall.Where;
using Clairevoie.Justice.Perimeters;
using Clairevoie.Valves;
using Microsoft.Extensions.Logging.Abstractions;
using NetTopologySuite.Geometries;

namespace Clairevoie.Store.Tests;

/// <summary>A perimeter drawn in one room is left out in the others, from its first day to the eve of its last.</summary>
public abstract class PerimeterPromises : RoomPromises
{
    private static readonly Viewer Prosecutor = Of(Role.Prosecutor, "PARQUET");
    private static readonly GeoPoint Quay = new(2.36, 48.88);

    protected override Room[] Rooms => [Room.Justice, Room.Intelligence, Room.Coordination];

    [Fact]
    public async Task What_touches_a_perimeter_is_left_out_by_every_room_that_draws_places()
    {
        await Draw();
        foreach (var room in (Room[])[Room.Intelligence, Room.Coordination])
        {
            Assert.True((await Hidden(room, new(2026, 11, 1), new(2026, 12, 1))).Touch(Cell(Quay)));
            Assert.False((await Hidden(room, new(2026, 11, 1), new(2026, 12, 1))).Touch(Cell(new(2.40, 48.90))));
        }
    }

    [Fact]
    public async Task Before_it_holds_and_after_its_end_nothing_is_left_out()
    {
        var id = await Draw();
        await Book.Close(Prosecutor, id.ToString("D"), "2026-11-15", Stop);
        await Carry();

        Assert.False((await Hidden(Room.Intelligence, new(2026, 10, 1), new(2026, 11, 1))).Touch(Cell(Quay)));
        Assert.True((await Hidden(Room.Intelligence, new(2026, 11, 14), new(2026, 11, 30))).Touch(Cell(Quay)));
        Assert.False((await Hidden(Room.Intelligence, new(2026, 11, 15), new(2026, 11, 30))).Touch(Cell(Quay)));
    }

    private PerimeterBook Book => new(House, Clock, [new Valves.Perimeters()]);

    private async Task<Guid> Draw()
    {
        var id = Yes(await Book.Draw(Prosecutor, new("Halte du quai", "COM-1", "2026-11-01", null) { Centre = "48.88, 2.36", Radius = "100" }, Stop));
        await Carry();
        return id;
    }

    private Task<int> Carry()
    {
        var reception = new Reception(House, new PublicKeys(House));
        return new Carrier(House, reception, AllValves.OfThisHouse, NullLogger<Carrier>.Instance).Round(Stop);
    }

    private Task<KnownPerimeters> Hidden(Room room, DateOnly first, DateOnly until) => KnownPerimeters.Within(House.Of(room), first, until, Stop);

    private static Polygon Cell(GeoPoint place) =>
        new(new LinearRing([.. GridCell.Of(place).Ring().Select(corner => new Coordinate(corner.Longitude, corner.Latitude))]));
}

public sealed class PerimetersOnSqlite : PerimeterPromises
{
    protected override Task<CellarPlace> EmptyPlace(params Room[] rooms) => TryPlaces.InFiles();
}

public sealed class PerimetersOnPostgres : PerimeterPromises
{
    protected override Task<CellarPlace> EmptyPlace(params Room[] rooms) => TryPlaces.InPostgres(rooms);
}
