using Clairevoie.Domain;
using Clairevoie.Hall.Doors;
using Clairevoie.Hall.Mail.Digest;
using Clairevoie.Hall.SignIn;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Clairevoie.Hall.Calendars;

/// <summary>Somebody's calendar address, made, shown once and revoked; and the weekly letter of their post, stopped or begun again.</summary>
[Shows(Subject.Desk)]
public sealed class CalendarModel(CalendarLinks links, DigestChoice digest, IEnumerable<ITellDays> rooms, TimeProvider clock) : PageModel
{
    private const int MostDays = 10;

    /// <summary>The address that was just made.</summary>
    public string? Made { get; private set; }

    /// <summary>The addresses that serve.</summary>
    public IReadOnlyList<CalendarLinkRow> Links { get; private set; } = [];

    /// <summary>The next days.</summary>
    public IReadOnlyList<CalendarDay> Days { get; private set; } = [];

    /// <summary>Whether the weekly letter of the post is stopped.</summary>
    public bool Stopped { get; private set; }

    /// <summary>The agency whose box receives it.</summary>
    public string Agency => Viewer.Agency.ToString();

    private Viewer Viewer => HttpContext.Viewer()!;

    public async Task OnGet(CancellationToken stop)
    {
        Links = await links.Of(Viewer, stop);
        Stopped = await digest.IsStopped(new(Viewer.Agency, Viewer.Role), stop);
        List<CalendarDay> days = [];
        foreach (var room in rooms)
            days.AddRange(await room.For(Viewer, stop));
        var today = HalfDay.Of(clock.GetUtcNow()).Day;
        Days = [.. days.Where(day => day.Day >= today).OrderBy(day => day.Day).Take(MostDays)];
    }

    public async Task<IActionResult> OnPostMake(string? cercle, CancellationToken stop)
    {
        var token = await links.Make(Viewer, HttpContext.Entrant()!.Account.Id, Guid.TryParse(cercle, out var circle) ? circle.ToString("D") : "", stop);
        Made = $"{Request.Scheme}://{Request.Host}{Url.Content("~" + CalendarDoor.Address)}?jeton={token}";
        await OnGet(stop);
        return Page();
    }

    public async Task<IActionResult> OnPostRevoke(CancellationToken stop)
    {
        await links.Revoke(Viewer, "", stop);
        return Redirect(Url.Content("~/mon-calendrier"));
    }

    public async Task<IActionResult> OnPostRevokeAll(CancellationToken stop)
    {
        foreach (var link in await links.Of(Viewer, stop))
            await links.Revoke(Viewer, link.Circle, stop);
        return Redirect(Url.Content("~/mon-calendrier"));
    }

    public async Task<IActionResult> OnPostStop(CancellationToken stop)
    {
        await digest.Stop(Viewer, stop);
        return Redirect(Url.Content("~/mon-calendrier"));
    }

    public async Task<IActionResult> OnPostBegin(CancellationToken stop)
    {
        await digest.Begin(Viewer, stop);
        return Redirect(Url.Content("~/mon-calendrier"));
    }
}
