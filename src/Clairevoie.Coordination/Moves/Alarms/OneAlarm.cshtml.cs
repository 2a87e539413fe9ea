using Clairevoie.Coordination.Moves.Ground;
using Clairevoie.Domain;
using Clairevoie.Hall.Doors;
using Clairevoie.Hall.Parts;
using Clairevoie.Hall.SignIn;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Localization;

namespace Clairevoie.Coordination.Moves.Alarms;

/// <summary>One alarm: what gathered, where, what was done with it, and what becomes of it.</summary>
[Shows(Subject.SceneAlarm)]
public sealed class OneAlarmModel(AlarmBook book, AlarmWork work, ScenesOver scenes, IStringLocalizer<MoveWords> words) : PageModel
{
    /// <summary>Which.</summary>
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    /// <summary>The alarm with what was done with it.</summary>
    public AlarmShown Shown { get; private set; } = default!;

    /// <summary>Its nights.</summary>
    public IReadOnlyList<AlarmNight> Nights { get; private set; } = [];

    /// <summary>The scenes that it may be again.</summary>
    public IReadOnlyList<SceneAgain> Again { get; private set; } = [];

    /// <summary>What somebody decided meanwhile, beside what was about to be decided; nothing while nobody did.</summary>
    public IReadOnlyList<Both>? Meanwhile { get; private set; }

    /// <summary>Whether the viewer may say what becomes of it.</summary>
    public bool MayWrite { get; private set; }

    /// <summary>Whether the viewer may refer it to the police.</summary>
    public bool MayRefer => AccessTable.MayWrite(HttpContext.Viewer()!.Role, Subject.Referral);

    /// <summary>Whether the viewer sees where reports lie, and may measure with them.</summary>
    public bool MayMeasure => AccessTable.BestSight(HttpContext.Viewer()!.Role, Subject.NuisanceReport) >= Sight.Blurred;

    /// <summary>What may be said, each act with its reasons.</summary>
    public IReadOnlyList<Choice> Choices =>
    [
        .. from act in (AlarmAct[])[AlarmAct.Accepted, AlarmAct.Explained, AlarmAct.SetAside]
           from reason in AlarmReasons.Of(act)
           select new Choice($"{act}:{reason}", words[$"choice.{act}", words[$"reason.{reason}"].Value]),
    ];

    public async Task<IActionResult> OnGet(CancellationToken stop)
    {
        var viewer = HttpContext.Viewer()!;
        if (await work.Open(viewer, Id, stop) is not { } shown)
            return NotFound();
        (Shown, MayWrite) = (shown, await work.Writes(viewer, Id, stop));
        Nights = await book.NightsOf(shown.Alarm, stop);
        Again = await scenes.Near(viewer, shown.Alarm, stop);
        return Page();
    }

    public async Task<IActionResult> OnPost(int seen, CancellationToken stop)
    {
        var said = (Given("Act") ?? "").Split(':', 2);
        if (await work.Decide(HttpContext.Viewer()!, Id, new(said[0], said.Length > 1 ? said[1] : null, seen), stop) is not { } refusals)
            return NotFound();
        if (refusals.Count == 0)
            return Redirect(Url.Content($"~/ce-qui-bouge/{Id}"));
        foreach (var refusal in refusals)
            ModelState.Refuse(words, refusal);
        Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
        var page = await OnGet(stop);
        if (refusals is [{ Code: "alarm-changed-meanwhile" }] && Shown?.History.Facts.LastOrDefault(fact => fact.Act != AlarmAct.Read) is { } last)
            Meanwhile = Response.CameLate(new Both(words["decide"], Says(last.Act.ToString(), last.Reason?.ToString()), Says(said[0], said[^1])));
        return page;
    }

    private string Says(string act, string? reason) => words[$"choice.{act}", words[$"reason.{reason}"].Value];

    /// <summary>What was written in a field.</summary>
    public string? Given(string field) => Request.HasFormContentType ? Request.Form[field].ToString() : null;

    /// <summary>The cells of the alarm.</summary>
    public CellMap Map(string place, IStringLocalizer said) => new(
        [.. Shown.Alarm.Ground.Select(cell => new MapCell(cell, Shown.History.Waits ? "waits" : "decided", "", AlarmText.Says(Shown.Alarm, place, said)))],
        said[Shown.Alarm.Ground.Count == 1 ? "map.one.one" : "map.one", place, Shown.Alarm.Ground.Count]);
}
