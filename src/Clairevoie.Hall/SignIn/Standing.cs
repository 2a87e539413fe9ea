using Clairevoie.Domain;
using Clairevoie.Hall.Accounts;

namespace Clairevoie.Hall.SignIn;

/// <summary>What an account is worth now: the account itself and the missions that hold today.</summary>
public sealed record Standing(Account Account, IReadOnlyList<Mission> Missions);

/// <summary>Somebody who has signed in, whether or not they may see anything yet.</summary>
/// <param name="Standing">What the account is worth now.</param>
/// <param name="Mission">The mission chosen, if it still holds.</param>
/// <param name="Strong">Whether the session was proved twice.</param>
/// <param name="MustHaveProof">Whether the mission's role asks for a second proof.</param>
public sealed record Entrant(Standing Standing, Mission? Mission, bool Strong, bool MustHaveProof)
{
    /// <summary>Whether nothing is shown before a second proof.</summary>
    public bool MustProveMore => MustHaveProof && !Strong;

    /// <summary>The account.</summary>
    public Account Account => Standing.Account;

    /// <summary>What this session is worth under these settings.</summary>
    public static Entrant Of(Standing standing, Pass pass, SignInSettings settings)
    {
        ArgumentNullException.ThrowIfNull(standing);
        ArgumentNullException.ThrowIfNull(pass);
        ArgumentNullException.ThrowIfNull(settings);
        var mission = standing.Missions.FirstOrDefault(held => held.Id == pass.Mission);
        var proof = mission is not null && settings.RolesWithSecondFactor.Contains(mission.Role) && !standing.Account.Demonstration;
        return new Entrant(standing, mission, pass.Strong, proof);
    }
}
