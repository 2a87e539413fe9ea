using Clairevoie.Domain;
using Microsoft.AspNetCore.Http;

namespace Clairevoie.Hall.SignIn;

/// <summary>Who looks when a program does, for a mission that somebody holds: the mission as it stands now, or nobody.</summary>
public sealed class MissionViewers(Standings standings, MissionGround ground)
{
    /// <summary>The viewer of this mission; nothing when it ended, the account is locked, or a demonstration account is asked from elsewhere.</summary>
    public Task<Viewer?> Of(string account, string mission, HttpContext from)
    {
        ArgumentNullException.ThrowIfNull(from);
        return Of(account, mission, from.IsLoopback(), from.RequestAborted);
    }

    /// <summary>The same where no request asks: whether what is looked at stays on this very machine.</summary>
    public async Task<Viewer?> Of(string account, string mission, bool near, CancellationToken stop)
    {
        if (await standings.Of(account, stop) is not { Account.IsLockedByHand: false } standing || (standing.Account.Demonstration && !near))
            return null;
        return standing.Missions.FirstOrDefault(one => one.Id.ToString() == mission) is { } held
            ? new Viewer(held.Id, held.Agency, held.Role, ground.Inside(held.Territories))
            : null;
    }
}
