using System.Globalization;
using Clairevoie.Coordination.Moves.Alarms;
using Clairevoie.Coordination.Moves.Ground;
using Clairevoie.Domain;
using Clairevoie.Hall.Doors;
using Clairevoie.Hall.Parts;
using Clairevoie.Hall.SignIn;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Localization;

namespace Clairevoie.Coordination.Moves.Referrals;

/// <summary>A human writes to the police of one alarm.</summary>
[Shows(Subject.Referral, Writes = true)]
public sealed class ReferModel(AlarmBook book, ReferScene refer, IStringLocalizer<MoveWords> words) : PageModel
{
    /// <summary>Which alarm.</summary>
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    /// <summary>The alarm.</summary>
    public AlarmShown Shown { get; private set; } = default!;

    /// <summary>What was written of it before.</summary>
    public IReadOnlyList<ReferralRow> Sent { get; private set; } = [];

    public async Task<IActionResult> OnGet(CancellationToken stop)
    {
        if (await book.One(HttpContext.Viewer()!, Id, stop) is not { } shown)
            return NotFound();
        (Shown, Sent) = (shown, await refer.Of(HttpContext.Viewer()!, Id, stop));
        return Page();
    }

    public async Task<IActionResult> OnPost(CancellationToken stop)
    {
        if (await refer.Send(HttpContext.Viewer()!, Id, new(Given("Cell"), Given("Reason"), Given("Words")), stop) is not { } refusals)
            return NotFound();
        if (refusals.Count == 0)
            return Redirect(Url.Content($"~/ce-qui-bouge/{Id}/saisir"));
        foreach (var refusal in refusals)
            ModelState.Refuse(words, refusal);
        Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
        return await OnGet(stop);
    }

    /// <summary>What was written in a field.</summary>
    public string? Given(string field) => Request.HasFormContentType ? Request.Form[field].ToString() : null;

    /// <summary>The cells that may be named, by the letter on the map.</summary>
    public IReadOnlyList<Choice> Cells(IStringLocalizer said) => [.. Shown.Alarm.Ground.Index().Select(one => new Choice(one.Item.Name, said["refer.square", Letter(one.Index)]))];

    /// <summary>Why.</summary>
    public static IReadOnlyList<Choice> Reasons(IStringLocalizer said) => [.. Enum.GetNames<ReferralReason>().Select(name => new Choice(name, said[$"refer.{name}"]))];

    /// <summary>The cells of the alarm, each with its number.</summary>
    public CellMap Map(IStringLocalizer said) => new(
        [.. Shown.Alarm.Ground.Index().Select(one => new MapCell(one.Item, "waits", Letter(one.Index), said["refer.square", Letter(one.Index)]))],
        said["refer.map", Shown.Alarm.Ground.Count]);

    private static string Letter(int place) => (place + 1).ToString(CultureInfo.CurrentCulture);
}
