using Clairevoie.Domain;
using Clairevoie.Hall.Desk;
using Clairevoie.Hall.Doors;
using Clairevoie.Hall.Parts;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Localization;

namespace Clairevoie.Coordination.Committees;

/// <summary>Committees whose only chair vanished, for the coordinator of the territory: a kind, a place, a post, and who chairs next. No paper.</summary>
[Shows(Subject.VacantChair)]
public sealed class VacantModel(VacantChairs chairs, IStringLocalizer<CommitteeWords> words) : PageModel
{
    /// <summary>The vacant chairs, each with the posts that may take it.</summary>
    public IReadOnlyList<(VacantSeat Seat, IReadOnlyList<Post> Heirs)> Seats { get; private set; } = [];

    public async Task OnGet(CancellationToken stop)
    {
        List<(VacantSeat, IReadOnlyList<Post>)> seats = [];
        foreach (var seat in await chairs.Alone(HttpContext.Viewer()!, stop))
            seats.Add((seat, await chairs.Heirs(seat, stop)));
        Seats = seats;
    }

    public async Task<IActionResult> OnPost(CancellationToken stop)
    {
        if (Guid.TryParse(Request.Form["Seat"], out var seat) && Read(Request.Form["Next"]) is { } next && await chairs.Replace(HttpContext.Viewer()!, seat, next, stop))
            return Redirect(Url.Content("~/comites/presidences"));
        ModelState.AddModelError("Next", words["refusal.chair-not-named"]);
        Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
        await OnGet(stop);
        return Page();
    }

    /// <summary>Posts as choices.</summary>
    public static IReadOnlyList<Choice> Named(IReadOnlyList<Post> posts)
    {
        ArgumentNullException.ThrowIfNull(posts);
        return [.. posts.Select(post => new Choice($"{post.Agency}/{post.Role}", $"{post.Agency} · {AccessWords.Of(post.Role)}"))];
    }

    /// <summary>The post that was chosen; nothing when it is none.</summary>
    public static Post? Read(string? chosen) =>
        chosen?.Split('/') is [{ Length: > 0 and <= 40 } agency, var role] && Written.Word<Role>(role) is { } read ? new Post(new AgencyId(agency), read) : null;
}
