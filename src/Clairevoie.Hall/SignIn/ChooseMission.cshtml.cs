using Clairevoie.Domain;
using Clairevoie.Hall.Accounts;
using Clairevoie.Hall.Desk;
using Clairevoie.Hall.Doors;
using Clairevoie.Hall.Parts;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Localization;

namespace Clairevoie.Hall.SignIn;

/// <summary>Somebody with several missions says in which one they are now; the choice can be changed at any time.</summary>
[Open("Somebody who signed in and has no mission yet chooses one here; anybody else is sent to sign in.")]
public sealed class ChooseMissionModel(Entrance entrance, EntranceBook book, IStringLocalizer<SignInWords> words) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public string? Retour { get; set; }

    /// <summary>The missions that hold today.</summary>
    public IReadOnlyList<Choice> Missions { get; private set; } = [];

    /// <summary>The mission of this session, if one was chosen.</summary>
    public string? Chosen { get; private set; }

    private Entrant Who => HttpContext.Entrant()!;

    /// <summary>Sends whoever has not signed in to the entrance.</summary>
    public override void OnPageHandlerExecuting(PageHandlerExecutingContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        if (HttpContext.Entrant() is null)
            context.Result = Landing.To("/connexion");
        else
            Show();
    }

    public async Task<IActionResult> OnPost(string? mission)
    {
        if (Who.Standing.Missions.FirstOrDefault(held => held.Id.ToString() == mission) is not { } chosen)
        {
            ModelState.Refuse(words, new Refusal("mission-none", "mission"));
            return Page();
        }

        await entrance.Renew(Who.Account, chosen.Id, Who.Strong);
        await book.Note(Who.Account, $"mission chosen: {chosen.Role}", HttpContext.RequestAborted);
        return Landing.To(Landing.WithReturn("/connexion", Retour));
    }

    private void Show()
    {
        Missions = [.. Who.Standing.Missions.Select(held => new Choice(held.Id.ToString(), Words(held)))];
        Chosen = Who.Mission?.Id.ToString();
    }

    private string Words(Mission held)
    {
        var what = $"{held.Agency} : {AccessWords.Of(held.Role)}";
        return held.UntilDay is { } last ? $"{what} ({words["mission.until", last].Value})" : what;
    }
}
