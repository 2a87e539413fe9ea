using Clairevoie.Domain;
using Clairevoie.Hall.Doors;
using Clairevoie.Hall.Parts;
using Clairevoie.Hall.SignIn;
using Clairevoie.Hall.Where;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Localization;

namespace Clairevoie.Coordination.Notices;

/// <summary>Partners are told something: first what kind of thing, then only the fields that the table lets pass, to the posts that it names.</summary>
[Shows(Subject.Notice, Writes = true)]
public sealed class NewNoticeModel(NoticePost post, NoticeChoices choices, TerritoryShapes places, IStringLocalizer<NoticeWords> words) : PageModel
{
    [BindProperty(SupportsGet = true, Name = "nature")]
    public string? Kind { get; set; }

    /// <summary>The kind that was chosen, if the viewer may send it.</summary>
    public NoticeKind? Chosen => Written.Word<NoticeKind>(Kind) is { } kind && Kinds.Contains(kind) ? kind : null;

    /// <summary>The kinds that the viewer may send.</summary>
    public IReadOnlyList<NoticeKind> Kinds => NoticeTable.KindsFrom(HttpContext.Viewer()!.Role);

    /// <summary>The posts to which it may go.</summary>
    public IReadOnlyList<Choice> Posts { get; private set; } = [];

    public IReadOnlyList<Choice> Territories => places.Of(HttpContext.Viewer()!);

    public IReadOnlyList<Choice> Sectors => [.. post.Sectors.Select(name => new Choice(name, name))];

    public IReadOnlyList<Choice> Topics => [.. Enum.GetNames<NoticeTopic>().Select(name => new Choice(name, words[$"topic.{name}"]))];

    public IReadOnlyList<Choice> Weeks => choices.Weeks(NoticeTable.IsBefore(Chosen!.Value));

    /// <summary>The week that it is.</summary>
    public string ThisWeek => choices.ThisWeek;

    /// <summary>Whether the form asks for this part.</summary>
    public bool Asks(NoticeParts part) => NoticeTable.PartsFrom(Chosen!.Value, HttpContext.Viewer()!.Role).HasFlag(part);

    public async Task OnGet(CancellationToken stop)
    {
        if (Chosen is { } kind)
            Posts = await choices.Posts(HttpContext.Viewer()!, kind, stop);
    }

    public async Task<IActionResult> OnPost(CancellationToken stop)
    {
        var form = Request.Form;
        var given = new SendNotice(Kind, form["Territory"], form["Topic"], form["Week"]) { Sector = form["Sector"], Words = form["Words"], To = NoticeChoices.Read(form["To"]) };
        if (await post.Send(HttpContext.Viewer()!, given, stop) is not Decision<Guid>.No no)
            return Redirect(Url.Content("~/avis-aux-partenaires"));
        foreach (var refusal in no.Why)
            ModelState.Refuse(words, refusal);
        Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
        await OnGet(stop);
        return Page();
    }

    /// <summary>What was written in a field.</summary>
    public string? Given(string field) => Request.HasFormContentType ? Request.Form[field].ToString() : null;
}
