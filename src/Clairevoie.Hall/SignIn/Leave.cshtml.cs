using Clairevoie.Hall.Doors;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Clairevoie.Hall.SignIn;

/// <summary>Ends the session on this browser. Only a form does it, never a link.</summary>
[Open("Whoever has a session may end it; to anybody else it shows one button that does nothing.")]
public sealed class LeaveModel(Entrance entrance, EntranceBook book) : PageModel
{
    public async Task<IActionResult> OnPost()
    {
        if (HttpContext.Entrant() is { } entrant)
            await book.Note(entrant.Account, "signed out", HttpContext.RequestAborted);
        await entrance.Leave();
        return Landing.To("/");
    }
}
