using Clairevoie.Domain;
using Clairevoie.Hall.Accounts;

namespace Clairevoie.Towns.Play;

/// <summary>Those who play: the demonstration accounts of the fictional town, in their own missions, so that whoever signs in as one of them finds what they did.</summary>
internal sealed class Cast(IReadOnlyList<Viewer> viewers)
{
    /// <summary>Who carries what is everybody's.</summary>
    public Viewer Coordinator => In(Role.Coordinator)!;

    /// <summary>The first in this role; nothing when nobody is.</summary>
    public Viewer? In(Role role) => viewers.FirstOrDefault(viewer => viewer.Role == role);

    /// <summary>Whoever writes measures for an agency; the coordinator where nobody does.</summary>
    public Viewer For(string agency) =>
        viewers.FirstOrDefault(viewer => viewer.Agency.ToString() == agency && AccessTable.MayWrite(viewer.Role, Subject.PlanMeasure)) ?? Coordinator;

    /// <summary>The cast as the accounts of this house say it.</summary>
    public static async Task<Cast> Of(AllAccounts accounts, CancellationToken stop)
    {
        var read = await accounts.Read(new Doing(Act.Read, Acting.Console, AgencyId.None, "a fictional year is played", "account"), stop);
        return new([.. read.Where(one => one.Account.Demonstration).SelectMany(one => one.Missions).Select(mission => new Viewer(mission.Id, mission.Agency, mission.Role, FictionalTown.Territories.ToHashSet()))]);
    }
}
