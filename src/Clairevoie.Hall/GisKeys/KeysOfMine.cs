using Clairevoie.Domain;
using Clairevoie.Hall.Desk;
using Clairevoie.Hall.Doors;
using Clairevoie.Hall.Parts;
using Clairevoie.Hall.SignIn;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Localization;

namespace Clairevoie.Hall.GisKeys;

/// <summary>One's own keys of one use: made, shown once, revoked. Each use has its page, with its words and its address.</summary>
public abstract class KeysOfMine(GisKeyBook book, IStringLocalizer words, KeyUse use, string address) : PageModel
{
    /// <summary>The words of the page.</summary>
    public IStringLocalizer Words => words;

    /// <summary>The address of the page.</summary>
    public string Address => address;

    /// <summary>The key that was just made.</summary>
    public string? Made { get; private set; }

    /// <summary>The keys that serve, of every mission of the account.</summary>
    public IReadOnlyList<GisKeyRow> Keys { get; private set; } = [];

    /// <summary>For how long a key may serve.</summary>
    public IReadOnlyList<Choice> Lives => [.. GisKeyBook.Lives.Select(days => new Choice($"{days}", words["days.of", days]))];

    private Entrant Who => HttpContext.Entrant()!;

    public async Task OnGet(CancellationToken stop) => Keys = await book.Of(Who.Account.Id, stop, use);

    public async Task OnPost(string? name, int days, CancellationToken stop)
    {
        var made = await book.Make(HttpContext.Viewer()!, Who.Account.Id, name, days, stop, use);
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
        await book.Revoke(HttpContext.Viewer()!, Who.Account.Id, key ?? "", stop, use) ? Redirect(Url.Content(address)) : NotFound();

    /// <summary>The mission whose sights a key has; said to be over when it is.</summary>
    public string MissionOf(GisKeyRow key) =>
        Who.Standing.Missions.FirstOrDefault(mission => mission.Id.ToString() == key.Mission) is { } held ? $"{held.Agency} : {AccessWords.Of(held.Role)}" : words["mission.over"];
}
