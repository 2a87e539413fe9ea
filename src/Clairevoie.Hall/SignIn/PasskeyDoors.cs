using Clairevoie.Hall.Accounts;
using Clairevoie.Hall.Doors;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Routing;

namespace Clairevoie.Hall.SignIn;

/// <summary>What a browser asks and answers about passkeys. A passkey needs a script; everything else of sign-in does not.</summary>
public static class PasskeyDoors
{
    private const int LongestAnswer = 20_000;

    /// <summary>Hangs the doors.</summary>
    public static void MapPasskeys(this IEndpointRouteBuilder doors)
    {
        doors.MapPost("/connexion/cle/demande", AskProof).WithMetadata(new OpenAttribute("A challenge for whoever signs in; it is the same for everybody."));
        doors.MapPost("/connexion/cle", TakeProof).WithMetadata(new OpenAttribute("Whoever holds a passkey signs in here; it answers alike for every failure."));
        doors.MapPost("/compte/cles/demande", AskNew).WithMetadata(new OpenAttribute("Somebody who signed in adds a passkey; anybody else is answered that nothing is here."));
        doors.MapPost("/compte/cles", TakeNew).WithMetadata(new OpenAttribute("Somebody who signed in adds a passkey; anybody else is answered that nothing is here."));
    }

    private static async Task<IResult> AskProof(SignInManager<Account> guard) =>
        Results.Content(await guard.MakePasskeyRequestOptionsAsync(null), "application/json");

    private static async Task<IResult> TakeProof(HttpContext context, Entrance entrance) =>
        await Answer(context.Request) is { } credential && await entrance.ByPasskey(credential, context.RequestAborted) == Entered.Yes
            ? Results.NoContent()
            : Results.StatusCode(StatusCodes.Status403Forbidden);

    private static async Task<IResult> AskNew(HttpContext context, SignInManager<Account> guard)
    {
        if (context.Entrant() is not { } entrant)
            return Results.NotFound();
        var who = new PasskeyUserEntity { Id = entrant.Account.Id, Name = entrant.Account.Name, DisplayName = entrant.Account.Name };
        return Results.Content(await guard.MakePasskeyCreationOptionsAsync(who), "application/json");
    }

    private static async Task<IResult> TakeNew(HttpContext context, AddPasskey add)
    {
        if (context.Entrant() is not { } entrant || await Answer(context.Request) is not { } credential)
            return Results.NotFound();
        return await add.Add(entrant, credential) ? Results.NoContent() : Results.StatusCode(StatusCodes.Status403Forbidden);
    }

    private static async Task<string?> Answer(HttpRequest request)
    {
        if (!request.HasFormContentType || request.ContentLength > LongestAnswer)
            return null;
        var form = await request.ReadFormAsync();
        return form["credential"].ToString() is { Length: > 0 } credential ? credential : null;
    }
}
