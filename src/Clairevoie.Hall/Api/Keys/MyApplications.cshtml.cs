using Clairevoie.Domain;
using Clairevoie.Hall.Desk;
using Clairevoie.Hall.Doors;
using Clairevoie.Hall.GisKeys;
using Clairevoie.Hall.Parts;
using Clairevoie.Hall.SignIn;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Localization;

namespace Clairevoie.Hall.Api.Keys;

/// <summary>The applications that act for one's mission: a key is made, shown once, revoked.</summary>
[Shows(Subject.Desk)]
public sealed class MyApplicationsModel(GisKeyBook book, IStringLocalizer<ApplicationWords> words) : PageModel
{
    /// <summary>The key that was just made.</summary>
    public string? Made { get; private set; }

    /// <summary>The applications whose keys serve, of every mission of the account.</summary>
    public IReadOnlyList<GisKeyRow> Keys { get; private set; } = [];

    /// <summary>For how long a key may serve.</summary>
    public IReadOnlyList<Choice> Lives => [.. GisKeyBook.Lives.Select(days => new Choice($"{days}", words["days.of", days]))];

    private Entrant Who => HttpContext.Entrant()!;

    public async Task OnGet(CancellationToken stop) => Keys = await book.Of(Who.Account.Id, stop, KeyUse.Application);

    public async Task OnPost(string? name, int days, CancellationToken stop)
    {
        var made = await book.Make(HttpContext.Viewer()!, Who.Account.Id, name, days, stop, KeyUse.Application);
        if (made is Decision<string>.Yes(var key))
        {
            Made = key;
            ModelState.Clear();
        }
        else
        {
            foreach (var refusal in ((Decision<string>.No)made).Why) ModelState.Refuse(words, refusal);
            Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
        }

        await OnGet(stop);
    }

    public async Task<IActionResult> OnPostRevoke(string? key, CancellationToken stop) =>
        await book.Revoke(HttpContext.Viewer()!, Who.Account.Id, key ?? "", stop, KeyUse.Application) ? Redirect(Url.Content("~/compte/applications")) : NotFound();

    /// <summary>The mission for which an application acts; said to be over when it is.</summary>
    public string MissionOf(GisKeyRow key) =>
        Who.Standing.Missions.FirstOrDefault(mission => mission.Id.ToString() == key.Mission) is { } held ? $"{held.Agency} : {AccessWords.Of(held.Role)}" : words["mission.over"];
}
