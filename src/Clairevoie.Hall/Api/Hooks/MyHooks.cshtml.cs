using System.Globalization;
using Clairevoie.Domain;
using Clairevoie.Hall.Doors;
using Clairevoie.Hall.GisKeys;
using Clairevoie.Hall.Language;
using Clairevoie.Hall.Parts;
using Clairevoie.Hall.SignIn;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Localization;

namespace Clairevoie.Hall.Api.Hooks;

/// <summary>Where one's applications are told what changed, what they were told, and telling it once more.</summary>
[Shows(Subject.Desk)]
public sealed class MyHooksModel(HookBook book, GisKeyBook keys, IEnumerable<Watched> watched, HookSettings settings, IStringLocalizer<HookWords> words) : PageModel
{
    private static readonly TimeZoneInfo Paris = TimeZoneInfo.FindSystemTimeZoneById("Europe/Paris");

    /// <summary>The secret of the address that was just made.</summary>
    public string? Made { get; private set; }

    /// <summary>Whether the host lets the house call anybody.</summary>
    public bool IsOn => settings.On;

    /// <summary>The applications that have a key.</summary>
    public IReadOnlyList<Choice> Applications { get; private set; } = [];

    /// <summary>What may be watched by this mission.</summary>
    public IReadOnlyList<Choice> Topics => [.. watched.Where(one => one.IsFor(HttpContext.Viewer()!)).Select(one => new Choice(one.Name, words[$"topic.{one.Name}"]))];

    /// <summary>The addresses that are told.</summary>
    public IReadOnlyList<HookRow> Hooks { get; private set; } = [];

    /// <summary>What they were told, newest first.</summary>
    public IReadOnlyList<HookDelivery> Deliveries { get; private set; } = [];

    private string Account => HttpContext.Entrant()!.Account.Id;

    public async Task OnGet(CancellationToken stop)
    {
        Applications = [.. (await keys.Of(Account, stop, KeyUse.Application)).Select(key => new Choice(key.Id, key.Name))];
        Hooks = await book.Of(Account, stop);
        Deliveries = await book.Deliveries(Account, stop);
    }

    public async Task<IActionResult> OnPost(string? application, string? address, string[]? topics, CancellationToken stop)
    {
        if (!IsOn) return NotFound();
        var known = Topics.Select(topic => topic.Value).Intersect(topics ?? []).ToList();
        var made = await book.Make(HttpContext.Viewer()!, Account, (application, address), known, stop);
        if (made is Decision<string>.Yes(var secret))
        {
            Made = secret;
            ModelState.Clear();
        }
        else
        {
            foreach (var refusal in ((Decision<string>.No)made).Why) ModelState.Refuse(words, refusal);
            Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
        }

        await OnGet(stop);
        return Page();
    }

    public async Task<IActionResult> OnPostEnd(string? hook, CancellationToken stop) =>
        await book.End(HttpContext.Viewer()!, Account, hook ?? "", stop) ? Redirect(Url.Content("~/compte/applications/appels")) : NotFound();

    public async Task<IActionResult> OnPostResend(string? delivery, CancellationToken stop) =>
        IsOn && await book.Resend(HttpContext.Viewer()!, Account, delivery ?? "", stop) ? Redirect(Url.Content("~/compte/applications/appels")) : NotFound();

    /// <summary>How a call stands, in words.</summary>
    public string FateOf(HookDelivery one)
    {
        ArgumentNullException.ThrowIfNull(one);
        var fate = one.Fate == HookFate.Taken ? words["fate.Taken", one.Status!] : words.Many($"fate.{one.Fate}", one.Tries);
        return one.Fault is { } fault ? $"{fate} : {words[$"fault.{fault}"]}" : one is { Fate: not HookFate.Taken, Status: { } status } ? $"{fate} ({status})" : fate;
    }

    /// <summary>An instant of the store, in Paris.</summary>
    public static string When(string instant) =>
        TimeZoneInfo.ConvertTime(DateTimeOffset.Parse(instant, CultureInfo.InvariantCulture), Paris).ToString("g", CultureInfo.CurrentCulture);
}
