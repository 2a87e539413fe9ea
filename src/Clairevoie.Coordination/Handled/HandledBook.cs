using Clairevoie.Domain;
using Clairevoie.Store;

namespace Clairevoie.Coordination.Handled;

/// <summary>The places of dealing that were handled, as Intelligence tells them: a cell and a week.</summary>
public sealed class HandledBook(Cellar cellar)
{
    /// <summary>What the viewer sees, the last week first.</summary>
    public async Task<IReadOnlyList<PlaceHandled>> Seen(Viewer viewer, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(viewer);
        var heard = await cellar.Of(Room.Coordination).Look(room => Inbox.Heard(room, ValveNames.PlacesHandled), stop);
        return [.. heard.Select(message => MessageBody.Read<PlaceHandled>(message.Body)).Where(said => Sees(viewer, said)).OrderByDescending(said => said.Week).ThenBy(said => said.Territory)];
    }

    private static bool Sees(Viewer viewer, PlaceHandled said) => Sight.Full <= AccessTable.SightOf(
        viewer, Subject.HandledPlace, new(said.Id.ToString("D"), MissionId.Anonymous, AgencyId.None, said.Territory, new HashSet<MissionId>(), new HashSet<AgencyId>()));
}
