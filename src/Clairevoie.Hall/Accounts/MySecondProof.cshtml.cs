using Clairevoie.Domain;
using Clairevoie.Hall.City;
using Clairevoie.Hall.Doors;
using Clairevoie.Hall.SignIn;
using Clairevoie.Hall.SignIn.Codes;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Localization;

namespace Clairevoie.Hall.Accounts;

/// <summary>The second code of one's own account. Open to whoever signed in, since some missions show nothing before it.</summary>
[Open("Somebody who signed in sets up a second proof here; anybody else is sent to sign in.")]
public sealed class MySecondProofModel(SecondProof proof, UserManager<Account> accounts, CitySettings city, IStringLocalizer<AccountWords> words) : PageModel
{
    /// <summary>Who has signed in.</summary>
    public Entrant Who => HttpContext.Entrant()!;

    /// <summary>Whether the second code is on.</summary>
    public bool On { get; private set; }

    /// <summary>Recovery codes that are left.</summary>
    public int Left { get; private set; }

    /// <summary>The authenticator's key, while it waits for its first code.</summary>
    public string? Key { get; private set; }

    /// <summary>The key as a picture.</summary>
    public AuthenticatorPicture? Picture => Key is null ? null : AuthenticatorPicture.Of(city.Name, Who.Account.Name, Key);

    /// <summary>The key in groups of four, to copy.</summary>
    public string KeyInGroups => string.Join(' ', (Key ?? "").Chunk(4).Select(group => new string(group)));

    /// <summary>Recovery codes just made: shown in this answer and never again.</summary>
    public IReadOnlyList<string> Codes { get; private set; } = [];

    /// <summary>Whether the mission lets it be turned off.</summary>
    public bool MayTurnOff => !Who.MustHaveProof;

    public override async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        ArgumentNullException.ThrowIfNull(context);
        if (this.AsksSignIn(context))
            return;
        if (HttpMethods.IsPost(Request.Method) && this.IsDemonstration())
            context.Result = Page();
        else
            await next();
    }

    public Task OnGet() => Show();

    public async Task<IActionResult> OnPostBegin()
    {
        await proof.Begin(Who);
        return Landing.To(Landing.Prove);
    }

    public async Task OnPostConfirm(string? code)
    {
        if (await proof.Confirm(Who, code ?? "") is { } codes)
            Codes = codes;
        else
            ModelState.Refuse(words, new Refusal("code-wrong", "code"));
        await Show();
    }

    public async Task OnPostCodes()
    {
        if (Who.Account.SecondFactor)
            Codes = await proof.NewCodes(Who);
        await Show();
    }

    public async Task<IActionResult> OnPostOff()
    {
        if (MayTurnOff)
            await proof.TurnOff(Who);
        return Landing.To(Landing.Prove);
    }

    private async Task Show()
    {
        var account = await proof.Fresh(Who);
        On = account.SecondFactor;
        Left = await accounts.CountRecoveryCodesAsync(account);
        Key = On ? null : await accounts.GetAuthenticatorKeyAsync(account);
    }
}
