using Clairevoie.Domain;
using Clairevoie.Store;
using NetTopologySuite.Geometries;

namespace Clairevoie.Hall.Where;

/// <summary>The protected perimeters that a room has heard of: what touches one is neither counted nor drawn.</summary>
public sealed class KnownPerimeters
{
    // Wider than a cell of the grid, in degrees: beyond it no cell needs to be drawn to know that it touches nothing.
    private const double Reach = 0.006;

    private readonly IReadOnlyList<Polygon> areas;

    private KnownPerimeters(IReadOnlyList<Polygon> areas) => this.areas = areas;

    /// <summary>None at all.</summary>
    public static KnownPerimeters None { get; } = new([]);

    /// <summary>The perimeters that hold on any of these days, the last not included.</summary>
    public static async Task<KnownPerimeters> Within(RoomStore room, DateOnly first, DateOnly until, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(room);
        var heard = await room.Look(look => Inbox.Heard(look, ValveNames.Perimeters), stop);
        return new([.. heard.Select(message => MessageBody.Read<Perimeter>(message.Body))
            .Where(perimeter => perimeter.HoldsWithin(first, until))
            .Select(perimeter => Outline.Read(perimeter.Area))
            .OfType<Polygon>()]);
    }

    /// <summary>Whether none holds.</summary>
    public bool AreNone => areas.Count == 0;

    /// <summary>Whether the 200 m cell of a place touches a perimeter: what is counted there is left out whole.</summary>
    public bool TouchCellOf(GeoPoint place) => areas.Any(area => IsNear(area, place)) && Touch(GridCell.Of(place).Shape());

    /// <summary>Whether a place lies in a perimeter.</summary>
    public bool Hold(GeoPoint place) => Touch(new Point(place.Longitude, place.Latitude));

    /// <summary>Whether the shape touches a perimeter, be it at its edge.</summary>
    public bool Touch(Geometry shape) => areas.Any(area => area.Intersects(shape));

    private static bool IsNear(Polygon area, GeoPoint place)
    {
        var around = new Envelope(area.EnvelopeInternal);
        around.ExpandBy(Reach);
        return around.Contains(place.Longitude, place.Latitude);
    }
}
