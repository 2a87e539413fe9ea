using Clairevoie.Hall.SignIn;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Clairevoie.Hall.Accounts;

/// <summary>What the pages of one's own account ask before anything else.</summary>
public static class AccountBefore
{
    /// <summary>Whoever has not signed in is sent to the entrance; says whether the page goes on.</summary>
    public static bool AsksSignIn(this PageModel page, PageHandlerExecutingContext context)
    {
        ArgumentNullException.ThrowIfNull(page);
        ArgumentNullException.ThrowIfNull(context);
        if (page.HttpContext.Entrant() is not null)
            return false;
        context.Result = Landing.To("/connexion");
        return true;
    }

    /// <summary>A demonstration account changes nothing of itself: its password is everybody's.</summary>
    public static bool IsDemonstration(this PageModel page)
    {
        ArgumentNullException.ThrowIfNull(page);
        return page.HttpContext.Entrant() is { Account.Demonstration: true };
    }
}
