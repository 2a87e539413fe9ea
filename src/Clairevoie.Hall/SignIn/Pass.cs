using System.Security.Claims;
using Clairevoie.Domain;
using Clairevoie.Hall.Accounts;

namespace Clairevoie.Hall.SignIn;

/// <summary>What the cookie of a session holds: which account, which mission, under which stamp, and how it was proved. No right at all.</summary>
/// <param name="Account">The account.</param>
/// <param name="Stamp">The account's security stamp when the session began.</param>
/// <param name="Mission">The mission that was chosen, if one was.</param>
/// <param name="Strong">Whether it was proved twice: by a code after the password, or by a passkey.</param>
public sealed record Pass(string Account, string Stamp, MissionId? Mission, bool Strong)
{
    private const string StampClaim = "stamp";
    private const string MissionClaim = "mission";
    private const string MethodClaim = "amr";
    private const string TwoProofs = "mfa";

    /// <summary>The claim that says that it was proved twice.</summary>
    public static Claim ProvedTwice { get; } = new(MethodClaim, TwoProofs);

    /// <summary>The claim of a chosen mission.</summary>
    public static Claim In(MissionId mission) => new(MissionClaim, mission.ToString());

    /// <summary>The claims of an account, before anything was chosen.</summary>
    public static IEnumerable<Claim> Of(Account account)
    {
        ArgumentNullException.ThrowIfNull(account);
        yield return new Claim(ClaimTypes.NameIdentifier, account.Id);
        yield return new Claim(StampClaim, account.SecurityStamp);
    }

    /// <summary>Reads a cookie back; nothing when it is not one of ours.</summary>
    public static Pass? Read(ClaimsPrincipal? principal) =>
        principal?.FindFirstValue(ClaimTypes.NameIdentifier) is { } account && principal.FindFirstValue(StampClaim) is { } stamp
            ? new Pass(account, stamp, MissionOf(principal), principal.HasClaim(MethodClaim, TwoProofs))
            : null;

    private static MissionId? MissionOf(ClaimsPrincipal principal) =>
        Guid.TryParse(principal.FindFirstValue(MissionClaim), out var id) ? new MissionId(id) : null;
}
