using Clairevoie.Domain;
using Clairevoie.Hall.Where;
using Clairevoie.Store;
using NetTopologySuite.Geometries;

namespace Clairevoie.Coordination.Places;

/// <summary>The protected perimeters that the prosecutor drew and that touch a place: they arrive by a valve, with their days.</summary>
public sealed class PerimetersAt(Cellar cellar)
{
    /// <summary>Those that hold on a day or will, the nearest end first. Whoever is not granted perimeters is told of none.</summary>
    public async Task<IReadOnlyList<Perimeter>> Of(Viewer viewer, GeoPoint at, DateOnly today, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(viewer);
        if (AccessTable.BestSight(viewer.Role, Subject.ProtectedPerimeter) < Sight.Full)
            return [];
        return [.. (await Touching(at, stop)).Where(perimeter => perimeter.Until is not { } until || until > today).OrderBy(perimeter => perimeter.Until ?? DateOnly.MaxValue)];
    }

    /// <summary>Whether one holds there on this day: nothing is counted then, whoever asks.</summary>
    public async Task<bool> HoldsAt(GeoPoint at, DateOnly day, CancellationToken stop) =>
        (await Touching(at, stop)).Any(perimeter => perimeter.HoldsOn(day));

    private async Task<IReadOnlyList<Perimeter>> Touching(GeoPoint at, CancellationToken stop)
    {
        var heard = await cellar.Of(Room.Coordination).Look(room => Inbox.Heard(room, ValveNames.Perimeters), stop);
        var point = new Point(at.Longitude, at.Latitude);
        return [.. heard.Select(message => MessageBody.Read<Perimeter>(message.Body)).Where(perimeter => Outline.Read(perimeter.Area)?.Intersects(point) == true)];
    }
}
