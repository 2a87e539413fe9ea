using System.Globalization;
using Clairevoie.Domain;
using Clairevoie.Hall.Doors;
using Clairevoie.Hall.Parts;
using Clairevoie.Hall.SignIn;
using Clairevoie.Intelligence.Attaching;
using Clairevoie.Intelligence.Items;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Localization;

namespace Clairevoie.Intelligence.DealPoints;

/// <summary>One deal point: what is known of it, what is proposed, and what may be noted.</summary>
[Shows(Subject.DealPoint)]
public sealed class OneModel(ReadDealPoints read, KeepDealPoints keep, Attachments attachments, IStringLocalizer<DealPointWords> words) : PageModel
{
    /// <summary>The point with its facts.</summary>
    public DealPointOpen Shown { get; private set; } = default!;

    /// <summary>What it may be again.</summary>
    public IReadOnlyList<ReFormedProposed> Proposals { get; private set; } = [];

    /// <summary>The points that a fact may name.</summary>
    public IReadOnlyList<DealPointKept> Others { get; private set; } = [];

    /// <summary>The items that are or were attached to it, of those that the viewer sees.</summary>
    public IReadOnlyList<Attachment<ItemRow>> Attached { get; private set; } = [];

    /// <summary>The items that a fact may rest on.</summary>
    public IReadOnlyList<Choice> Items => [.. Attached.Where(one => one.Holds).Select(one => new Choice(one.Thing.Id.ToString("D"), $"{one.Thing.Short} · {one.Thing.Grading.Grid} · {one.Last.Day:d}"))];

    /// <summary>The items that tell of selling after it was over.</summary>
    public IReadOnlyList<Attachment<ItemRow>> ToldSince => [.. Attached.Where(one => one.Holds && one.Last.Day > Shown.Point.History.Over)];

    /// <summary>Today, as a date field writes it.</summary>
    public string Today => keep.Today.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    public async Task<IActionResult> OnGet(Guid id, CancellationToken stop)
    {
        var viewer = HttpContext.Viewer()!;
        if (await read.One(viewer, id, stop) is not { } shown)
            return NotFound();
        Shown = shown;
        Attached = AccessTable.BestSight(viewer.Role, Subject.IntelligenceItem) == Sight.Full ? await attachments.OfPoint(viewer, id, stop) : [];
        var all = await read.List(viewer, "deal points near this one", stop);
        Proposals = [.. (await read.Proposals(all, stop)).Where(one => one.Point.Id == id)];
        Others = [.. all.Where(one => one.Id != id)];
        return Page();
    }

    public async Task<IActionResult> OnPost(Guid id, CancellationToken stop)
    {
        var (viewer, form) = (HttpContext.Viewer()!, new DealPointForm(Request.Form));
        var done = Request.Form["act"].ToString() switch
        {
            "describe" => await keep.Describe(viewer, id, form.Products, form.Hours, form.Run, stop),
            "apart" => form.Note.Other is { } other && await keep.SayApart(viewer, id, other, stop),
            "share" => Agency is { } agency && await keep.Share(viewer, id, agency, stop),
            _ => await keep.Note(viewer, id, form.Note, stop) is { } noted && Taken(noted),
        };
        if (done)
            return Redirect(Url.Content($"~/renseignement/points/{id:D}"));
        if (ModelState.IsValid)
            return NotFound();
        Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
        return await OnGet(id, stop);
    }

    private AgencyId? Agency
    {
        get
        {
            var code = Request.Form["Agency"].ToString().Trim().ToUpperInvariant();
            if (code.Length is > 0 and <= 20 && code.All(sign => char.IsAsciiLetterOrDigit(sign) || sign == '-'))
                return new AgencyId(code);
            ModelState.Refuse(words, new("agency-unreadable", "Agency"));
            return null;
        }
    }

    private bool Taken(Decision<DealPointNoted> noted)
    {
        if (noted is not Decision<DealPointNoted>.No no) return true;
        foreach (var field in (string[])["Fact", "Day", "Reason", "Other"]) ModelState.SetModelValue(field, Request.Form[field].ToString(), Request.Form[field]);
        foreach (var refusal in no.Why) ModelState.Refuse(words, refusal);
        return false;
    }
}
