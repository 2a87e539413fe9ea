using Clairevoie.Domain;
using Clairevoie.Hall.Where;
using Clairevoie.Store;
using NetTopologySuite.Geometries;

namespace Clairevoie.Coordination.Dossiers;

/// <summary>A perimeter as the room of coordination heard it, with its outline read.</summary>
public sealed record HeardPerimeter(Perimeter Perimeter, Polygon? Area);

/// <summary>The perimeters that the prosecutor drew around care places, as they arrived by their valve.</summary>
public sealed class DossierPerimeters(Cellar cellar)
{
    /// <summary>All of them, the oldest first.</summary>
    public async Task<IReadOnlyList<HeardPerimeter>> All(CancellationToken stop)
    {
        var heard = await cellar.Of(Room.Coordination).Look(room => Inbox.Heard(room, ValveNames.Perimeters), stop);
        return [.. heard.Select(message => MessageBody.Read<Perimeter>(message.Body)).Select(one => new HeardPerimeter(one, Outline.Read(one.Area)))
            .OrderBy(one => one.Perimeter.From).ThenBy(one => one.Perimeter.Id)];
    }
}
