using Clairevoie.Domain;
using Clairevoie.Store;
using NetTopologySuite.Geometries;

namespace Clairevoie.Hall.Where;

/// <summary>The protected perimeters that a room has heard of: what touches one is neither counted nor drawn.</summary>
public sealed class KnownPerimeters
{
    private readonly IReadOnlyList<Polygon> areas;

    private KnownPerimeters(IReadOnlyList<Polygon> areas) => this.areas = areas;

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

    /// <summary>Whether the shape touches a perimeter, be it at its edge.</summary>
    public bool Touch(Geometry shape) => areas.Any(area => area.Intersects(shape));
}
