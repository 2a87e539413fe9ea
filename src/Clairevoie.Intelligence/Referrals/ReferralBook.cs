using Clairevoie.Domain;
using Clairevoie.Store;

namespace Clairevoie.Intelligence.Referrals;

/// <summary>The referrals of scenes that people of the coordination or of a town wrote to the police.</summary>
public sealed class ReferralBook(Cellar cellar)
{
    /// <summary>What the viewer sees, the latest first, without a reading: how many wait.</summary>
    public async Task<IReadOnlyList<Message>> Seen(Viewer viewer, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(viewer);
        var heard = await cellar.Of(Room.Intelligence).Look(room => Inbox.Heard(room, ValveNames.SceneReferrals), stop);
        return [.. heard.Where(message => Sees(viewer, Said(message))).OrderByDescending(message => message.MadeOn).ThenBy(message => message.Id)];
    }

    /// <summary>What the viewer sees, opened: the reading is traced.</summary>
    public async Task<IReadOnlyList<(DateOnly On, SceneReferral Said)>> Read(Viewer viewer, CancellationToken stop)
    {
        var seen = await Seen(viewer, stop);
        if (seen.Count > 0)
            await cellar.Of(Room.Intelligence).Do(Doing.Of(viewer, Act.Read, "referrals of scenes", $"{Subject.ReferralHeard} {seen.Count}"), _ => Task.CompletedTask, stop);
        return [.. seen.Select(message => (message.MadeOn, Said(message)))];
    }

    private static SceneReferral Said(Message message) => MessageBody.Read<SceneReferral>(message.Body);

    private static bool Sees(Viewer viewer, SceneReferral said) => Sight.Full <= AccessTable.SightOf(
        viewer, Subject.ReferralHeard, new(said.Id.ToString("D"), MissionId.Anonymous, new(said.Agency), said.Territory, new HashSet<MissionId>(), new HashSet<AgencyId>()));
}
