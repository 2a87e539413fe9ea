using Clairevoie.Domain;
using Clairevoie.Hall.Accounts;
using Clairevoie.Hall.Doors;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Identity;

namespace Clairevoie.Hall.SignIn;

/// <summary>Reads every pass at the entrance: a session whose account changed its stamp, or was locked, has ended.</summary>
public sealed class Sentry(Standings standings, MissionGround ground, SignInSettings settings) : CookieAuthenticationEvents
{
    /// <inheritdoc />
    public override async Task ValidatePrincipal(CookieValidatePrincipalContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        var pass = Pass.Read(context.Principal);
        var standing = pass is null ? null : await standings.Of(pass.Account, context.HttpContext.RequestAborted);
        if (pass is null || standing is null || !Holds(pass, standing.Account, context))
        {
            context.RejectPrincipal();
            await context.HttpContext.SignOutAsync(IdentityConstants.ApplicationScheme);
            return;
        }

        var entrant = Entrant.Of(standing, pass, settings);
        context.HttpContext.Is(entrant);
        if (entrant is { Mission: { } mission, MustProveMore: false })
            context.HttpContext.SeenBy(new Viewer(mission.Id, mission.Agency, mission.Role, ground.Inside(mission.Territories)));
    }

    /// <summary>Addresses are decided by the doors, not here.</summary>
    public override Task RedirectToLogin(RedirectContext<CookieAuthenticationOptions> context) => Task.CompletedTask;

    private static bool Holds(Pass pass, Account account, CookieValidatePrincipalContext context) =>
        pass.Stamp == account.SecurityStamp
        && !account.IsLockedByHand
        && (!account.Demonstration || context.HttpContext.IsLoopback());
}
