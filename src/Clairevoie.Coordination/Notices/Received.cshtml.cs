using Clairevoie.Domain;
using Clairevoie.Hall.Doors;
using Clairevoie.Hall.Parts;
using Clairevoie.Hall.SignIn;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Localization;

namespace Clairevoie.Coordination.Notices;

/// <summary>A notice that came to the viewer's post: what the table lets them read of it, and one button to acknowledge it.</summary>
[Shows(Subject.NoticeReceived)]
public sealed class ReceivedModel(NoticeBook book, NoticePost post, IStringLocalizer<NoticeWords> words) : PageModel
{
    /// <summary>Which notice, as it came to this post.</summary>
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    /// <summary>The notice.</summary>
    public NoticeReceived Notice { get; private set; } = default!;

    /// <summary>What a colleague answered meanwhile, beside what was about to be answered; nothing while nobody did.</summary>
    public IReadOnlyList<Both>? Meanwhile { get; private set; }

    public IReadOnlyList<Choice> Answers => [.. Enum.GetNames<NoticeAnswer>().Select(name => new Choice(name, words[$"answer.{name}"]))];

    public async Task<IActionResult> OnGet(CancellationToken stop)
    {
        if (await book.Open(HttpContext.Viewer()!, Id, stop) is not { } notice)
            return NotFound();
        Notice = notice;
        return Page();
    }

    public async Task<IActionResult> OnPost(CancellationToken stop)
    {
        if (await post.Answer(HttpContext.Viewer()!, Id, new(Request.Form["Answer"], Request.Form["Words"]), stop) is not { } refusals)
            return await Late(stop);
        if (refusals.Count == 0)
            return Redirect(Url.Content($"~/avis-aux-partenaires/recu/{Id}"));
        foreach (var refusal in refusals)
            ModelState.Refuse(words, refusal);
        Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
        return await OnGet(stop);
    }

    // The post answers once: a colleague did. What both said stands on the page.
    private async Task<IActionResult> Late(CancellationToken stop)
    {
        if (await OnGet(stop) is not PageResult page || Notice.AcknowledgedAt is null)
            return NotFound();
        Meanwhile = Response.CameLate(
            new Both(words["answer"], Notice.Answer is { } said ? words[$"answer.{said}"].Value : "", Written.Word<NoticeAnswer>(Given("Answer")) is { } own ? words[$"answer.{own}"].Value : ""),
            new Both(words["answer.words"], Notice.Words, Given("Words")));
        return page;
    }

    /// <summary>What was written in a field.</summary>
    public string? Given(string field) => Request.HasFormContentType ? Request.Form[field].ToString() : null;
}
