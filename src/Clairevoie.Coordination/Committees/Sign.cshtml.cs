using Clairevoie.Domain;
using Clairevoie.Hall.Doors;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Localization;

namespace Clairevoie.Coordination.Committees;

/// <summary>The rules and the charter are read and signed before the first entry.</summary>
[Shows(Subject.CommitteeSeat)]
public sealed class SignModel(CommitteeBook book, CommitteeSeats seats, IStringLocalizer<CommitteeWords> words) : PageModel
{
    /// <summary>Which seat.</summary>
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    /// <summary>What is signed.</summary>
    public SeatOffered Seat { get; private set; } = default!;

    public async Task<IActionResult> OnGet(CancellationToken stop)
    {
        if ((await book.OfferedTo(HttpContext.Viewer()!, stop)).FirstOrDefault(offered => offered.Id == Id.ToString("D")) is not { } seat)
            return NotFound();
        Seat = seat;
        return Page();
    }

    public async Task<IActionResult> OnPost(CancellationToken stop)
    {
        if (await OnGet(stop) is NotFoundResult none)
            return none;
        if (Request.Form["Accepted"] != "yes")
        {
            ModelState.AddModelError("Accepted", words["refusal.not-accepted"]);
            Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
            return Page();
        }

        return await seats.Sign(HttpContext.Viewer()!, Id, stop) ? Redirect(Url.Content($"~/comites/{Seat.Committee}")) : NotFound();
    }
}
