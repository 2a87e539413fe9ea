using System.Security.Claims;
using Clairevoie.Hall.Accounts;
using Microsoft.AspNetCore.Identity;

namespace Clairevoie.Hall.SignIn;

/// <summary>Makes the pass of an account: whoever holds one mission alone is in it at once.</summary>
public sealed class Passport(Standings standings) : IUserClaimsPrincipalFactory<Account>
{
    /// <inheritdoc />
    public async Task<ClaimsPrincipal> CreateAsync(Account user)
    {
        ArgumentNullException.ThrowIfNull(user);
        standings.Forget(user.Id);
        var standing = await standings.Of(user.Id, CancellationToken.None);
        var pass = new ClaimsIdentity(Pass.Of(user), IdentityConstants.ApplicationScheme);
        if (standing is { Missions: [var only] })
            pass.AddClaim(Pass.In(only.Id));
        return new ClaimsPrincipal(pass);
    }
}
